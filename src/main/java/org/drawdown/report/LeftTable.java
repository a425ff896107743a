package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Price;
import org.drawdown.findings.SiteLeft;
import org.drawdown.findings.SiteLeft.Reason;
import org.drawdown.findings.SiteOdds;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;

/** How sites were left: which in a hurry, why, and what that cost. */
final class LeftTable {
    private LeftTable() {}

    /** {@return the table; empty when there is no answer, or no site is handed over} */
    static Optional<Grid> of(Material material) {
        return material.findings()
                .answer()
                .filter(answer -> !answer.sites().isEmpty())
                .map(LeftTable::grid);
    }

    private static Grid grid(Answer answer) {
        List<String> columns = new ArrayList<>(List.of("site"));
        answer.sites().get(0).left().endings().forEach(ending -> columns.add(ending.how()));
        columns.addAll(List.of("in a hurry", "brought forward because", "cargo lost by it", "looted"));
        return new Grid(
                "left",
                "How sites were left",
                columns,
                answer.sites().stream().map(LeftTable::row).toList(),
                "Of 100 runs. Cargo lost by it: destroyed or given because the site closed in a hurry, the mean of the runs in"
                        + " which it did so for that reason; by run in sites.csv. Looted: by the horizon."
                        + charters(answer.price().charters()));
    }

    private static List<String> row(SiteOdds site) {
        SiteLeft left = site.left();
        List<String> cells = new ArrayList<>(List.of(site.title()));
        left.endings().forEach(ending -> cells.add(Hundred.figure(ending.runs().p())));
        cells.add(Hundred.figure(left.expedited().p()));
        cells.add(each(
                left,
                reason -> reason.reason() + " " + Hundred.figure(reason.runs().p())
                        + (reason.expedited() ? "" : ", with all as usual")));
        cells.add(each(left, reason -> reason.expedited() ? Words.number(Math.round(reason.lost())) : "-"));
        cells.add(Hundred.figure(left.looted().p()));
        return cells;
    }

    private static String each(SiteLeft left, Function<Reason, String> words) {
        return left.reasons().stream().map(words).collect(Collectors.joining("; "));
    }

    private static String charters(List<Price.Charters> charters) {
        return charters.stream()
                .map(each -> " Hired besides near the deadline, " + Words.inside(each.title()) + ": in "
                        + each.some().words() + " of 100 runs; half the runs up to "
                        + Words.number(each.bought().rounded()) + ", 1 in 10 more than "
                        + Words.number(each.bought().roundedWorst()) + ".")
                .collect(Collectors.joining());
    }
}
