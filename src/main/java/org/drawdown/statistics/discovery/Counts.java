package org.drawdown.statistics.discovery;

/**
 * Rows in a box, of all there are.
 *
 * @param in    rows in the box
 * @param yesIn of them with a yes
 * @param all   rows in which the box was looked for
 * @param yes   rows with a yes that coverage is of; those of an earlier box count among them
 */
public record Counts(int in, int yesIn, int all, int yes) {
    static Counts of(Cases cases, Box box, int[] rows, int yes) {
        int[] in = box.of(cases, rows);
        return new Counts(in.length, cases.yes(in), rows.length, yes);
    }

    /** {@return share of the rows in the box that are a yes; NaN where none is in it} */
    public double density() {
        return (double) yesIn / in;
    }

    /** {@return share of all that are a yes that are in the box; NaN where there is none} */
    public double coverage() {
        return (double) yesIn / yes;
    }
}
