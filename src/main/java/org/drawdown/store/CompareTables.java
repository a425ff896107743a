package org.drawdown.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.inquiry.compare.Chosen;
import org.drawdown.inquiry.compare.Compared;
import org.drawdown.inquiry.compare.Difference;
import org.drawdown.statistics.VarianceRatio;

/** Comparisons as tables. */
public final class CompareTables {
    private CompareTables() {}

    /** {@return experiments, outcomes and runs of the scenarios, comparisons and switches} */
    public static List<DataTable> of(Compared compared) {
        List<DataTable> tables = new ArrayList<>(SurveyTables.of(compared.surveyed()));
        tables.add(comparisons(compared));
        tables.add(switches(compared));
        return tables;
    }

    private static DataTable comparisons(Compared compared) {
        DataTable.Filling table = DataTable.of(
                "comparisons",
                "a row a question and a pair of scenarios",
                TableColumn.text("question", "what was asked"),
                TableColumn.text("scenario", "one"),
                TableColumn.text("than", "the other"),
                TableColumn.number(
                        "difference", "answer of the one less that of the other: probability, days, pieces, money"),
                TableColumn.number("difference_low", "lower end; all intervals hold together with 95 % confidence"),
                TableColumn.number("difference_high", "upper end"),
                TableColumn.text("told_apart", "yes or no: the interval lies off 0"),
                TableColumn.number("variance_ratio", "what the same luck saves: times the runs; empty for quantiles"),
                TableColumn.number("variance_ratio_low", "lower end of its 95 % interval"),
                TableColumn.number("variance_ratio_high", "upper end"),
                TableColumn.whole("to_yes", "runs in which it was not so in the other and is in the one"),
                TableColumn.whole("to_no", "runs the other way"),
                TableColumn.whole("n", "runs of each"));
        for (Difference difference : compared.differences()) {
            Optional<Amount> amount = difference.amount();
            Optional<VarianceRatio> ratio = difference.ratio();
            table.row(
                    compared.surveyed().questions().get(difference.question()).words(),
                    compared.names().get(difference.of()),
                    compared.names().get(difference.than()),
                    amount.map(Amount::value),
                    amount.map(found -> found.interval().low()),
                    amount.map(found -> found.interval().high()),
                    difference.toldApart() ? "yes" : "no",
                    ratio.map(VarianceRatio::value),
                    ratio.map(found -> found.interval().low()),
                    ratio.map(found -> found.interval().high()),
                    difference.toYes().size(),
                    difference.toNo().size(),
                    compared.surveyed().replications());
        }
        return table.table();
    }

    private static DataTable switches(Compared compared) {
        DataTable.Filling table = DataTable.of(
                "switches",
                "a row a run that is answered otherwise in one scenario than in the other",
                TableColumn.text("question", "what was asked"),
                TableColumn.text("scenario", "one"),
                TableColumn.text("than", "the other"),
                TableColumn.whole("replication", "number of the run, from 0"),
                TableColumn.text("switched", "to yes, or to no"));
        for (Difference difference : compared.differences()) {
            difference.toYes().forEach(run -> row(table, compared, difference, run, "to yes"));
            difference.toNo().forEach(run -> row(table, compared, difference, run, "to no"));
        }
        return table.table();
    }

    private static void row(
            DataTable.Filling table, Compared compared, Difference difference, int run, String switched) {
        table.row(
                compared.surveyed().questions().get(difference.question()).words(),
                compared.names().get(difference.of()),
                compared.names().get(difference.than()),
                run,
                switched);
    }

    /** {@return the scenarios, and which was selected} */
    public static List<DataTable> of(Chosen chosen) {
        DataTable.Filling table = DataTable.of(
                "selection",
                "a row a scenario",
                TableColumn.text("scenario", "its name"),
                TableColumn.number("mean", chosen.choice().question().meaning()),
                TableColumn.number("mean_low", "lower end of its 95 % interval by itself"),
                TableColumn.number("mean_high", "upper end"),
                TableColumn.whole("n", "runs"),
                TableColumn.text("left", "yes or no: not told from the best, or the best"),
                TableColumn.text("selected", "yes for the one that was selected"));
        List<Amount> means = chosen.means();
        for (int i = 0; i < means.size(); i++) {
            Amount mean = means.get(i);
            boolean best = chosen.isBest(i);
            table.row(
                    chosen.names().get(i),
                    mean.value(),
                    mean.interval().low(),
                    mean.interval().high(),
                    mean.n(),
                    chosen.isLeft(i) ? "yes" : "no",
                    best ? "yes" : "no");
        }
        return List.of(table.table());
    }
}
