package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Money;
import org.drawdown.findings.Resources;
import org.drawdown.findings.Resources.Bill;
import org.drawdown.findings.Resources.Use;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;

/** What it uses and costs, line by line. */
final class UseTable {
    private UseTable() {}

    /** {@return the table; empty when there is no answer, or nothing was used} */
    static Optional<Grid> of(Material material) {
        return material.findings()
                .answer()
                .map(answer -> answer.resources())
                .filter(resources -> !resources.uses().isEmpty())
                .map(UseTable::grid);
    }

    private static Grid grid(Resources resources) {
        Optional<Money> money = resources
                .bill()
                .map(bill -> Money.of(bill.currency(), bill.total().worst().value()));
        List<String> columns = new ArrayList<>(List.of("what", "in the mean", "counted in"));
        money.ifPresent(unit -> columns.add(unit.unit()));
        List<List<String>> rows = new ArrayList<>();
        for (Use use : resources.uses()) {
            List<String> cells =
                    new ArrayList<>(List.of(use.title(), Words.about(use.total().value()), use.unit()));
            money.ifPresent(unit ->
                    cells.add(use.cost().map(Amount::value).map(unit::words).orElse("")));
            rows.add(cells);
        }
        return new Grid(
                "uses",
                "What it uses and costs",
                columns,
                rows,
                resources.bill().map(UseTable::remark).orElse(""));
    }

    private static String remark(Bill bill) {
        return "Means over the runs, so they add up. "
                + Titles.cost(Money.of(bill.currency(), bill.total().worst().value()), bill) + ".";
    }
}
