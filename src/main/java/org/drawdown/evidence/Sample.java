package org.drawdown.evidence;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was seen: values above 0, some of them perhaps right-censored, which is to say that it took longer than that and
 * nobody saw how long.
 *
 * <p>Kept in rising order; of equal values those that were seen come before those that were censored, as a unit that is
 * lost sight of at a moment was still there at that moment.
 */
public final class Sample {
    /** Fewer values that were seen to their end tell no law from another. */
    public static final int FEWEST = 5;

    private static final double WIDEST = 1e9;

    private final double[] values;
    private final boolean[] censored;
    private final int events;

    private Sample(double[] values, boolean[] censored) {
        this.values = values;
        this.censored = censored;
        this.events = (int)
                IntStream.range(0, values.length).filter(i -> !censored[i]).count();
    }

    /**
     * One value.
     *
     * @param value    above 0, finite
     * @param censored whether it took longer than that
     */
    public record Seen(double value, boolean censored) {
        /** @throws IllegalArgumentException if the value is not above 0 */
        public Seen {
            if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a law of times is fitted to values above 0, not to " + value);
            }
        }
    }

    /** {@return a sample of values that were all seen to their end} */
    public static Sample of(double... values) {
        return of(IntStream.range(0, values.length)
                .mapToObj(i -> new Seen(values[i], false))
                .toList());
    }

    /**
     * {@return a sample}
     *
     * @throws IllegalArgumentException if fewer than five were seen to their end, or those are all the same
     */
    public static Sample of(List<Seen> seen) {
        long events = seen.stream().filter(each -> !each.censored()).count();
        if (events < FEWEST) {
            throw new IllegalArgumentException(
                    "a law is fitted to " + FEWEST + " values or more that were seen to their end, not to " + events);
        }
        long different = seen.stream()
                .filter(each -> !each.censored())
                .mapToDouble(Seen::value)
                .distinct()
                .count();
        if (different == 1) {
            throw new IllegalArgumentException("no law is fitted to values that are all the same");
        }
        DoubleSummaryStatistics all = seen.stream().mapToDouble(Seen::value).summaryStatistics();
        if (all.getMax() / all.getMin() > WIDEST) {
            throw new IllegalArgumentException("values from " + all.getMin() + " to " + all.getMax()
                    + " are too far apart to be of one kind; check their unit");
        }
        return sorted(seen);
    }

    /** {@return the same without asking how many there are: what a bootstrap draws may be poorer} */
    static Sample sorted(List<Seen> seen) {
        List<Seen> rising = seen.stream()
                .sorted((one, other) -> one.value() == other.value()
                        ? Boolean.compare(one.censored(), other.censored())
                        : Double.compare(one.value(), other.value()))
                .toList();
        double[] values = rising.stream().mapToDouble(Seen::value).toArray();
        boolean[] censored = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            censored[i] = rising.get(i).censored();
        }
        return new Sample(values, censored);
    }

    /** {@return how many values there are} */
    public int n() {
        return values.length;
    }

    /** {@return how many of them were seen to their end} */
    public int events() {
        return events;
    }

    /** {@return whether all were} */
    public boolean complete() {
        return events == values.length;
    }

    /** {@return the value of rank i, from 0} */
    public double value(int i) {
        return values[i];
    }

    /** {@return whether the value of rank i is censored} */
    public boolean censored(int i) {
        return censored[i];
    }

    /** {@return the number of different values among those that were seen to their end} */
    public int different() {
        return (int) IntStream.range(0, n())
                .filter(i -> !censored[i])
                .mapToDouble(i -> values[i])
                .distinct()
                .count();
    }

    /** {@return the same in another unit} */
    Sample over(double scale) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = values[i] / scale;
        }
        return new Sample(scaled, censored);
    }
}
