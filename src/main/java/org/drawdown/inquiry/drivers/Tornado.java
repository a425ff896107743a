package org.drawdown.inquiry.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.compare.Compared;
import org.drawdown.inquiry.compare.Difference;
import org.drawdown.statistics.Interval;

/**
 * What becomes of each answer when one input alone is at the 10 %, and at the 90 %, of its range and all else is as it was
 * drawn, run by run with the same luck.
 *
 * <p>The intervals of all differences, high end less low, hold together ({@link Compared}).
 *
 * @param surveyed the scenario as it is, then for each input its low and its high end
 * @param compared the high ends with the low ones
 */
public record Tornado(Surveyed surveyed, Compared compared) {
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /**
     * An input.
     *
     * @param factor     that is moved
     * @param low        the answer with it at its low end, of those runs by themselves; absent where there is none
     * @param high       the same at its high end
     * @param difference high less low
     */
    public record Bar(Factor factor, Optional<Amount> low, Optional<Amount> high, Difference difference) {

        /** {@return by how much the answer moves; less than nothing where that is not known} */
        double width() {
            return difference.amount().map(found -> Math.abs(found.value())).orElse(-1.0);
        }
    }

    /** {@return the points: as it is, then two for each input} */
    public static Design design(List<Factor> factors) {
        List<Point> points = new ArrayList<>();
        points.add(Point.at(0, List.of()));
        for (Factor factor : factors) {
            points.add(Point.at(points.size(), List.of(factor), LOW));
            points.add(Point.at(points.size(), List.of(factor), HIGH));
        }
        return new Design("one at a time", factors, points);
    }

    /** {@return what a survey of {@link #design} says} */
    public static Tornado of(Surveyed surveyed) {
        List<String> names = new ArrayList<>();
        List<Compared.Pair> pairs = new ArrayList<>();
        for (Point point : surveyed.design().points()) {
            names.add(
                    point.factors().isEmpty()
                            ? "as it is"
                            : point.factors().get(0).path() + "="
                                    + point.settings().get(0));
            if (point.number() > 0 && point.number() % 2 == 0) {
                pairs.add(new Compared.Pair(point.number(), point.number() - 1));
            }
        }
        return new Tornado(surveyed, Compared.of(surveyed, names, pairs));
    }

    /** {@return the inputs, widest difference first} */
    public List<Bar> bars(int question) {
        return compared.differences().stream()
                .filter(difference -> difference.question() == question)
                .map(difference -> new Bar(
                        surveyed.design().factors().get(difference.than() / 2),
                        surveyed.answer(difference.than(), question),
                        surveyed.answer(difference.of(), question),
                        difference))
                .sorted(Comparator.comparingDouble(Bar::width).reversed())
                .toList();
    }

    /**
     * {@return the inputs with which, at either end, the answer lies apart from what it is as it is, on the same side: what a
     * difference of ends does not show}
     */
    public List<Bar> beyond(int question) {
        Optional<Interval> now = asItIs(question).map(Amount::interval);
        return bars(question).stream()
                .filter(bar -> now.isPresent()
                        && bar.low().isPresent()
                        && bar.high().isPresent()
                        && beyond(
                                now.get(),
                                bar.low().get().interval(),
                                bar.high().get().interval()))
                .toList();
    }

    private static boolean beyond(Interval now, Interval low, Interval high) {
        boolean above = low.low() > now.high() && high.low() > now.high();
        return above || (low.high() < now.low() && high.high() < now.low());
    }

    /** {@return the answer with all as it is} */
    public Optional<Amount> asItIs(int question) {
        return surveyed.answer(0, question);
    }

    /** {@return the value of an input at its low end, or its high end} */
    public static String end(Factor factor, boolean high) {
        return factor.label(high ? HIGH : LOW);
    }
}
