package org.drawdown.inquiry.reduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.statistics.Controlled;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;
import org.drawdown.statistics.Proportion;
import org.drawdown.statistics.Quantiles;
import org.drawdown.statistics.Sectioned;
import org.drawdown.statistics.VarianceRatio;

/**
 * One question answered from the numbers of runs, each method as its runs depend on each other.
 *
 * <p>The unit of a mean or probability is what is independent of its like: a run, a pair, a set of points. A quantile is
 * no mean of units: it is taken of all runs, and its interval from sections of whole units.
 */
final class Answering {
    private static final double LEVEL = 0.95;
    private static final int YES_AND_NO = 20;
    private static final String TOO_FEW =
            "fewer than " + YES_AND_NO + " runs say yes, or no, so a variance is not known";

    private final Question question;
    private final Effort effort;
    private final double[] plain;

    Answering(Question question, Effort effort, double[] plain) {
        this.question = question;
        this.effort = effort;
        this.plain = plain;
    }

    private Optional<String> unanswerable(double... values) {
        long failed = Arrays.stream(values).filter(Double::isNaN).count();
        if (failed > 0) {
            return Optional.of(failed + " of " + values.length
                    + " runs failed; to leave them out would bias the answer: mend what broke them");
        }
        boolean never = Arrays.stream(values).anyMatch(Double::isInfinite);
        return never && question.statistic() == Question.Statistic.MEAN
                ? Optional.of("in some runs it never came, so it has no mean; ask for P or for a quantile")
                : Optional.empty();
    }

    private Estimate refused(Method method, String why) {
        return Estimate.refused(question, method, why);
    }

    Estimate of(Method method, double... values) {
        Optional<String> not = unanswerable(values);
        if (not.isPresent()) {
            return refused(method, not.get());
        }
        return question.statistic() == Question.Statistic.QUANTILE ? quantile(method, values) : mean(method, values);
    }

    /** {@return how many runs of a method depend on each other} */
    private int runsOfUnit(Method method) {
        return switch (method) {
            case PLAIN, CONTROL -> 1;
            case PAIRS, ANTITHETIC -> 2;
            case QUASI -> effort.points();
        };
    }

    private static double[] units(double[] values, int each) {
        double[] units = new double[values.length / each];
        for (int i = 0; i < values.length; i++) {
            units[i / each] += values[i] / each;
        }
        return units;
    }

    private Estimate mean(Method method, double... values) {
        int each = runsOfUnit(method);
        double[] units = units(values, each);
        Moments moments = Moments.of(units);
        Interval interval = odds()
                ? Proportion.estimated(moments.mean(), moments.standardError(), units.length - 1, LEVEL)
                : moments.interval(LEVEL);
        if (odds() && method == Method.PLAIN) {
            interval = Proportion.wilson(Math.round(Arrays.stream(values).sum()), values.length, LEVEL);
        }
        Amount answer = new Amount(moments.mean(), interval, values.length);
        boolean told = enough(plain) && enough(values);
        Optional<VarianceRatio> ratio =
                method == Method.PLAIN || !told || unanswerable(plain).isPresent()
                        ? Optional.empty()
                        : Optional.of(VarianceRatio.of(plain, 1, units, each, LEVEL));
        List<String> remarks = told || method == Method.PLAIN ? List.of() : List.of(TOO_FEW);
        return new Estimate(question, method, Optional.of(answer), units.length, ratio, Optional.empty(), remarks);
    }

    /** {@return whether so many runs say yes, and so many no, that the variance of their share is known at all} */
    private boolean enough(double... values) {
        double yes = Arrays.stream(values).sum();
        return !odds() || Math.min(yes, values.length - yes) >= YES_AND_NO;
    }

    private boolean odds() {
        return question.statistic() == Question.Statistic.PROBABILITY;
    }

