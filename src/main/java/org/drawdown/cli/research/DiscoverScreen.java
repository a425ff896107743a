package org.drawdown.cli.research;

import java.util.List;
import java.util.Locale;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.inquiry.discovery.Casebook;
import org.drawdown.inquiry.discovery.Discovery;
import org.drawdown.inquiry.discovery.Wish;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.discovery.Counts;
import org.drawdown.statistics.discovery.Measured;
import org.drawdown.statistics.discovery.Region;
import org.drawdown.statistics.discovery.Side;

/** Boxes on the screen. */
final class DiscoverScreen {
    /** Lines at most, the report's included. */
    private static final int MOST = 39;

    private static final double BY_LUCK = 0.05;
    private static final double MOSTLY = 0.8;
    private static final double MANY = 0.05;
    private static final int FEW_LUCKS = 20;

    private final Discovery discovery;
    private final Casebook book;
    private final Wish wish;
    private final Lines lines = new Lines();

    DiscoverScreen(Discovery discovery) {
        this.discovery = discovery;
        this.book = discovery.book();
        this.wish = book.wish();
    }

    List<String> lines() {
        Counts found = discovery.found().found();
        Measured held = discovery.found().held();
        int n = book.cases().size();
        say("Where it " + (wish.holds() ? "holds" : "fails") + ", "
                + book.scenario().name() + ": "
                + Words.count(book.cases().yes()) + " of " + Words.count(n) + " " + wish.rows() + " " + wish.doing()
                + (wish.words().equals("P(deadline)") ? "" : " (" + wish.words() + ")"));
        say("  Found by " + discovery.method().words() + " in " + Words.count(found.all()) + " " + wish.rows()
                + ", measured in " + Words.count(held.counts().all()) + " others, of which "
                + hundred(held.counts().density()) + " of 100 (" + ends(held.density()) + ") " + wish.doing() + "; "
                + Words.count(book.cases().inputs().size(), "input"));
        window();
        if (!wish.ofPoints() && book.cases().fewestUnits() < FEW_LUCKS) {
            say("  All share " + Words.count(book.cases().fewestUnits(), "pair")
                    + " of lucks or points, too few to tell much:" + " sweep with --replications 40 or more");
        }
        if (book.failed() > 0) {
            say("  Left out: " + Words.count(book.failed()) + " " + wish.rows() + " that failed or have no answer");
        }
        if (!wish.holds() && held.counts().density() > MOSTLY) {
            say("  Most " + wish.rows() + " " + wish.doing() + ": --holds looks for where they do not");
        }
        List<Region> regions = discovery.found().regions();
        for (int i = 0; i < regions.size(); i++) {
            region(regions.get(i), i);
        }
        end(regions);
        return lines.lines();
    }

    private void window() {
        book.window().ifPresent(window -> {
            boolean many = window.over() > MANY * book.cases().size();
            say("  Shocks and moods counted up to " + Words.dayAndYear(window.until()) + " in every run"
                    + (window.over() == 0 ? "" : " (" + Words.count(window.over(), "run") + " over before)")
                    + (many
                            ? "; a late run meets more only because it lasts longer: take an earlier --until"
                            : ": what a late run meets later follows from being late"));
        });
    }

    private void say(String line) {
        if (lines.count() < MOST) {
            Words.broken(line, 4).forEach(lines::line);
        }
    }

    private static String hundred(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    private static String ends(Interval interval) {
        return hundred(interval.low()) + " .. " + hundred(interval.high());
    }

    private void region(Region region, int number) {
        lines.blank();
        boolean rest = number > 0 && discovery.method() == Discovery.Method.PRIM;
        say((rest ? "Else " + wish.heading().toLowerCase(Locale.ROOT) : wish.heading()) + " when "
                + discovery.words(region.box()));
        measured(region.held());
        for (Side side : region.sides()) {
            if (region.sides().size() > 1 || side.p() > BY_LUCK) {
                say("    not asking for " + discovery.words(side.limit()) + ": "
                        + hundred(side.without().counts().density()) + " of 100 ("
                        + ends(side.without().density()) + ", n "
                        + Words.count(side.without().counts().in()) + ")"
                        + (side.p() > BY_LUCK ? String.format(Locale.ROOT, "; may be luck, p %.2f", side.p()) : ""));
            }
        }
    }

    private void measured(Measured held) {
        Counts counts = held.counts();
        say("  " + hundred(counts.density()) + " of 100 " + wish.rows() + " there " + wish.doing() + " ("
                + ends(held.density()) + ", n " + Words.count(counts.in()) + "); it covers "
                + hundred(counts.coverage()) + " of 100 " + wish.those() + " (" + ends(held.coverage()) + ", n "
                + Words.count(counts.yes()) + ")");
    }

    private void end(List<Region> regions) {
        lines.blank();
        if (regions.size() > 1) {
            Measured together = discovery.found().together();
            say("Together they cover " + hundred(together.counts().coverage()) + " of 100 " + wish.those() + " ("
                    + ends(together.coverage()) + "); "
                    + hundred(together.counts().density()) + " of 100 " + wish.rows() + " in them " + wish.doing()
                    + " ("
                    + ends(together.density()) + ", n "
                    + Words.count(together.counts().in()) + ").");
        }
        discovery.found().untold().ifPresent(untold -> {
            say((regions.isEmpty()
                            ? "Nothing was found. The likeliest box, "
                            : "Nothing more was found: the next box, ")
                    + discovery.words(untold.box()) + ", has "
                    + hundred(untold.held().counts().density()) + " of 100 ("
                    + ends(untold.held().density()) + ", n "
                    + Words.count(untold.held().counts().in()) + "), which cannot be told from "
                    + hundred(untold.share()) + " of 100 elsewhere.");
        });
        if (regions.isEmpty() && discovery.found().untold().isEmpty()) {
            say("Nothing was found: no limit of an input makes it likelier than luck alone would.");
        }
        say(
                regions.isEmpty()
                        ? "What decides is not among the inputs, or acts in a way no box has; or there were too few "
                                + wish.rows() + "."
                        : "95 % intervals. What goes together with failing need not be its cause; what would help is what"
                                + " compare and solve answer.");
    }
}
