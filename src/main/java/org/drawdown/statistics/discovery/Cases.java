package org.drawdown.statistics.discovery;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of inputs, with a yes or no each, and what they have in common.
 *
 * <p>Rows of one unit are not independent of each other: runs with the same luck, runs at the same point. There may be several
 * ways in which rows go together; each is a number a row, the same for rows of one unit.
 */
public final class Cases {
    private final List<Input> inputs;
    private final boolean[] yes;
    private final List<int[]> units;

    /**
     * The cases.
     *
     * @param inputs one or more, each with a value a row
     * @param yes    a row each
     * @param units  ways in which rows go together, from 0 on; none where each row stands for itself
     * @throws IllegalArgumentException if there is no input, or they are not of one length
     */
    public Cases(List<Input> inputs, boolean[] yes, List<int[]> units) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("cases have one input or more");
        }
        inputs.forEach(input -> same(input.rows(), yes.length));
        units.forEach(unit -> same(unit.length, yes.length));
        this.inputs = List.copyOf(inputs);
        this.yes = yes.clone();
        this.units = units.stream().map(int[]::clone).toList();
    }

    private static void same(int rows, int all) {
        if (rows != all) {
            throw new IllegalArgumentException("cases have a value a row, " + all + ", not " + rows);
        }
    }

    /** {@return what may explain a yes} */
    public List<Input> inputs() {
        return inputs;
    }

    /** {@return how many rows} */
    public int size() {
        return yes.length;
    }

    /** {@return whether a row is a yes} */
    public boolean yes(int row) {
        return yes[row];
    }

    /** {@return how many rows are a yes} */
    public int yes() {
        return yes(all());
    }

    int yes(int... rows) {
        return (int) Arrays.stream(rows).filter(row -> yes[row]).count();
    }

    /** {@return how many units there are, of the way in which there are fewest} */
    public int fewestUnits() {
        return (int) units().stream()
                .mapToLong(unit -> Arrays.stream(unit).distinct().count())
                .min()
                .orElse(0);
    }

    int[] all() {
        int[] all = new int[yes.length];
        Arrays.setAll(all, row -> row);
        return all;
    }

    /** {@return the ways in which rows go together; each row by itself where there is none} */
    List<int[]> units() {
        return units.isEmpty() ? List.of(all()) : units;
    }
}
