package org.drawdown.inquiry.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.findings.Amount;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;
import org.drawdown.statistics.selection.Selected;

/**
 * The scenario that was chosen.
 *
 * @param choice   how it was asked
 * @param names    of the scenarios
 * @param selected in observations, signed so that more is better
 */
public record Chosen(Choice choice, List<String> names, Selected selected) {
    private static final double LEVEL = 0.95;

    public Chosen {
        names = List.copyOf(names);
    }

    /** {@return the name of the best} */
    public String best() {
        return names.get(selected.best());
    }

    /** {@return whether one was selected; otherwise several cannot be told apart} */
    public boolean ended() {
        return selected.ended();
    }

    /** {@return whether a scenario was selected} */
    public boolean isBest(int scenario) {
        return ended() && scenario == selected.best();
    }

    /** {@return whether a scenario was not told from the best, or is the best} */
    public boolean isLeft(int scenario) {
        return selected.left().contains(scenario);
    }

    /** {@return how probable it is, 0 to 1, that the best is the best: see {@link Selected#guarantee}} */
    public double guarantee() {
        return selected.guarantee();
    }

    /** {@return those that were not told from the best, itself among them} */
    public List<String> left() {
        return selected.left().stream().map(names::get).toList();
    }

    /** {@return the mean of each scenario with its 95 % interval by itself, and the runs it took} */
    public List<Amount> means() {
        List<Amount> means = new ArrayList<>();
        for (Moments moments : selected.found()) {
            Interval interval =
                    moments.n() > 1 ? moments.interval(LEVEL) : new Interval(moments.mean(), moments.mean());
            means.add(new Amount(
                    choice.most() ? moments.mean() : -moments.mean(),
                    choice.most() ? interval : new Interval(-interval.high(), -interval.low()),
                    moments.n() * choice.batch()));
        }
        return means;
    }

    /** {@return runs of all scenarios together} */
    public int runs() {
        return IntStream.range(0, names.size()).map(i -> means().get(i).n()).sum();
    }
}
