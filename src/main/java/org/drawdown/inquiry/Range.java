package org.drawdown.inquiry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The values that a factor may take, as a scenario file writes them.
 *
 * <ul>
 *   <li>{@code 100..400}: from one to the other; both whole gives whole numbers, {@code 1.0..4.0} any
 *   <li>{@code 100..400 step 50}, {@code 2 d..10 d in 5}: the same in steps, or in so many levels
 *   <li>{@code -20..+40 step 20}: more and less than stands there; {@code x 0.5..x 2 in 4}: times what stands there
 *   <li>{@code 2023-08-01..2023-09-15 step 7}: dates, by days
 *   <li>{@code 5 d, exponential(mean 3 d), none}: a list of values or laws, parted by commas outside of brackets
 * </ul>
 */
public sealed interface Range permits Range.Listed, Range.Numbers, Range.Days {
    /** Levels of a factor at most. */
    int MOST = 10_000;

    /** {@return the value at a share of the range, from 0 to below 1} */
    String at(double share);

    /** {@return its levels; empty where it has no steps} */
    List<String> levels();

    /** {@return a value as a number, for charts; its place in the list where it is none} */
    double number(String value);

    /** {@return so many levels at most of a range that was not given steps; itself where it was, or has no more} */
    default Range in(int count) {
        return this;
    }

    /** {@return the number that a value stands for, where it is one of the range's kind} */
    default OptionalDouble read(String value) {
        try {
            return OptionalDouble.of(number(value));
        } catch (NumberFormatException | DateTimeException other) {
            return OptionalDouble.empty();
        }
    }

    /** {@return whether its values have an order} */
    default boolean ordered() {
        return true;
    }

    /**
     * {@return a range in words}
     *
     * @throws IllegalArgumentException if it is none, or empty, with the cure
     */
    static Range of(String words) {
        return RangeWords.read(words);
    }

    /** What numbers do to what stands there. */
    enum Change {
        /** They stand in its place. */
        NONE,
        /** They are added. */
        SUM,
        /** They multiply it. */
        PRODUCT
    }

    /** Values one by one. */
    record Listed(List<String> levels) implements Range {
        public Listed {
            levels = List.copyOf(levels);
        }

        @Override
        public String at(double share) {
            return levels.get((int) (share * levels.size()));
        }

        @Override
        public double number(String value) {
            return levels.indexOf(value);
        }

        @Override
        public OptionalDouble read(String value) {
            int place = levels.indexOf(value);
            return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(place);
        }

        @Override
        public boolean ordered() {
            return false;
        }
    }

    /**
     * Numbers from one to another, with one unit.
     *
     * @param low   the least
     * @param high  the most, above {@code low}
     * @param steps the levels, rising; empty: any number between
     * @param whole whether only whole numbers
     * @param unit  behind each number; empty where there is none
     * @param how   whether they are values, or change what stands there
     */
    record Numbers(BigDecimal low, BigDecimal high, List<BigDecimal> steps, boolean whole, String unit, Change how)
            implements Range {
        private static final MathContext DIGITS = new MathContext(6);

        public Numbers {
            steps = List.copyOf(steps);
        }

        @Override
        public String at(double share) {
            if (!steps.isEmpty()) {
                return written(steps.get((int) (share * steps.size())));
            }
            if (whole) {
                BigDecimal count = high.subtract(low).add(BigDecimal.ONE);
                return written(low.add(count.multiply(BigDecimal.valueOf(share)).setScale(0, RoundingMode.FLOOR)));
            }
            return written(low.add(high.subtract(low).multiply(BigDecimal.valueOf(share)))
                    .round(DIGITS)
                    .max(low)
                    .min(high));
        }

        @Override
        public List<String> levels() {
            List<String> levels = new ArrayList<>();
            steps.forEach(step -> levels.add(written(step)));
            if (whole && high.subtract(low).compareTo(BigDecimal.valueOf(MOST)) < 0) {
                for (BigDecimal value = low; value.compareTo(high) <= 0; value = value.add(BigDecimal.ONE)) {
                    levels.add(written(value));
                }
            }
            return levels;
        }

        @Override
        public Range in(int count) {
            if (!steps.isEmpty() || (!levels().isEmpty() && levels().size() <= count)) {
                return this;
            }
            List<BigDecimal> spread = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                BigDecimal value = low.add(high.subtract(low)
                        .multiply(BigDecimal.valueOf(i))
                        .divide(BigDecimal.valueOf(count - 1L), DIGITS));
                spread.add(whole ? value.setScale(0, RoundingMode.HALF_UP) : value);
            }
            return new Numbers(low, high, spread, false, unit, how);
        }

        @Override
        public double number(String value) {
            return Double.parseDouble(
                    value.replaceFirst("^x", "").replace(unit, "").strip());
        }

        private String written(BigDecimal value) {
            String digits = value.stripTrailingZeros().toPlainString();
            String changed = switch (how) {
                case NONE -> digits;
                case SUM -> value.signum() < 0 ? digits : "+" + digits;
                case PRODUCT -> "x " + digits;
            };
            return unit.isEmpty() ? changed : changed + " " + unit;
        }
    }

    /**
     * Dates, by days.
     *
     * @param first the first
     * @param last  after the first
     * @param step  in days, one or more
     */
    record Days(LocalDate first, LocalDate last, int step) implements Range {
        @Override
        public String at(double share) {
            List<String> levels = levels();
            return levels.get((int) (share * levels.size()));
        }

        @Override
        public List<String> levels() {
            List<String> levels = new ArrayList<>();
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
                levels.add(day.toString());
            }
            return levels;
        }

        @Override
        public double number(String value) {
            return ChronoUnit.DAYS.between(first, LocalDate.parse(value));
        }
    }
}
