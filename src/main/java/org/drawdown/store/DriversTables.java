package org.drawdown.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.findings.Sensitivities;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.drivers.Driven;
import org.drawdown.inquiry.drivers.Indices.Parted;
import org.drawdown.inquiry.drivers.Lengths.Length;
import org.drawdown.inquiry.drivers.Lengths.Slope;
import org.drawdown.inquiry.drivers.Nested.Split;
import org.drawdown.inquiry.drivers.Screening.Screened;
import org.drawdown.inquiry.drivers.Tornado;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.sensitivity.Estimate;
import org.drawdown.statistics.sensitivity.MorrisEffects;
import org.drawdown.statistics.sensitivity.NestedSplit;
import org.drawdown.statistics.sensitivity.SobolIndices;

/** What drives the answers, as tables: one for each method that was asked. */
public final class DriversTables {
    private static final String UNIT = "in the unit of the answer: probability 0 to 1, days, pieces, money";

    private DriversTables() {}

    /** {@return the tables of all methods that found something} */
    public static List<DataTable> of(Driven driven) {
        List<DataTable> tables = new ArrayList<>();
        driven.tornado().map(DriversTables::tornado).ifPresent(tables::add);
        if (!driven.screened().isEmpty()) {
            tables.add(screening(driven.screened()));
        }
        if (!driven.parted().isEmpty()) {
            tables.add(indices(driven.parted()));
        }
        if (!driven.lengths().isEmpty()) {
            tables.add(lengths(driven.lengths()));
            tables.add(slopes(driven.lengths()));
        }
        if (!driven.splits().isEmpty()) {
            tables.add(nested(driven.splits()));
            tables.add(draws(driven.splits()));
        }
        return tables;
    }

    private static DataTable tornado(Tornado tornado) {
        DataTable.Filling table = DataTable.of(
                "tornado",
                "a row a question and an input, widest first",
                TableColumn.text("question", "as asked"),
                TableColumn.text("input", "where it stands in the scenario"),
                TableColumn.text("low", "its value at its 10 %"),
                TableColumn.text("high", "at its 90 %"),
                three("at_low", "the answer with it low, " + UNIT, "its 95 % interval by itself"),
                three("at_high", "with it high", "its 95 % interval by itself"),
                three("difference", "high less low", "all of them hold together with 95 % confidence"),
                TableColumn.text("told_apart", "yes or no: the interval of the difference lies off 0"),
                TableColumn.whole("n", "runs of each end, the same luck at both"));
        List<Question> questions = tornado.surveyed().questions();
        for (int question = 0; question < questions.size(); question++) {
            for (Tornado.Bar bar : tornado.bars(question)) {
                table.row(
                        questions.get(question).words(),
                        bar.factor().path(),
                        Tornado.end(bar.factor(), false),
                        Tornado.end(bar.factor(), true),
                        cells(bar.low()),
                        cells(bar.high()),
                        cells(bar.difference().amount()),
                        bar.difference().toldApart() ? "yes" : "no",
                        tornado.surveyed().replications());
            }
        }
        return table.table();
    }

    private static List<TableColumn> three(String name, String meaning, String interval) {
        return List.of(
                TableColumn.number(name, meaning),
                TableColumn.number(name + "_low", "lower end; " + interval),
                TableColumn.number(name + "_high", "upper end"));
    }

    private static List<Object> cells(Optional<Amount> amount) {
        return List.of(
                amount.map(Amount::value),
                amount.map(found -> found.interval().low()),
                amount.map(found -> found.interval().high()));
    }

    private static List<Object> cells(Estimate estimate) {
        return List.of(
                estimate.value(), estimate.interval().low(), estimate.interval().high());
    }

    private static DataTable screening(List<Screened> screened) {
        String over = "over the whole range of the input, " + UNIT;
        DataTable.Filling table = DataTable.of(
                "screening",
                "a row a question and an input, most first",
                TableColumn.text("question", "as asked"),
                TableColumn.text("input", "where it stands in the scenario"),
                three("mu_star", "mean size of its effects " + over, "95 %, by the bootstrap over paths"),
                three("mu", "mean of its effects", "95 %, by the bootstrap over paths"),
                three("sigma", "standard deviation of its effects", "95 %, by the bootstrap over paths"),
                TableColumn.whole("paths", "n of the intervals"),
                TableColumn.whole("lucks", "runs of each point"),
                TableColumn.whole("never", "runs in which a date never came, counted as the horizon"));
        for (Screened each : screened) {
            for (int i : each.order()) {
                MorrisEffects.Effect effect = each.effects().factors().get(i);
                table.row(
                        each.question().words(),
                        each.factors().get(i).path(),
                        cells(effect.size()),
                        cells(effect.mean()),
                        cells(effect.deviance()),
                        each.effects().paths(),
                        each.effects().lucks(),
                        each.never());
            }
        }
        return table.table();
    }

    private static DataTable indices(List<Parted> parted) {
        DataTable.Filling table = DataTable.of(
                "indices",
                "a row a question, a response and an input; of luck too",
                TableColumn.text("question", "as asked"),
                TableColumn.text(
                        "response", "run: a single run, luck being one more factor; mean: its mean given the inputs"),
                TableColumn.text("input", "where it stands in the scenario; luck: all that is not varied"),
                three(
                        "first",
                        "part of the variance that it makes by itself, 0 to 1",
                        "95 %, by the bootstrap over rows"),
                three("total", "part that it makes with all others", "95 %, by the bootstrap over rows"),
                TableColumn.whole("rows", "n of the intervals"),
                TableColumn.whole("lucks", "runs of each point"),
                TableColumn.whole("never", "runs in which a date never came, counted as the horizon"));
        for (Parted each : parted) {
            each.indices().ifPresent(found -> indices(table, each, found));
        }
        return table.table();
    }

