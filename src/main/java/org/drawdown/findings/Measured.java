package org.drawdown.findings;

import java.util.List;
import org.drawdown.experiment.Runs;
import org.drawdown.statistics.Ratio;

/**
 * What the runs of one scenario did, as rates, times and shares over the measured window: what closed loops and networks
 * of tasks are compared by.
 *
 * @param variant its key
 * @param from    second from which on it was measured
 * @param rows    conditions, moves, pools, each in the order of the scenario
 */
public record Measured(String variant, long from, List<Row> rows) {

    /** What is measured, and in which unit. */
    public enum What {
        /** Seconds from the start to when a condition held for good; left out when in some run it never did. */
        HELD("held after", "s"),
        /** People and cargo a move delivers. */
        DELIVERED("delivered", "an hour"),
        /** Seconds from a journey's start to its vehicles' being free again. */
        CYCLE("a journey takes", "s"),
        /** Share of a pool's time in which it is used. */
        USE("in use", "share");

        private final String words;
        private final String unit;

        What(String words, String unit) {
            this.words = words;
            this.unit = unit;
        }

        public String words() {
            return words;
        }

        public String unit() {
            return unit;
        }
    }

    /**
     * A number, with the luck of the runs.
     *
     * @param what   it is
     * @param of     condition, move or pool
     * @param figure its value and how far to trust it
     * @param n      runs
     */
    public record Row(What what, String of, Ratio figure, int n) {}

    /** {@return what these runs did; nothing when one failed or there are fewer than four} */
    public static Measured of(Runs runs) {
        List<Row> rows = runs.failed() > 0 || runs.pairs() < 2 ? List.of() : new Measuring(runs).rows();
        return new Measured(runs.variant().key(), runs.scenario().measure().orElse(0), rows);
    }
}
