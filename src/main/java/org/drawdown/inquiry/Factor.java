package org.drawdown.inquiry;

import java.util.List;
import org.drawdown.chance.Parameter;

/** What is varied: a value of the scenario over a range, or an input that we do not know over its own law. */
public sealed interface Factor permits Factor.Setting, Factor.Unknown {
    /** {@return where it stands in the scenario} */
    String path();

    /** {@return its value at a share of its range, from 0 to below 1, as a planner writes it} */
    String at(double share);

    /** {@return what stands at a share of its range, 0 to 1, as short as a chart wants it} */
    String label(double share);

    /** {@return its levels; empty where it has no steps} */
    List<String> levels();

    /** {@return a value as a number, for charts} */
    double number(String value);

    /** {@return whether its values have an order, as numbers and dates have} */
    boolean ordered();

    /**
     * A value or a law of the scenario, set anew.
     *
     * @param path  such as {@code fleets.trucks.count}
     * @param range of its values
     */
    record Setting(String path, Range range) implements Factor {
        @Override
        public String at(double share) {
            return range.at(share);
        }

        @Override
        public String label(double share) {
            return range.at(Math.min(share, Math.nextDown(1.0)));
        }

        @Override
        public List<String> levels() {
            return range.levels();
        }

        @Override
        public double number(String value) {
            return range.number(value);
        }

        @Override
        public boolean ordered() {
            return range.ordered();
        }
    }

    /**
     * An input that we do not know, given its value by its own law: the share is the probability of a smaller one. The
     * scenario stays as it is; luck gives this draw.
     *
     * @param parameter not fixed
     */
    record Unknown(Parameter parameter) implements Factor {
        private static final double TAIL = 0.01;
        private static final int DIGITS = 6;

        /** @throws IllegalArgumentException if it is known */
        public Unknown {
            if (parameter.isFixed()) {
                throw new IllegalArgumentException(parameter.path() + " is known, so there is nothing to vary; name a"
                        + " range: " + parameter.path() + "=LOW..HIGH");
            }
        }

        @Override
        public String path() {
            return parameter.path();
        }

        @Override
        public String at(double share) {
            return parameter.words(parameter.at(within(share)), DIGITS);
        }

        /** {@return the value; at the ends, which may lie at infinity, the 1 and 99 % quantiles as bounds} */
        @Override
        public String label(double share) {
            double within = Math.max(TAIL, Math.min(1 - TAIL, share));
            String bound = within > share ? "<" : within < share ? ">" : "";
            return bound + parameter.words(parameter.at(within));
        }

        /** {@return a share as a draw, above 0 and below 1} */
        static double within(double share) {
            return Math.max(Double.MIN_NORMAL, share);
        }

        @Override
        public List<String> levels() {
            return List.of();
        }

        @Override
        public double number(String value) {
            return Double.parseDouble(value.replaceFirst(" .*", ""));
        }

        @Override
        public boolean ordered() {
            return true;
        }
    }
}
