package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.drawdown.inquiry.discovery.Casebook;
import org.drawdown.inquiry.discovery.Discovery;
import org.drawdown.inquiry.discovery.Wish;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.discovery.Counts;
import org.drawdown.statistics.discovery.Measured;
import org.drawdown.statistics.discovery.Region;
import org.drawdown.statistics.discovery.Side;

/** Where it fails, as a section of a page. */
public final class DiscoverSection {
    private final Discovery discovery;
    private final Casebook book;
    private final Wish wish;
    private final List<Region> regions;

    private DiscoverSection(Discovery discovery) {
        this.discovery = discovery;
        this.book = discovery.book();
        this.wish = book.wish();
        this.regions = discovery.found().regions();
    }

    /** {@return one section: the boxes, and what each of their limits does} */
    public static List<Section> of(Discovery discovery) {
        return List.of(new DiscoverSection(discovery).section());
    }

    private Section section() {
        List<Chart> charts = new ArrayList<>();
        charts.add(WayChart.of(1, discovery));
        if (!regions.isEmpty()) {
            charts.add(BoxChart.of(2, discovery));
        }
        return new Section(wish.words(), finding(), words(), charts, grids());
    }

    private String finding() {
        String all = Words.number(book.cases().yes()) + " of "
                + Words.number(book.cases().size()) + " " + wish.rows() + " " + wish.doing() + ". ";
        if (regions.isEmpty()) {
            return all
                    + "Nothing was found that they have in common and that holds in the half that it was not found in.";
        }
        Measured held = regions.get(0).held();
        return all + wish.heading() + " when " + discovery.words(regions.get(0).box()) + ": there "
                + hundred(held.counts().density()) + " of 100 " + wish.doing() + " (" + ends(held.density()) + ", n "
                + Words.number(held.counts().in()) + "), which covers "
                + hundred(held.counts().coverage()) + " of 100 "
                + wish.those() + ".";
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        words.add("Boxes were found by " + discovery.method().words() + " in one half of the " + wish.rows()
                + " and measured in the other, which had no say in them. Density is the share of the " + wish.rows()
                + " in a box that " + wish.doing() + "; coverage the share of all " + wish.those()
                + " that are in it. What goes together with it need not be its cause.");
        book.window()
                .ifPresent(window -> words.add("Shocks and moods were counted up to "
                        + Words.date(window.until()) + " in every run"
                        + (window.over() == 0 ? "" : " (" + Words.number(window.over()) + " runs were over before)")
                        + ": a run that is late lasts longer and meets more, and that follows from being late."));
        if (book.failed() > 0) {
            words.add(Words.number(book.failed()) + " " + wish.rows() + " failed or have no answer and are left out.");
        }
        if (!book.same().isEmpty()) {
            words.add("The same in all " + wish.rows() + ", and so left out: " + String.join(", ", book.same()) + ".");
        }
        return words;
    }

    static String hundred(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ENGLISH, "%.0f", 100 * share);
    }

    static String ends(Interval interval) {
        return hundred(interval.low()) + " to " + hundred(interval.high());
    }

    private List<Grid> grids() {
        List<List<String>> boxes = new ArrayList<>();
        List<List<String>> limits = new ArrayList<>();
        List<Region> all = new ArrayList<>(regions);
        discovery.found().untold().ifPresent(all::add);
        for (Region region : all) {
            Counts counts = region.held().counts();
            boxes.add(List.of(
                    discovery.words(region.box()),
                    hundred(counts.density()) + " (" + ends(region.held().density()) + ")",
                    Words.number(counts.in()),
                    hundred(region.share()),
                    hundred(counts.coverage()) + " (" + ends(region.held().coverage()) + ")",
                    Words.number(counts.yes()),
                    region.told() ? "yes" : "no"));
            for (Side side : region.sides()) {
                limits.add(List.of(
                        discovery.words(side.limit()),
                        hundred(side.without().counts().density()) + " ("
                                + ends(side.without().density()) + ")",
                        Words.number(side.without().counts().in()),
                        side.p() < 0.001 ? "below 0.001" : String.format(Locale.ENGLISH, "%.3f", side.p())));
            }
        }
        if (all.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Grid(
                        "boxes",
                        "Boxes",
                        List.of(
                                "when",
                                "density, of 100",
                                "n in it",
                                "all, of 100",
                                "coverage, of 100",
                                "n to cover",
                                "told from the rest"),
                        boxes,
                        "95 % intervals, in the half held back. A later box is measured where no earlier one is."),
                new Grid(
                        "limits",
                        "What each limit does",
                        List.of("limit", "density without it, of 100", "n", "chance that luck made it"),
                        limits,
                        "The chance of so many in the box, had it the density of the box without this limit."));
    }
}
