package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Measure;
import org.drawdown.findings.Question;
import org.drawdown.findings.Sensitivities;
import org.drawdown.inquiry.drivers.Driven;
import org.drawdown.inquiry.drivers.Driven.Method;
import org.drawdown.inquiry.drivers.Indices.Parted;
import org.drawdown.inquiry.drivers.Lengths.Length;
import org.drawdown.inquiry.drivers.Lengths.Slope;
import org.drawdown.inquiry.drivers.Nested.Split;
import org.drawdown.inquiry.drivers.Screening.Screened;
import org.drawdown.inquiry.drivers.Tornado;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.draw.Words;
import org.drawdown.report.research.RowsChart.Scale;
import org.drawdown.report.research.RowsChart.Series;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.sensitivity.Estimate;
import org.drawdown.statistics.sensitivity.SobolIndices;

/** What drives the answers, as sections of a page: one for each method and question. */
public final class DriversSection {
    private final Driven driven;
    private final Scenario scenario;
    private final List<Section> sections = new ArrayList<>();
    private int number;

    private DriversSection(Driven driven, Scenario scenario) {
        this.driven = driven;
        this.scenario = scenario;
    }

    /** {@return a section for each method and question} */
    public static List<Section> of(Driven driven, Scenario scenario) {
        DriversSection all = new DriversSection(driven, scenario);
        driven.tornado().ifPresent(all::tornado);
        driven.screened().forEach(all::screening);
        driven.parted().forEach(all::indices);
        all.lengths();
        driven.splits().forEach(all::nested);
        return all.sections;
    }

    private void add(String heading, String finding, List<String> words, RowsChart... charts) {
        sections.add(new Section(
                heading,
                finding,
                words,
                Stream.of(charts).map(chart -> chart.chart(++number)).toList(),
                List.of()));
    }

