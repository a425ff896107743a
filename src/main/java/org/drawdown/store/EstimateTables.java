package org.drawdown.store;

import java.util.List;
import org.drawdown.findings.Amount;
import org.drawdown.inquiry.reduction.Estimate;
import org.drawdown.statistics.VarianceRatio;

/** Answers by several methods, as a table. */
public final class EstimateTables {
    private EstimateTables() {}

    /** {@return the estimates} */
    public static DataTable of(List<Estimate> estimates) {
        DataTable.Filling table = DataTable.of(
                "estimates",
                "a row a question and a method",
                TableColumn.text("question", "as asked"),
                TableColumn.text("method", "plain, pairs, antithetic, quasi or control"),
                TableColumn.number(
                        "value",
                        "the answer: a probability 0 to 1, days from the start, pieces or money; empty: refused"),
                TableColumn.number("low", "lower end of its 95 % interval"),
                TableColumn.number("high", "upper end; empty: it has none"),
                TableColumn.whole("n", "runs; empty: refused"),
                TableColumn.whole(
                        "units", "what the interval rests on: runs, pairs or sets, independent of each other"),
                TableColumn.number(
                        "ratio",
                        "variance of as many plain runs over that of this answer; empty: plain, or not" + " measured"),
                TableColumn.number("ratio_low", "lower end of its 95 % interval"),
                TableColumn.number("ratio_high", "upper end; empty: it has none"),
                TableColumn.text("remark", "why it was refused, or what to know"));
        for (Estimate estimate : estimates) {
            table.row(
                    estimate.question().words(),
                    estimate.method().word(),
                    estimate.answer().map(Amount::value),
                    estimate.answer().map(answer -> answer.interval().low()),
                    estimate.answer().map(answer -> answer.interval().high()),
                    estimate.answer().map(Amount::n),
                    estimate.answer().map(answer -> estimate.units()),
                    estimate.ratio().map(VarianceRatio::value),
                    estimate.ratio().map(ratio -> ratio.interval().low()),
                    estimate.ratio().map(ratio -> ratio.interval().high()),
                    estimate.refused().orElse(String.join("; ", estimate.remarks())));
        }
        return table.table();
    }
}
