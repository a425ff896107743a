package org.drawdown.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Rows to find a box in, and rows to measure it in that share no unit with them. Where rows go together in two ways, those
 * whose one unit is here and whose other is there are in neither.
 */
final class Halves {
    private final int[] learned;
    private final int[] held;

    private Halves(int[] learned, int[] held) {
        this.learned = learned;
        this.held = held;
    }

    static Halves of(Cases cases, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<boolean[]> sides = new ArrayList<>();
        for (int[] unit : cases.units()) {
            sides.add(side(unit, random));
        }
        return new Halves(rows(cases, sides, true), rows(cases, sides, false));
    }

    /** {@return for each row whether its unit was dealt to the first half} */
    private static boolean[] side(int[] unit, SplittableRandom random) {
        int[] different = Arrays.stream(unit).distinct().sorted().toArray();
        shuffle(different, random);
        int[] first =
                Arrays.stream(different, 0, (different.length + 1) / 2).sorted().toArray();
        boolean[] side = new boolean[unit.length];
        for (int row = 0; row < unit.length; row++) {
            side[row] = Arrays.binarySearch(first, unit[row]) >= 0;
        }
        return side;
    }

    /** {@return rows dealt into so many parts, units whole: the part of each} */
    static int[] parts(Cases cases, int[] rows, int parts, long seed) {
        int[] unit = cases.units().get(0);
        int[] different =
                Arrays.stream(rows).map(row -> unit[row]).distinct().sorted().toArray();
        int[] shuffled = different.clone();
        shuffle(shuffled, new SplittableRandom(seed));
        int[] part = new int[different.length];
        for (int i = 0; i < shuffled.length; i++) {
            part[Arrays.binarySearch(different, shuffled[i])] = i % parts;
        }
        return Arrays.stream(rows)
                .map(row -> part[Arrays.binarySearch(different, unit[row])])
                .toArray();
    }

    private static void shuffle(int[] values, SplittableRandom random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = values[i];
            values[i] = values[other];
            values[other] = kept;
        }
    }

    private static int[] rows(Cases cases, List<boolean[]> sides, boolean which) {
        return IntStream.range(0, cases.size())
                .filter(row -> sides.stream().allMatch(side -> side[row] == which))
                .toArray();
    }

    /** {@return the rows to find a box in} */
    int[] learned() {
        return learned;
    }

    /** {@return the rows to measure it in} */
    int[] held() {
        return held;
    }
}