    private static String more(int rows) {
        return rows <= RowsChart.MOST
                ? ""
                : " The first " + RowsChart.MOST + " of " + rows + "; all are in the tables.";
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(RowsChart.MOST, all.size()));
    }

    private static <T> Series series(String name, boolean filled, List<T> rows, Function<T, Optional<Amount>> of) {
        return new Series(name, filled, rows.stream().map(of).toList());
    }

    private static Optional<Amount> amount(Estimate estimate, int n) {
        return Optional.of(new Amount(estimate.value(), estimate.interval(), n));
    }

    private static String file(String method, Question question) {
        return method + "-" + question.column().replace('_', '-');
    }

    private static double hundred(Question question) {
        return question.statistic() == Question.Statistic.PROBABILITY ? 100 : 1;
    }

    private static String unit(Question question) {
        if (question.statistic() == Question.Statistic.PROBABILITY) {
            return "runs of 100";
        }
        return question.measure().unit() == Measure.Unit.DAYS
                ? "days"
                : question.measure().unit().words();
    }

    private void tornado(Tornado tornado) {
        List<Question> questions = tornado.surveyed().questions();
        for (int question = 0; question < questions.size(); question++) {
            tornado(tornado, questions.get(question), question);
        }
    }

    private void tornado(Tornado tornado, Question question, int place) {
        List<Tornado.Bar> all = tornado.bars(place);
        long told = all.stream().filter(bar -> bar.difference().toldApart()).count();
        String finding = told == 0
                ? "No input, moved from its 10 % to its 90 %, can be told to move " + question.words() + " in "
                        + Words.number(tornado.surveyed().replications()) + " runs."
                : all.get(0).factor().path() + " moves it most, by "
                        + question.differs(all.get(0).difference().amount().orElseThrow()) + "; " + told + " of "
                        + all.size() + " inputs can be told to move it.";
        List<Tornado.Bar> bars = first(all);
        List<Series> series = List.of(
                series("input at its 10 %", false, bars, Tornado.Bar::low),
                series("at its 90 %", true, bars, Tornado.Bar::high));
        Answers answers = new Answers(question, scenario.calendar());
        List<Amount> drawn = series.stream()
                .flatMap(each -> each.values().stream())
                .flatMap(Optional::stream)
                .toList();
        Optional<Amount> asItIs = tornado.asItIs(place).filter(found -> Double.isFinite(found.value()));
        add(
                "One input at a time: " + question.words(),
                finding,
                List.of(
                        "Each input alone goes to the 10 % and to the 90 % of its law, or of its range; all else is as it was"
                                + " drawn, run by run with the same luck. All "
                                + tornado.compared().intervals()
                                + " differences hold together with 95 % confidence (Bonferroni). What inputs do together does not show"
                                + " here: indices tell."),
                new RowsChart(
                        file("tornado", question),
                        question.words() + ": " + finding,
                        "Marks: the answer with one input low and high, "
                                + tornado.surveyed().replications()
                                + " runs each, with 95 % intervals of each by itself; broken line: all as it is."
                                + more(all.size()),
                        new Scale(size -> answers.axis(drawn, size), answers::at),
                        bars.stream().map(DriversSection::name).toList(),
                        series,
                        asItIs.isPresent() ? OptionalDouble.of(asItIs.get().value()) : OptionalDouble.empty(),
                        "as it is"));
    }

    private static String name(Tornado.Bar bar) {
        return bar.factor().path() + " (" + Tornado.end(bar.factor(), false) + " .. " + Tornado.end(bar.factor(), true)
                + ")" + (bar.difference().toldApart() ? "" : ", not told apart");
    }

    private void screening(Screened screened) {
        Question question = screened.question();
        List<Integer> all = screened.order();
        List<Integer> rows = first(all);
        int paths = screened.effects().paths();
        List<Series> series = List.of(
                series(
                        "mu*, the size of its effect",
                        true,
                        rows,
                        i -> amount(screened.effects().factors().get(i).size(), paths)),
                series(
                        "sigma, how much its effects differ",
                        false,
                        rows,
                        i -> amount(screened.effects().factors().get(i).deviance(), paths)));
        String finding = screened.factors().get(all.get(0)).path() + " matters most for " + question.words() + " of "
                + all.size() + " inputs screened on " + paths + " paths.";
        add(
                "Screening: " + question.words(),
                finding,
                List.of(
                        "Elementary effects: on each path every input moves once, by half its range, between two points played"
                                + " with the same " + screened.effects().lucks()
                                + " runs. An input with mu* at 0 does nothing. Sigma"
                                + " beside mu* says that its effect is not the same everywhere: it bends, acts together with others, or"
                                + " shows in some runs only (Morris 1991; Campolongo and others 2007)."
                                + never(screened.never())),
                new RowsChart(
                        file("screening", question),
                        finding,
                        "What the answer moves over the whole range of an input, " + unit(question)
                                + "; 95 % intervals by the bootstrap over " + paths + " paths." + more(all.size()),
                        Scale.of(unit(question), hundred(question), series),
                        rows.stream().map(i -> screened.factors().get(i).path()).toList(),
                        series,
                        OptionalDouble.empty(),
                        ""));
    }

    private static String never(long never) {
        return never == 0 ? "" : " In " + Words.number(never) + " runs the date never came; they count as the horizon.";
    }

    private void indices(Parted parted) {
        if (parted.indices().isEmpty()) {
            add(
                    "Parts of the variance: " + parted.question().words(),
                    "It is the same in every run, so there is no variance to be parted.",
                    List.of());
            return;
        }
        SobolIndices found = parted.indices().get();
        List<RowsChart> charts = new ArrayList<>();
        charts.add(ofTheRun(parted, found));
        if (found.factors().get(0).mean().isPresent()) {
            charts.add(ofTheMean(parted, found));
        }
        add(
                "Parts of the variance: " + parted.question().words(),
                charts.get(0).title(),
                List.of(
                        "Sobol indices. First: what would go, on average, if the input were known; total: what would stay if all"
                                + " else were. Of a single run luck is one more factor, and what is not varied counts as luck; the mean over"
                                + " luck leaves it out. Totals add to more than 100 % where inputs act together; estimates may lie a little"
                                + " below 0 (Saltelli and others 2010; Jansen 1999)." + never(parted.never())),
                charts.toArray(RowsChart[]::new));
    }

    private static RowsChart ofTheRun(Parted parted, SobolIndices found) {
        int most = parted.order().get(0);
        String title = parted.factors().get(most).path() + " makes "
                + percent(found.factors().get(most).run()) + " of the variance of "
                + parted.question().words()
                + " of a single run with all it acts with"
                + found.luck().map(luck -> ", luck " + percent(luck)).orElse("");
        List<SobolIndices.Indices> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i : first(parted.order())) {
            names.add(parted.factors().get(i).path());
            parts.add(found.factors().get(i).run());
        }
        found.luck().ifPresent(luck -> {
            names.add("luck, and what is not varied");
            parts.add(luck);
        });
        return parts("indices", title, parted, found, names, parts);
    }

    private static RowsChart ofTheMean(Parted parted, SobolIndices found) {
        List<Integer> order = IntStream.range(0, found.factors().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i ->
                        -found.factors().get(i).mean().orElseThrow().total().value()))
                .toList();
        String title = parted.factors().get(order.get(0)).path() + " makes "
                + percent(found.factors().get(order.get(0)).mean().orElseThrow())
                + " of what inputs make of the mean of "
                + parted.question().words() + " with all it acts with";
        return parts(
                "indices-mean",
                title,
                parted,
                found,
                first(order).stream().map(i -> parted.factors().get(i).path()).toList(),
                first(order).stream()
                        .map(i -> found.factors().get(i).mean().orElseThrow())
                        .toList());
    }

    private static String percent(SobolIndices.Indices indices) {
        return Math.round(100 * indices.total().value()) + " %";
    }

    private static RowsChart parts(
            String file,
            String title,
            Parted parted,
            SobolIndices found,
            List<String> names,
            List<SobolIndices.Indices> parts) {
        List<Series> series = List.of(
                series("first: by itself", true, parts, part -> amount(part.first(), found.rows())),
                series("total: with all others", false, parts, part -> amount(part.total(), found.rows())));
        return new RowsChart(
                file(file, parted.question()),
                title,
                "Per cent of the variance; 95 % intervals by the bootstrap over " + found.rows() + " rows."
                        + more(parted.factors().size()),
                Scale.of("% of the variance", 100, series),
                names,
                series,
                OptionalDouble.of(0),
                "");
    }

    private void lengths() {
        List<Length> all = driven.lengths();
        if (all.isEmpty()) {
            return;
        }
        if (driven.methods().contains(Method.CHAIN)) {
            chain(all);
        }
        if (driven.methods().contains(Method.LIKELIHOOD_RATIO)) {
            List<Slope> questions = all.get(0).answers();
            for (int question = 0; question < questions.size(); question++) {
                ratios(all, questions.get(question).question(), question);
            }
        }
    }

    private void chain(List<Length> all) {
        List<Length> rows = first(all);
        long called = all.stream()
                .filter(length -> length.finish().called() == Sensitivities.Called.SENSITIVITY)
                .count();
        List<Series> series = List.of(
                series(
                        "on the critical chain (attribution)",
                        true,
                        rows,
                        length -> Optional.of(length.finish().attribution())),
                series(
                        "paired difference",
                        false,
                        rows,
                        length -> length.finish().difference()));
        String finding = called == 0
                ? "None of the days of " + all.size() + " laws on the critical chain may be called a sensitivity."
                : "Of " + all.size() + " laws " + called + (called == 1 ? " has" : " have")
                        + " days on the critical chain that may be called a sensitivity.";
        add(
                "The critical chain: the finish",
                finding,
                List.of(
                        "Attribution: days of the critical chain of the finish drawn from a law. Difference: days by which the"
                                + " finish moves for each unit of stretch, by the same runs with all its draws 10 % longer and shorter. Where"
                                + " the two agree the days are a sensitivity; daylight, opening hours, meetings and the dates of phases part"
                                + " them."
                                + never(all.stream()
                                        .mapToLong(length -> length.finish().never())
                                        .sum())),
                new RowsChart(
                        "chain",
                        finding,
                        "Days; 95 % intervals of " + rows.get(0).finish().n() + " runs, pairs as units."
                                + more(all.size()),
                        Scale.of("days", 1, series),
                        rows.stream()
                                .map(length -> length.finish().path() + ": "
                                        + length.finish().called().words())
                                .toList(),
                        series,
                        OptionalDouble.of(0),
                        ""));
    }

    private void ratios(List<Length> all, Question question, int place) {
        List<Length> rows = first(all);
        List<Series> series = List.of(
                series(
                        "paired difference",
                        true,
                        rows,
                        length -> Optional.of(length.answers().get(place).difference())),
                series(
                        "likelihood ratio",
                        false,
                        rows,
                        length -> Optional.of(length.answers().get(place))
                                .filter(Slope::serves)
                                .flatMap(Slope::ratio)));
        long serves = all.stream()
                .filter(length -> length.answers().get(place).serves())
                .count();
        String finding = "The likelihood ratio serves for " + serves + " of " + all.size() + " laws.";
        add(
                "Longer laws, from the runs as they are: " + question.words(),
                finding,
                List.of(
                        "What becomes of the answer when a law is 10 % longer: by paired runs, and by weighing the runs as they"
                                + " are with the score of what they drew, which needs no further runs. It is left out where it is more than"
                                + " twice as wide, for a run draws much from the law, or the law has no score (its end moves with its"
                                + " scale). Where the two lie apart the law counts otherwise than by its draws."),
                new RowsChart(
                        file("ratio", question),
                        question.words() + " when a law is 10 % longer: " + finding,
                        unit(question) + "; 95 % intervals that hold together." + more(all.size()),
                        Scale.of(unit(question), hundred(question), series),
                        rows.stream().map(length -> length.finish().path()).toList(),
                        series,
                        OptionalDouble.of(0),
                        ""));
    }

    private void nested(Split split) {
        String agree = split.agree() ? "agree" : "do not agree";
        sections.add(new Section(
                "Luck and what we do not know: " + split.question().words(),
                "Two ways to tell them apart " + agree + ": luck makes "
                        + Math.round(100 * (1 - split.nested().share())) + " % of the variance of a run by "
                        + Words.number(split.nested().groups()) + " draws of "
                        + split.nested().inner() + " runs, "
                        + Math.round(100 * (1 - split.pairs().share())) + " % by "
                        + Words.number(split.pairs().groups()) + " pairs.",
                List.of(
                        "Each draw of what we do not know is played many times, or twice as on the first screen; the noise that"
                                + " so few runs leave in each mean is taken off. As many runs for both, and no run in both (Searle and"
                                + " others 1992; Sun, Apley and Staum 2011)." + never(split.never())),
                List.of(DrawsChart.of(++number, split)),
                List.of()));
    }
}
