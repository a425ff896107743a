package org.drawdown.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows in a box in the order of each input. */
final class Columns {
    private final Cases cases;
    private final Map<Integer, int[]> sorted = new TreeMap<>();
    private int[] rows;

    Columns(Cases cases, List<Integer> inputs, int... rows) {
        this.cases = cases;
        this.rows = rows;
        inputs.forEach(input -> sorted.put(input, sorted(cases.inputs().get(input), rows)));
    }

    private static int[] sorted(Input input, int... rows) {
        return Arrays.stream(rows)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(input::at).thenComparingInt(row -> row))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int rows() {
        return rows.length;
    }

    int yes() {
        return cases.yes(rows);
    }

    /** Keeps the rows that are in a box. */
    void keep(Box box) {
        boolean[] in = new boolean[cases.size()];
        rows = box.of(cases, rows);
        Arrays.stream(rows).forEach(row -> in[row] = true);
        sorted.replaceAll(
                (input, all) -> Arrays.stream(all).filter(row -> in[row]).toArray());
    }

    /** What could be taken away: the limit that does so, how many rows that are, how many of them a yes. */
    record Cut(Limit limit, int rows, int yes) {}

    /**
     * {@return what could be taken away by an input}
     *
     * @param at rows, of numbers; ties go with them
     */
    List<Cut> cuts(int input, int at, Limit limit) {
        if (!cases.inputs().get(input).ordered()) {
            return words(input, limit);
        }
        List<Cut> cuts = new ArrayList<>();
        int low = edge(input, at);
        if (low < rows()) {
            cuts.add(cut(limit.from(value(input, low)), Arrays.copyOfRange(sorted.get(input), 0, low)));
        }
        int high = lastBelow(input, at);
        if (high >= 0) {
            cuts.add(cut(limit.upTo(value(input, high)), Arrays.copyOfRange(sorted.get(input), high + 1, rows())));
        }
        return cuts;
    }

    private Cut cut(Limit limit, int... away) {
        return new Cut(limit, away.length, cases.yes(away));
    }

    /** {@return the first place from {@code at} on at which the value is no longer that before it} */
    private int edge(int input, int at) {
        int place = at;
        while (place < rows() && value(input, place) == value(input, place - 1)) {
            place++;
        }
        return place;
    }

    /** {@return the last place above which are so many rows or more, all of greater values; −1 where there is none} */
    private int lastBelow(int input, int at) {
        int place = rows() - 1 - at;
        while (place >= 0 && value(input, place) == value(input, place + 1)) {
            place--;
        }
        return place;
    }

    private double value(int input, int place) {
        return cases.inputs().get(input).at(sorted.get(input)[place]);
    }

    private List<Cut> words(int input, Limit limit) {
        List<Cut> cuts = new ArrayList<>();
        for (int word = 0; word < cases.inputs().get(input).words().size(); word++) {
            int code = word;
            int[] away = Arrays.stream(rows)
                    .filter(row -> cases.inputs().get(input).at(row) == code)
                    .toArray();
            if (away.length > 0 && away.length < rows()) {
                cuts.add(cut(limit.but(List.of(word)), away));
            }
        }
        return cuts;
    }

    /** {@return a limit with an end moved outwards, so that at least so many rows come in; or with a word more} */
    static List<Limit> outwards(Cases cases, int[] rows, Box box, Limit limit, int at) {
        Input input = cases.inputs().get(limit.input());
        List<Limit> wider = new ArrayList<>();
        for (int word : limit.without()) {
            wider.add(new Limit(
                    limit.input(),
                    limit.low(),
                    limit.high(),
                    limit.without().stream().filter(other -> other != word).toList()));
        }
        int[] reach = sorted(input, box.without(limit.input()).of(cases, rows));
        double[] below = Arrays.stream(reach)
                .mapToDouble(input::at)
                .filter(value -> value < limit.low())
                .toArray();
        double[] above = Arrays.stream(reach)
                .mapToDouble(input::at)
                .filter(value -> value > limit.high())
                .toArray();
        if (below.length > 0) {
            wider.add(limit.from(below.length <= at ? Double.NEGATIVE_INFINITY : below[below.length - at]));
        }
        if (above.length > 0) {
            wider.add(limit.upTo(above.length <= at ? Double.POSITIVE_INFINITY : above[at - 1]));
        }
        return wider;
    }
}
