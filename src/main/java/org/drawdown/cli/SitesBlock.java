package org.drawdown.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Dated;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.SiteOdds;

/** Who is late? Worst first. */
final class SitesBlock {
    private static final double SAFE = 0.8;
    private static final double DAY = 0.5;
    private static final int CAUSES = 2;
    private static final int WORST = 2;
    private static final int LOST = 61;

    private final Screen screen;
    private final List<SiteOdds> sites;
    private final List<SiteOdds> closed;

    SitesBlock(Screen screen, List<SiteOdds> sites) {
        this.screen = screen;
        this.sites = sites.stream().filter(site -> closed(site).isEmpty()).toList();
        this.closed = sites.stream().filter(site -> closed(site).isPresent()).toList();
    }

    private Optional<LocalDate> closed(SiteOdds site) {
        return site.closed(screen.findings().facts().start());
    }

    /**
     * Tells of the sites.
     *
     * @param free lines there are
     */
    void tell(Lines lines, int free) {
        if (sites.isEmpty()) {
            return;
        }
        int late =
                (int) sites.stream().filter(site -> site.inTime().p() <= SAFE).count();
        int shown = screen.all()
                ? sites.size()
                : Math.min(Math.max(WORST, late), Math.min(sites.size(), free - 4 - Math.min(1, closed.size())));
        lines.blank();
        lines.at(1, "WHO IS LATE?")
                .to(21, "due")
                .to(31, "in time")
                .to(40, "half by")
                .to(48, "4 in 5");
        lines.to(58, "begin by").at(LOST, "days lost waiting for").end();
        List<SiteOdds> told = sites.subList(0, Math.max(1, shown));
        for (int i = 0; i < told.size(); i++) {
            row(lines, told.get(i), i == 0);
        }
        others(lines, sites.subList(told.size(), sites.size()));
        closed(lines);
        if (told.stream().anyMatch(site -> beyond(site.handover(0.5)) || beyond(site.handover(0.8)))) {
            lines.line("  later: after "
                    + Words.longDay(screen.findings().facts().horizon().toLocalDate()) + " "
                    + screen.findings().facts().horizon().getYear() + ", when a run is given up");
        }
    }

    private static boolean beyond(Dated dated) {
        return dated.at().after();
    }

    private void row(Lines lines, SiteOdds site, boolean first) {
        lines.at(3, Words.cut(site.site(), 12))
                .to(21, site.lastDay().map(Words::shortDay).orElse("no date"));
        String inTime = Hundred.figure(site.inTime().p());
        lines.to(24, inTime).at(26, first ? "of 100" : "");
        lines.to(40, date(site.handover(0.5))).to(48, date(site.handover(0.8)));
        lines.to(58, site.beginBy().map(at -> beginBy(site, at)).orElse("-"));
        lines.at(LOST, causes(site)).end();
    }

    private String beginBy(SiteOdds site, LocalDateTime at) {
        return site.tooLate(screen.findings().facts().start())
                ? SiteOdds.TOO_LATE
                : "~" + Words.shortDay(at.toLocalDate());
    }

    private String date(Dated dated) {
        LocalDate lastDay = screen.findings().facts().lastDay();
        return beyond(dated) ? "later" : Words.shortDay(dated.at().date(), lastDay);
    }

    private static String causes(SiteOdds site) {
        String told = "";
        for (SiteOdds.DaysLost cause : site.lost().stream().limit(CAUSES).toList()) {
            String one = cause.cause() + " " + Words.count(cause.days().rounded());
            String both = told.isEmpty() ? one : told + ", " + one;
            if (cause.days().value() >= DAY && both.length() <= Lines.WIDTH - LOST + 1) {
                told = both;
            }
        }
        return told;
    }

    /** What is a fact is not among what may be late. */
    private void closed(Lines lines) {
        if (!closed.isEmpty()) {
            String all = closed.stream()
                    .map(site -> site.site() + " "
                            + Words.shortDay(closed(site).orElseThrow()).strip())
                    .collect(Collectors.joining(", "));
            lines.line("  " + Words.cut("closed so far: " + all, Lines.WIDTH - 2));
        }
    }

    private void others(Lines lines, List<SiteOdds> rest) {
        if (rest.isEmpty()) {
            return;
        }
        long late = rest.stream().filter(site -> site.inTime().p() <= SAFE).count();
        String words = late == 0
                ? "above 80 of 100"
                : late == rest.size() ? "at 80 of 100 or below" : "more, " + late + " of them at 80 of 100 or below";
        String are = late > 0 && late < rest.size() ? " " : rest.size() == 1 ? " other is " : " others are ";
        lines.at(3, rest.size() + are + words).to(Lines.WIDTH, "(--all)").end();
    }
}
