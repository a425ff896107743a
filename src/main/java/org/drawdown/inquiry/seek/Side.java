package org.drawdown.inquiry.seek;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.drawdown.findings.Amount;

/** The levels of a lever on one side of what stands there, from the least change on, and what is known of them. */
final class Side {
    /** Levels played side by side. */
    private static final int SIDE_BY_SIDE = 13;

    private final List<String> levels;
    private final Target target;
    private final NavigableMap<Integer, Amount> searched = new TreeMap<>();
    private final NavigableMap<Integer, Sought.Candidate> tried = new TreeMap<>();

    Side(List<String> levels, Target target) {
        this.levels = levels;
        this.target = target;
    }

    /**
     * Plays levels over the whole side, then those between the least change that meets the target and the level before it,
     * until none lies between.
     *
     * @param player gives the answers at levels; absent where there is none
     */
    void search(Function<List<String>, List<Optional<Amount>>> player) {
        play(0, levels.size() - 1, player);
        while (first() > 0 && searched.lowerKey(first()) < first() - 1) {
            play(searched.lowerKey(first()) + 1, first() - 1, player);
        }
    }

    private void play(int from, int to, Function<List<String>, List<Optional<Amount>>> player) {
        int count = Math.min(SIDE_BY_SIDE, to - from + 1);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(count == 1 ? from : from + (int) Math.round((double) i * (to - from) / (count - 1)));
        }
        List<Optional<Amount>> answers =
                player.apply(places.stream().map(levels::get).toList());
        for (int i = 0; i < count; i++) {
            searched.put(places.get(i), answers.get(i).orElse(Seek.NONE));
        }
    }

    /** {@return the place of the least change that met the target in the search; -1 where none did} */
    private int first() {
        return next(-1);
    }

    private int next(int after) {
        return searched.tailMap(after, false).entrySet().stream()
                .filter(known -> target.metBy(known.getValue().value()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    /** {@return the least change that met the target in the search} */
    Optional<String> least() {
        return first() < 0 ? Optional.empty() : Optional.of(levels.get(first()));
    }

    /**
     * {@return the level to be tried next on fresh runs: the next that met the target in the search, until one is confirmed;
     * then, by halves, what lies between it and the last that was not; absent when nothing is left}
     */
    Optional<String> next() {
        int sure = sure();
        if (sure < 0) {
            int next = next(tried.isEmpty() ? -1 : tried.lastKey());
            return next < 0 ? Optional.empty() : Optional.of(levels.get(next));
        }
        int unsure = Math.max(
                Optional.ofNullable(tried.lowerKey(sure)).orElse(-1),
                tried.firstKey().equals(sure)
                        ? Optional.ofNullable(searched.lowerKey(sure)).orElse(-1)
                        : -1);
        return sure - unsure < 2 ? Optional.empty() : Optional.of(levels.get((sure + unsure) / 2));
    }

    private int sure() {
        return tried.entrySet().stream()
                .filter(known -> known.getValue().confirmed())
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    void tried(String level, Sought.Candidate candidate) {
        tried.put(levels.indexOf(level), candidate);
    }

    /** {@return the answer at a level in the search, if it was played there} */
    Amount found(String level) {
        return searched.getOrDefault(levels.indexOf(level), Seek.NONE);
    }

    /** {@return the next smaller change than one that is confirmed, if there is any} */
    Optional<String> less() {
        return sure() < 1 ? Optional.empty() : Optional.of(levels.get(sure() - 1));
    }

    /** {@return what was tried, the least change first} */
    List<Sought.Candidate> candidates() {
        return List.copyOf(tried.values());
    }
}
