package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;
import org.drawdown.scenario.Total;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.stage.Stage;

/**
 * What has gone from the sites before a run begins, and where it is now.
 *
 * <p>What has gone stood there: where fewer of a kind were drawn, the rest of its family (what it is a part of, and the
 * other parts) has so many less; then the other sites that share a total with it; and where all of that is not enough,
 * there was more than was drawn.
 */
final class Gone {
    /** Told of so many of a kind of a site that met a fate. */
    interface Each {
        void is(Site from, String fate, int kind, int count);
    }

    /** Told of so many of a kind. */
    interface Count {
        void is(int kind, int count);
    }

    private final Kinds kinds;
    private final Scenario scenario;
    private final List<Site> sites;
    private final int[][] atStart;
    private final int[][] stand;
    private final int[][] setOut;
    private final Map<String, int[][]> fates = new LinkedHashMap<>();
    private final List<Parcel> whole = new ArrayList<>();

    /**
     * What has gone.
     *
     * @param atStart by site and kind; what has gone and was not drawn is added
     */
    Gone(Stage stage, Kinds kinds, SoFar soFar, int[][] atStart) {
        this.kinds = kinds;
        this.scenario = stage.ground().scenario();
        this.sites = scenario.sites();
        this.atStart = atStart;
        this.stand = Arrays.stream(atStart).map(int[]::clone).toArray(int[][]::new);
        this.setOut = new int[sites.size()][kinds.size()];
        Whereabouts.ALL.forEach(fate -> fates.put(fate, new int[sites.size()][kinds.size()]));
        soFar.moves().forEach(moved -> move(stage, moved));
        soFar.sites()
                .forEach(site -> site.gone()
                        .forEach((fate, some) -> some.forEach(each -> take(stage, each, site.key(), where(fate)))));
        soFar.sites()
                .forEach(site ->
                        site.closed().flatMap(SoFar.Closed::leftFor).ifPresent(leftFor -> left(site.key(), leftFor)));
        takeWhole();
        for (int site = 0; site < stand.length; site++) {
            settle(site);
        }
        for (int site = 0; site < stand.length; site++) {
            settleTotals(site);
        }
    }

    private void move(Stage stage, SoFar.ByMove moved) {
        Move move = Scenario.byKey(scenario.moves(), Move::key).get(moved.key());
        moved.gone().forEach(some -> take(stage, some, move.from(), move.to()));
    }

