package org.drawdown.feasibility;

import java.util.Map;

/**
 * Something of which there is only so much time: vehicles, loading points, parking spots, journeys at once.
 *
 * @param words what it is called
 * @param path  the number that limits it
 * @param work  seconds of it that one vehicle of a trip takes
 * @param offer the most there can be
 */
record Limit(String words, String path, Map<Trip, Double> work, Offer offer) {

    /** Seconds of it that there are, at most. */
    interface Offer {
        /** {@return so many from the start to a moment, with what may be on its way home after it} */
        double by(double seconds);

        /** {@return so many more a second, at most, from a moment on} */
        double rate(double seconds);
    }

    /** {@return so many of something all the time, each of which may end its last work so much later} */
    static Offer always(double units, double tail) {
        return new Offer() {
            @Override
            public double by(double seconds) {
                return units * (seconds + tail);
            }

            @Override
            public double rate(double seconds) {
                return units;
            }
        };
    }
}
