package org.drawdown.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;

/**
 * How an answer goes with one factor, whatever the others are: the mean of the points in each slice of its range.
 *
 * @param factor number of the factor in the design
 * @param slices from the low end of its range to the high; a slice with fewer than two answers is left out
 */
public record Trend(int factor, List<Slice> slices) {
    private static final double LEVEL = 0.95;
    private static final int POINTS_A_SLICE = 10;
    private static final int MOST = 10;

    /**
     * A slice.
     *
     * @param from share of the range, 0 to 1
     * @param to   the next slice's {@code from}
     * @param mean of the answers of its points, and its 95 % interval, the point as unit
     */
    public record Slice(double from, double to, Amount mean) {}

    /** {@return the trend of a question's answers; those that are never are left out} */
    public static Trend of(Surveyed surveyed, int question, int factor) {
        int points = surveyed.design().points().size();
        int count = Math.max(1, Math.min(MOST, points / POINTS_A_SLICE));
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double from = (double) i / count;
            double to = (double) (i + 1) / count;
            slice(surveyed, question, factor, from, to).ifPresent(slices::add);
        }
        return new Trend(factor, slices);
    }

    private static Optional<Slice> slice(Surveyed surveyed, int question, int factor, double from, double to) {
        double[] values = surveyed.design().points().stream()
                .filter(point ->
                        point.shares().get(factor) >= from && point.shares().get(factor) < to)
                .flatMap(point -> surveyed.answer(point.number(), question).stream())
                .mapToDouble(Amount::value)
                .filter(Double::isFinite)
                .toArray();
        if (values.length < 2) {
            return Optional.empty();
        }
        Moments moments = Moments.of(values);
        Interval interval = moments.interval(LEVEL);
        return Optional.of(new Slice(from, to, new Amount(moments.mean(), interval, values.length)));
    }
}