    /** Whoever separates has done so when their site was closed. */
    private void left(String site, String leftFor) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (!kinds.kind(kind).supplies()) {
                String to = kinds.kind(kind).separates() ? Whereabouts.SEPARATED : leftFor;
                whole.add(new Parcel(site(site), kind, to));
            }
        }
    }

    private void take(Stage stage, SoFar.Some some, String from, String to) {
        int kind = kinds.index(some.kind(), some.owner());
        if (some.count().isPresent()) {
            send(site(from), kind, stage.whole(some.count().get()), to);
        } else {
            IntStream.range(0, kinds.size())
                    .filter(each -> each == kind || isPartOf(each, kind))
                    .forEach(each -> whole.add(new Parcel(site(from), each, to)));
        }
    }

    private static String where(SoFar.Fate fate) {
        return switch (fate) {
            case OUT -> Whereabouts.OUT;
            case GIVEN -> Whereabouts.GIVEN;
            case SOLD -> Whereabouts.SOLD;
            case DESTROYED -> Whereabouts.DESTROYED;
            case LOST -> Whereabouts.LOST;
            case SEPARATED -> Whereabouts.SEPARATED;
            case DEAD -> Whereabouts.DEAD;
        };
    }

    private boolean isPartOf(int part, int kind) {
        return kinds.owner(part).equals(kinds.owner(kind))
                && kinds.kind(part)
                        .part()
                        .map(Kind.Part::of)
                        .filter(kinds.kind(kind).key()::equals)
                        .isPresent();
    }

    /** All of a kind that stands at a site. */
    private record Parcel(int from, int kind, String to) {}

    /** What went whole from site to site goes on from there whole: those go first to which nothing of it comes any more. */
    private void takeWhole() {
        while (!whole.isEmpty()) {
            Parcel next = whole.stream()
                    .filter(each -> whole.stream()
                            .noneMatch(other -> other.kind == each.kind
                                    && other.to.equals(sites.get(each.from).key())))
                    .findFirst()
                    .orElse(whole.get(0));
            whole.remove(next);
            settle(next.from);
            send(next.from, next.kind, Math.max(0, stand[next.from][next.kind]), next.to);
        }
    }

    private void send(int from, int kind, int count, String to) {
        stand[from][kind] -= count;
        int site = site(to);
        boolean moves = site >= 0;
        setOut[from][kind] += moves ? count : 0;
        if (!moves || sites.get(site).role() == Site.Role.OUTSIDE) {
            fates.get(moves ? outside(sites.get(site), kind) : to)[from][kind] += count;
        } else {
            stand[site][kind] += count;
        }
    }

    private String outside(Site site, int kind) {
        return site.anotherMission() && !kinds.kind(kind).people() ? Whereabouts.SENT_ON : Whereabouts.OUT;
    }

    private int site(String key) {
        return IntStream.range(0, sites.size())
                .filter(site -> sites.get(site).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    /** More of a kind has gone than was drawn: as many less there were of its family. */
    private void settle(int site) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int other = 0; other < kinds.size() && stand[site][kind] < 0; other++) {
                boolean family = kinds.root(other) == kinds.root(kind)
                        && kinds.owner(other).equals(kinds.owner(kind));
                if (family && stand[site][other] > 0) {
                    int count = Math.min(stand[site][other], -stand[site][kind]);
                    correct(site, kind, count);
                    correct(site, other, -count);
                }
            }
        }
    }

    /** Or elsewhere of what is known in all; or there were more. */
    private void settleTotals(int site) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (Total total : scenario.totals()) {
                if (stand[site][kind] < 0 && kinds.index(total.kind(), total.owner()) == kind) {
                    takeFromOthers(site, kind, total);
                }
            }
            if (stand[site][kind] < 0) {
                correct(site, kind, -stand[site][kind]);
            }
        }
    }

    private void takeFromOthers(int site, int kind, Total total) {
        double[] there = new double[sites.size()];
        for (int other = 0; other < there.length; other++) {
            boolean shares =
                    other != site && total.over().containsKey(sites.get(other).key());
            there[other] = shares ? Math.max(0, stand[other][kind]) : 0;
        }
        int count = Math.min(-stand[site][kind], (int) Arrays.stream(there).sum());
        if (count > 0) {
            int[] split = Totals.split(count, there);
            for (int other = 0; other < split.length; other++) {
                correct(other, kind, -split[other]);
            }
            correct(site, kind, count);
        }
    }

    private void correct(int site, int kind, int more) {
        atStart[site][kind] += more;
        stand[site][kind] += more;
    }

    /** {@return how many of each kind stand at each site when the run begins} */
    int[][] stand() {
        return stand;
    }

    /** Tells what is at no site, by where it is and from where it went. */
    void byFate(Each each) {
        fates.forEach((fate, counts) -> {
            for (int site = 0; site < counts.length; site++) {
                for (int kind = 0; kind < counts[site].length; kind++) {
                    if (counts[site][kind] > 0) {
                        each.is(sites.get(site), fate, kind, counts[site][kind]);
                    }
                }
            }
        });
    }

    /** Tells what has set out from a site, by kind. */
    void setOut(Site from, Count each) {
        int[] counts = setOut[sites.indexOf(from)];
        for (int kind = 0; kind < counts.length; kind++) {
            each.is(kind, counts[kind]);
        }
    }
}