    private Estimate quantile(Method method, double... values) {
        if (method == Method.PLAIN || method == Method.PAIRS) {
            Amount answer = method == Method.PAIRS
                    ? Amount.quantile(values, question.share(), Double.POSITIVE_INFINITY)
                    : plainQuantile();
            int units = values.length / runsOfUnit(method);
            Optional<VarianceRatio> ratio = method == Method.PLAIN ? Optional.empty() : sectioned(values);
            return new Estimate(question, method, Optional.of(answer), units, ratio, Optional.empty(), List.of());
        }
        int needed = Sectioned.valuesFor(question.share());
        if (effort.points() < needed) {
            return refused(
                    method,
                    "a quantile has its interval from " + effort.randomisations() + " sections, and " + effort.points()
                            + " runs in each bend " + question.words() + "; say --replications "
                            + needed * effort.randomisations());
        }
        try {
            Sectioned found = Sectioned.of(values, effort.randomisations(), question.share());
            Amount answer = new Amount(found.value(), found.interval(LEVEL), values.length);
            return new Estimate(
                    question,
                    method,
                    Optional.of(answer),
                    effort.randomisations(),
                    sectioned(values),
                    Optional.empty(),
                    List.of());
        } catch (IllegalArgumentException never) {
            return refused(
                    method,
                    "in some of its " + effort.randomisations() + " sections " + question.words()
                            + " is never; ask for a smaller quantile or for P");
        }
    }

    private Amount plainQuantile() {
        Quantiles quantiles = Quantiles.of(plain);
        double value = quantiles.at(question.share());
        Interval interval = quantiles.interval(question.share(), LEVEL);
        double low = Double.isInfinite(interval.low()) ? Math.min(value, 0) : interval.low();
        return new Amount(value, new Interval(low, interval.high()), plain.length);
    }

    /** {@return the ratio of the spreads of the sections' quantiles; absent where sections are too small or never end} */
    private Optional<VarianceRatio> sectioned(double... values) {
        try {
            Sectioned one = Sectioned.of(plain, effort.randomisations(), question.share());
            Sectioned two = Sectioned.of(values, effort.randomisations(), question.share());
            return Optional.of(VarianceRatio.of(one.sections(), 1, two.sections(), 1, LEVEL));
        } catch (IllegalArgumentException unmeasured) {
            return Optional.empty();
        }
    }

    Estimate controlled(Scored scored) {
        if (question.statistic() == Question.Statistic.QUANTILE) {
            return refused(
                    Method.CONTROL,
                    "a quantile is no mean of runs, and one that is put right as if it were is biased; ask for P at a date,"
                            + " or take plain, antithetic or quasi");
        }
        Optional<String> not = unanswerable(plain);
        if (not.isPresent()) {
            return refused(Method.CONTROL, not.get());
        }
        if (scored.onBound()) {
            return scored.names().isEmpty()
                    ? onBound(scored)
                    : refused(
                            Method.CONTROL,
                            "the mean of the flow bound is not known but estimated, so it goes alone; say --control bound");
        }
        double[][] scores = scored.scores();
        int controls = scored.names().size();
        if (controls == 0) {
            return refused(Method.CONTROL, "no run drew anything that could put it right");
        }
        if (plain.length < Controlled.unitsFor(controls)) {
            return refused(
                    Method.CONTROL,
                    controls + " controls on " + plain.length
                            + " runs would say more about these runs than about others; say" + " --replications "
                            + Controlled.unitsFor(controls) + " or fewer controls");
        }
        return told(Controlled.of(plain, scores), controls, "");
    }

    private Estimate onBound(Scored scored) {
        double[][] own = scored.bounds();
        double[][] fresh = scored.freshBounds();
        boolean never = Arrays.stream(own).anyMatch(row -> !Double.isFinite(row[0]))
                || Arrays.stream(fresh).anyMatch(row -> !Double.isFinite(row[0]));
        if (never) {
            return refused(
                    Method.CONTROL, "for some draws there is no flow bound, or all is never done, so it has no mean");
        }
        Controlled found = Controlled.withEstimatedMeans(plain, own, fresh);
        return found.used() == 0
                ? refused(
                        Method.CONTROL,
                        "the flow bound is the same whatever is drawn, so it says nothing of a run; take parameters, draws")
                : told(found, 1, ", and " + fresh.length + " fresh flow bounds");
    }

    private Estimate told(Controlled found, int asked, String besides) {
        double value = odds() ? Math.min(1, Math.max(0, found.estimate())) : found.estimate();
        Interval interval = odds()
                ? Proportion.estimated(value, found.standardError(), found.units() - found.used() - 1, LEVEL)
                : found.interval(LEVEL);
        List<String> remarks = new ArrayList<>();
        remarks.add(found.used() + " of " + asked + " controls" + besides);
        if (!enough(plain)) {
            remarks.add(TOO_FEW);
        }
        return new Estimate(
                question,
                Method.CONTROL,
                Optional.of(new Amount(value, interval, plain.length)),
                found.units(),
                Optional.of(found.ratio()).filter(ratio -> enough(plain)),
                Optional.empty(),
                remarks);
    }
}