    private static void indices(DataTable.Filling table, Parted each, SobolIndices found) {
        for (int i : each.order()) {
            Factor factor = each.factors().get(i);
            SobolIndices.Factor indices = found.factors().get(i);
            row(table, each, found, "run", factor.path(), indices.run());
            indices.mean().ifPresent(mean -> row(table, each, found, "mean", factor.path(), mean));
        }
        found.luck().ifPresent(luck -> row(table, each, found, "run", "luck", luck));
    }

    private static void row(
            DataTable.Filling table,
            Parted each,
            SobolIndices found,
            String response,
            String input,
            SobolIndices.Indices indices) {
        table.row(
                each.question().words(),
                response,
                input,
                cells(indices.first()),
                cells(indices.total()),
                found.rows(),
                found.lucks(),
                each.never());
    }

    private static DataTable lengths(List<Length> lengths) {
        DataTable.Filling table = DataTable.of(
                "lengths",
                "a row a law, most days on the critical chain first",
                TableColumn.text("law", "where it stands in the scenario"),
                three("attribution", "days of the critical chain of the finish drawn from it, mean", "95 %"),
                three(
                        "difference",
                        "days by which the finish moves for each unit of stretch, by runs 10 % longer and shorter",
                        "95 %"),
                TableColumn.text("called", "sensitivity where the two agree, else what it may be called"),
                TableColumn.whole("never", "of these runs, those in which the conditions never held; as the horizon"),
                TableColumn.whole("n", "runs, the same luck in all three"));
        for (Length length : lengths) {
            Sensitivities.Law law = length.finish();
            table.row(
                    law.path(),
                    cells(Optional.of(law.attribution())),
                    cells(law.difference()),
                    law.called().words(),
                    law.never(),
                    law.n());
        }
        return table.table();
    }

    private static DataTable slopes(List<Length> lengths) {
        DataTable.Filling table = DataTable.of(
                "slopes",
                "a row a question and a law: what becomes of the answer when the law is 10 % longer",
                TableColumn.text("question", "as asked"),
                TableColumn.text("law", "where it stands in the scenario"),
                three("difference", "by paired runs, " + UNIT, "all of a question hold together with 95 %"),
                three(
                        "ratio",
                        "by the likelihood ratio; empty: not for this law",
                        "all of a question hold together with 95 %"),
                TableColumn.text("serves", "yes or no: the ratio is at most twice as wide as the difference"),
                TableColumn.text("disagrees", "yes or no: their intervals lie apart"),
                TableColumn.whole("n", "runs"));
        for (Length length : lengths) {
            for (Slope slope : length.answers()) {
                table.row(
                        slope.question().words(),
                        length.finish().path(),
                        cells(Optional.of(slope.difference())),
                        cells(slope.ratio()),
                        slope.serves() ? "yes" : "no",
                        slope.disagrees() ? "yes" : "no",
                        slope.difference().n());
            }
        }
        return table.table();
    }

    private static DataTable nested(List<Split> splits) {
        DataTable.Filling table = DataTable.of(
                "nested",
                "a row a question and a way to split",
                TableColumn.text("question", "as asked"),
                TableColumn.text("by", "draws: many runs of each; pairs: two runs of each, as on the first screen"),
                three("mean", "of all its runs, " + UNIT, "95 %"),
                three("between", "variance of the mean given what we do not know, bias taken off", "95 %"),
                TableColumn.number("uncorrected", "the same with nothing taken off"),
                TableColumn.number("within", "variance of a run that luck alone makes"),
                three(
                        "p10",
                        "of probabilities, 10 % of P given what we do not know; else empty",
                        "were the variance at an end of its interval"),
                three("p90", "90 %", "were the variance at an end of its interval"),
                TableColumn.whole("draws", "of what we do not know: n of the intervals"),
                TableColumn.whole("each", "runs of each"));
        for (Split split : splits) {
            row(table, split.question(), "draws", split.nested());
            row(table, split.question(), "pairs", split.pairs());
        }
        return table.table();
    }

    private static void row(DataTable.Filling table, Question question, String by, NestedSplit split) {
        boolean odds = question.statistic() == Question.Statistic.PROBABILITY;
        table.row(
                question.words(),
                by,
                cells(split.mean()),
                cells(split.between()),
                split.naive(),
                split.within(),
                odds ? ranges(split) : Collections.nCopies(6, Double.NaN),
                split.groups(),
                split.inner());
    }

    private static List<Double> ranges(NestedSplit split) {
        Interval found = split.spread().range();
        Interval narrow = split.spread(split.between().interval().low()).range();
        Interval wide = split.spread(split.between().interval().high()).range();
        return List.of(found.low(), wide.low(), narrow.low(), found.high(), narrow.high(), wide.high());
    }

    private static DataTable draws(List<Split> splits) {
        DataTable.Filling table = DataTable.of(
                "draws",
                "a row a question and a draw of what we do not know",
                TableColumn.text("question", "as asked"),
                TableColumn.whole("draw", "its number"),
                TableColumn.number("mean", "of its runs, drawn together so that they spread as the true ones do"));
        for (Split split : splits) {
            List<Double> means = split.nested().means();
            for (int draw = 0; draw < means.size(); draw++) {
                table.row(split.question().words(), draw, means.get(draw));
            }
        }
        return table.table();
    }
}
