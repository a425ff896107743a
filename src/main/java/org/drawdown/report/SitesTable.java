package org.drawdown.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Resources.Unprotected;
import org.drawdown.findings.SiteOdds;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;
import org.drawdown.statistics.Interval;

/** Who is late: sites, the least sure first. */
final class SitesTable {
    private static final int SITES = 13;
    private static final String NONE = "-";
    /** Where the column of patrols stands, when there is one. */
    private static final int PATROLS = 7;

    private SitesTable() {}

    /** {@return the table; empty when no site has to be handed over} */
    static Optional<Grid> of(Material material) {
        return material.findings()
                .answer()
                .filter(found -> !found.sites().isEmpty())
                .map(found -> sites(
                        found.sites(),
                        found.resources().unprotected(),
                        material.findings().facts().start()));
    }

    private static Grid sites(List<SiteOdds> sites, Optional<Unprotected> unprotected, LocalDateTime start) {
        List<String> columns = new ArrayList<>(List.of(
                "site",
                "due",
                "in time of 100",
                "bad to good",
                "half by",
                "4 in 5 by",
                "begin by",
                "days lost waiting for"));
        unprotected.ifPresent(people -> columns.add(PATROLS, "population-days without patrols, half the runs"));
        List<List<String>> rows = sites.stream()
                .limit(SITES)
                .map(site -> site(site, unprotected, start))
                .toList();
        int hidden = sites.size() - rows.size();
        return new Grid("sites", "Who is late?", columns, rows, remark(sites, hidden));
    }

    private static String remark(List<SiteOdds> sites, int hidden) {
        String more = hidden > 0 ? hidden + " more sites are surer than these. " : "";
        boolean some = sites.stream().limit(SITES).anyMatch(site -> range(site).equals(NONE));
        return (more + (some ? NONE + ": cannot be told from luck in so many runs." : "")).strip();
    }

    /** {@return bad to good; a range without width was not found, and is not shown as one} */
    private static String range(SiteOdds site) {
        Interval ignorance = site.inTime().ignorance();
        return ignorance.width() > 0 ? Hundred.range(ignorance) : NONE;
    }

    private static List<String> site(SiteOdds site, Optional<Unprotected> unprotected, LocalDateTime start) {
        List<String> cells = new ArrayList<>(site(site, start));
        unprotected.ifPresent(people -> cells.add(
                PATROLS,
                people.sites().stream()
                        .filter(there -> there.site().equals(site.site()))
                        .findFirst()
                        .map(there -> Words.number(there.days().half().rounded()))
                        .orElse("")));
        return cells;
    }

    private static List<String> site(SiteOdds site, LocalDateTime start) {
        return List.of(
                site.title(),
                site.lastDay().map(Words::day).orElse(""),
                Hundred.figure(site.inTime().p()),
                range(site),
                Words.day(site.handover(0.5).at()),
                Words.day(site.handover(0.8).at()),
                site.closed(start).isPresent()
                        ? "closed"
                        : site.tooLate(start)
                                ? SiteOdds.TOO_LATE
                                : site.beginBy()
                                        .map(at -> Words.day(at.toLocalDate()))
                                        .orElse("-"),
                site.lost().stream()
                        .limit(2)
                        .map(lost ->
                                lost.cause() + " " + Words.number(lost.days().rounded()))
                        .collect(Collectors.joining(", ")));
    }
}
