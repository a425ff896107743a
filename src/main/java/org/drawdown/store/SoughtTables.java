package org.drawdown.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.seek.Lever;
import org.drawdown.inquiry.seek.Sought;

/** What it would take, as tables. */
public final class SoughtTables {
    private SoughtTables() {}

    /** {@return the search and the candidates} */
    public static List<DataTable> of(Sought sought) {
        return List.of(search(sought), candidates(sought));
    }

    private static List<TableColumn> levers(Sought sought) {
        List<TableColumn> columns = new ArrayList<>();
        for (Lever lever : sought.levers()) {
            columns.add(TableColumn.text(lever.path(), "what it was set to, as a scenario file writes it"));
        }
        return columns;
    }

    private static List<TableColumn> answer(String name, String meaning) {
        return List.of(
                TableColumn.number(name, meaning),
                TableColumn.number(name + "_low", "lower end of its 95 % interval"),
                TableColumn.number(name + "_high", "upper end; empty: it has none"));
    }

    private static List<Object> cells(Optional<Amount> answer) {
        Optional<Amount> found = answer.filter(amount -> amount.n() > 0);
        return List.of(
                found.map(Amount::value),
                found.map(amount -> amount.interval().low()),
                found.map(amount -> amount.interval().high()));
    }

    private static DataTable search(Sought sought) {
        DataTable.Filling table = DataTable.of(
                "search",
                "a row a point that was played while searching",
                TableColumn.whole("round", "survey of the search, from 0"),
                levers(sought),
                answer("found", sought.target().question().meaning()),
                TableColumn.whole("n", "runs"));
        for (int round = 0; round < sought.searched().size(); round++) {
            Surveyed surveyed = sought.searched().get(round);
            for (Point point : surveyed.design().points()) {
                table.row(round, point.settings(), cells(surveyed.answer(point.number(), 0)), surveyed.replications());
            }
        }
        return table.table();
    }

    private static DataTable candidates(Sought sought) {
        DataTable.Filling table = DataTable.of(
                "candidates",
                "a row a candidate that was played again on fresh runs, in the order of the screen",
                levers(sought),
                answer("fresh", sought.target().question().meaning() + ", on the fresh runs"),
                TableColumn.whole("n", "fresh runs"),
                TableColumn.text("confirmed", "yes or no: the target is met, at the confidence asked"),
                answer("cost", "mean price over the fresh runs; empty: the scenario has no rates"),
                TableColumn.text("less", "of one lever, the next smaller change"),
                answer("less_fresh", "the answer there, on the same fresh runs"));
        for (Sought.Candidate candidate : sought.candidates()) {
            table.row(
                    candidate.settings(),
                    cells(Optional.of(candidate.fresh())),
                    candidate.fresh().n(),
                    candidate.confirmed() ? "yes" : "no",
                    cells(candidate.cost()),
                    candidate.less().map(Sought.Less::setting),
                    cells(candidate.less().map(Sought.Less::fresh)));
        }
        return table.table();
    }
}
