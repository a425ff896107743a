package org.drawdown.store;

import org.drawdown.findings.Amount;
import org.drawdown.inquiry.precision.Convergence;

/** How an answer settled, as a table. */
public final class ConvergenceTable {
    private ConvergenceTable() {}

    /** {@return a row a look} */
    public static DataTable of(Convergence convergence) {
        DataTable.Filling table = DataTable.of(
                "convergence",
                "a row a look at the runs of the baseline, while it was asked whether the answer is sure enough",
                TableColumn.whole("n", "runs"),
                TableColumn.text("question", "what was asked"),
                TableColumn.number("value", convergence.precision().question().meaning()),
                TableColumn.number("low", "lower end of the interval; all looks together hold with 95 % confidence"),
                TableColumn.number("high", "upper end; empty: there is none yet"),
                TableColumn.number("wanted", "half the width that was wanted"));
        for (Amount look : convergence.looks()) {
            table.row(
                    look.n(),
                    convergence.precision().question().words().strip(),
                    look.value(),
                    look.interval().low(),
                    look.interval().high(),
                    convergence.precision().half());
        }
        return table.table();
    }
}
