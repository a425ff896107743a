package org.drawdown.inquiry.drivers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.scenario.Scenario;

/**
 * The numbers of runs as responses that have a mean: finite, a date that never came counted as the horizon.
 *
 * @param values a row a point, a column a run
 * @param never  runs, over all points, that never came
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Responses(double[][] values, long never) {
    private static final double SECONDS_A_DAY = 86_400;

    /**
     * {@return the questions that ask for a mean or a probability}
     *
     * @throws IllegalArgumentException if there is none
     */
    static List<Question> askable(List<Question> questions) {
        List<Question> askable = questions.stream()
                .filter(question -> question.statistic() != Question.Statistic.QUANTILE)
                .toList();
        if (askable.isEmpty()) {
            throw new IllegalArgumentException(
                    questions.stream().map(Question::words).collect(Collectors.joining(", "))
                            + " is no mean of runs, and this method takes means; ask P(deadline), P(people by 2030-01-31) or"
                            + " mean(finish)");
        }
        return askable;
    }

    /**
     * {@return the responses to a question}
     *
     * @throws IllegalArgumentException if a run failed
     */
    static Responses of(Surveyed surveyed, int question, Scenario scenario) {
        if (surveyed.failed() > 0) {
            throw new IllegalArgumentException(
                    surveyed.failed() + " runs failed; to leave them out would bias the answer: mend what broke them");
        }
        double horizon = scenario.calendar().horizon() / SECONDS_A_DAY;
        double[][] values = new double[surveyed.numbers().size()][];
        long never = 0;
        for (int point = 0; point < values.length; point++) {
            double[] found = surveyed.numbers().get(point).orElseThrow()[question];
            never += Arrays.stream(found).filter(Double::isInfinite).count();
            values[point] = Arrays.stream(found)
                    .map(value -> Double.isInfinite(value) ? horizon : value)
                    .toArray();
        }
        return new Responses(values, never);
    }
}
