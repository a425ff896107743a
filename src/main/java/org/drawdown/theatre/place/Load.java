package org.drawdown.theatre.place;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many of each kind go together, by index of the kind. */
public final class Load {
    private final int[] counts;

    Load(int kinds) {
        this.counts = new int[kinds];
    }

    /** {@return an empty load} */
    public static Load empty(Kinds kinds) {
        return new Load(kinds.size());
    }

    public int count(int kind) {
        return counts[kind];
    }

    public int total() {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    /** {@return how many people are in it} */
    public int people(Kinds kinds) {
        int people = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            people += kinds.kind(kind).people() ? counts[kind] : 0;
        }
        return people;
    }

    public int kinds() {
        return counts.length;
    }

    public void add(int kind, int count) {
        counts[kind] += count;
    }

    /** {@return what it is, by key of the kind, kinds of which there are none left out} */
    public Map<String, Integer> told(Kinds kinds) {
        Map<String, Integer> told = new LinkedHashMap<>();
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0) {
                told.merge(kinds.kind(kind).key(), counts[kind], Integer::sum);
            }
        }
        return told;
    }
}
