package org.drawdown.inquiry.precision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Measure;
import org.drawdown.findings.Question;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;
import org.drawdown.statistics.Quantiles;
import org.drawdown.statistics.sequential.ConfidenceSequence;

/**
 * How sure an answer has to be: {@code P(deadline) +- 2 %}, {@code P80 +- 1 d}, {@code mean(lost containers) +- 10}.
 *
 * @param question whose answer
 * @param half     half the width of its interval at most: of a probability 0 to 1, days, pieces or money; above 0
 */
public record Precision(Question question, double half) {
    private static final Pattern FORM =
            Pattern.compile("\\s*(.+?)\\s*(?:\\+-|±|\\+/-)\\s*(\\d+(?:\\.\\d+)?)\\s*(%|d)?\\s*");
    private static final double LEVEL = 0.95;

    /**
     * {@return a precision in words}
     *
     * @throws IllegalArgumentException if it is none, with the cure
     */
    public static Precision of(String words, Scenario scenario) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + words + "\" says not how sure; write \"P(deadline) +- 2 %\", \"P80 +- 1 d\""
                            + " or \"mean(cost) +- 100000\"");
        }
        Question question = Question.of(form.group(1), scenario);
        String unit = unit(question);
        String given = form.group(3) == null ? "" : form.group(3);
        double half = Double.parseDouble(form.group(2));
        if (!unit.equals(given) || half == 0) {
            throw new IllegalArgumentException("\"" + words + "\" has \"" + form.group(2) + given + "\" where "
                    + (unit.isEmpty() ? "a number above 0" : "an amount above 0 in " + unit) + " belongs");
        }
        return new Precision(question, unit.equals("%") ? half / 100 : half);
    }

    private static String unit(Question question) {
        if (question.statistic() == Question.Statistic.PROBABILITY) {
            return "%";
        }
        return question.measure().unit() == Measure.Unit.DAYS ? "d" : "";
    }

    /**
     * {@return the answer with an interval (95 %) that holds at all looks together}
     *
     * @param numbers one a run, pairs side by side, two pairs or more
     */
    public Amount seen(double... numbers) {
        double[] pairs = Moments.pairMeans(numbers);
        return switch (question.statistic()) {
            case PROBABILITY ->
                new Amount(Moments.of(pairs).mean(), ConfidenceSequence.proportion(pairs, LEVEL), numbers.length);
            case QUANTILE ->
                new Amount(
                        Quantiles.of(numbers).at(question.share()),
                        ConfidenceSequence.quantile(numbers, question.share(), LEVEL),
                        numbers.length);
            case MEAN -> mean(numbers.length, pairs);
        };
    }

    private static Amount mean(int n, double... pairs) {
        double sum = 0;
        for (double pair : pairs) {
            sum += pair;
        }
        return Double.isFinite(sum)
                ? new Amount(Moments.of(pairs).mean(), ConfidenceSequence.mean(pairs, LEVEL), n)
                : new Amount(
                        Double.POSITIVE_INFINITY, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), n);
    }

    /** {@return whether an answer is as sure as that} */
    public boolean enough(Amount seen) {
        return seen.interval().width() / 2 <= half;
    }
}
