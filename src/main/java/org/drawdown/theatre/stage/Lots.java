package org.drawdown.theatre.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;

/**
 * The lots of a scenario, by index: a kind of people or cargo, and whose it is. Kinds stand in the order of the
 * scenario; of each kind the mission's own stands first, and then that of each contingent that has any of it anywhere,
 * or of what it is a part of. So a scenario without contingents has one lot for each kind.
 *
 * <p>A site can hold the mission's own of every kind, what of a contingent stands there at the start, and what moves can
 * bring there: only over these anybody has to look.
 */
public final class Lots {
    /** Whose the mission's own is. */
    public static final String MISSION = "";

    private final List<Kind> kinds = new ArrayList<>();
    private final List<String> owners = new ArrayList<>();
    private final Map<String, Map<String, Integer>> indices = new LinkedHashMap<>();
    private final int[] own;
    private final int[] roots;
    private final int[][] held;
    private final int[] lastToGo;

    Lots(Scenario scenario) {
        Map<String, Set<String>> owned = owned(scenario);
        for (Kind kind : scenario.kinds()) {
            add(kind, MISSION);
            owned.forEach((owner, keys) -> {
                if (keys.contains(kind.key())) {
                    add(kind, owner);
                }
            });
        }
        this.own = new int[size()];
        this.roots = new int[size()];
        for (int lot = 0; lot < own.length; lot++) {
            own[lot] = of(kinds.get(lot).key()).get(MISSION);
            roots[lot] = kinds.get(lot)
                    .part()
                    .map(part -> roots[of(part.of()).get(MISSION)])
                    .orElse(own[lot]);
        }
        this.held = held(scenario);
        this.lastToGo = lastToGo(scenario);
    }

    /** What moves list late goes late, and what none lists goes last of all. */
    private int[] lastToGo(Scenario scenario) {
        Map<String, Integer> latest = new LinkedHashMap<>();
        for (Move move : scenario.moves()) {
            for (int place = 0; place < move.what().size(); place++) {
                latest.merge(move.what().get(place), place, Math::max);
            }
        }
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing(
                        lot -> latest.getOrDefault(kinds.get(lot).key(), Integer.MAX_VALUE), Comparator.reverseOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Kinds by contingent. */
    private static Map<String, Set<String>> owned(Scenario scenario) {
        Map<String, Set<String>> owned = new LinkedHashMap<>();
        for (Contingent contingent : scenario.contingents()) {
            Set<String> keys = new LinkedHashSet<>();
            scenario.sites().forEach(site -> keys.addAll(startsWith(scenario, site, contingent.key())));
            owned.put(contingent.key(), keys);
        }
        return owned;
    }

    /** What of a contingent may stand at a site at the start; parents come before their parts. */
    private static Set<String> startsWith(Scenario scenario, Site site, String owner) {
        Set<String> keys = new LinkedHashSet<>(site.heldBy(owner).keySet());
        scenario.totals().stream()
                .filter(total -> total.owner().equals(owner) && total.over().containsKey(site.key()))
                .forEach(total -> keys.add(total.kind()));
        scenario.kinds()
                .forEach(kind ->
                        kind.part().filter(part -> keys.contains(part.of())).ifPresent(part -> keys.add(kind.key())));
        return keys;
    }

    private void add(Kind kind, String owner) {
        indices.computeIfAbsent(kind.key(), key -> new LinkedHashMap<>()).put(owner, kinds.size());
        kinds.add(kind);
        owners.add(owner);
    }

    /** What stands somewhere at the start, and then, again and again, what moves bring from where it can be. */
    private int[][] held(Scenario scenario) {
        boolean[][] can = new boolean[scenario.sites().size()][size()];
        List<String> sites = scenario.sites().stream().map(Site::key).toList();
        for (int site = 0; site < can.length; site++) {
            for (int lot = 0; lot < size(); lot++) {
                can[site][lot] = owners.get(lot).equals(MISSION);
            }
            for (Contingent owner : scenario.contingents()) {
                for (String kind : startsWith(scenario, scenario.sites().get(site), owner.key())) {
                    can[site][of(kind).get(owner.key())] = true;
                }
            }
        }
        List<SoFar.AtSite> closed = scenario.soFar().map(SoFar::sites).orElse(List.of());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Move move : scenario.moves()) {
                changed |= brings(move, can[sites.indexOf(move.from())], can[sites.indexOf(move.to())]);
            }
            for (SoFar.AtSite at : closed) {
                String to = at.closed().flatMap(SoFar.Closed::leftFor).orElse(at.key());
                changed |= all(can[sites.indexOf(at.key())], can[sites.indexOf(to)]);
            }
        }
        int[][] lots = new int[can.length][];
        for (int site = 0; site < can.length; site++) {
            boolean[] here = can[site];
            lots[site] = IntStream.range(0, size()).filter(lot -> here[lot]).toArray();
        }
        return lots;
    }

    /** All that can be at one site can be at another. */
    private static boolean all(boolean[] from, boolean[] to) {
        boolean changed = false;
        for (int lot = 0; lot < from.length; lot++) {
            changed |= from[lot] && !to[lot];
            to[lot] |= from[lot];
        }
        return changed;
    }

    private boolean brings(Move move, boolean[] from, boolean[] to) {
        boolean changed = false;
        boolean seats = move.passengers().law().most() > 0;
        for (int lot = 0; lot < size(); lot++) {
            boolean taken = move.carries(owners.get(lot))
                    && (move.what().contains(kinds.get(lot).key())
                            || (seats && kinds.get(lot).people()));
            changed |= taken && from[lot] && !to[lot];
            to[lot] |= taken && from[lot];
        }
        return changed;
    }

    /** {@return how many lots there are} */
    public int size() {
        return kinds.size();
    }

    /** {@return what a lot is of} */
    public Kind kind(int lot) {
        return kinds.get(lot);
    }

    /** {@return whose a lot is: the key of a contingent, or {@link #MISSION}} */
    public String owner(int lot) {
        return owners.get(lot);
    }

    /** {@return the mission's own lot of the same kind} */
    public int own(int lot) {
        return own[lot];
    }

    /** {@return the mission's own lot of the kind counted by itself that a lot is of, or of a part of which} */
    public int root(int lot) {
        return roots[lot];
    }

    /** {@return the lots of a kind by whose they are, the mission's own first} */
    public Map<String, Integer> of(String kind) {
        Map<String, Integer> found = indices.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no kind is called \"" + kind + "\"");
        }
        return found;
    }

    /** {@return all lots, those first that go last by the lists of what moves take; of a kind the mission's own first} */
    public IntStream lastToGo() {
        return IntStream.of(lastToGo);
    }

    /** {@return the lots that a site can ever hold, rising; sites are numbered in the order of keys} */
    public int[] at(int site) {
        return held[site];
    }
}
