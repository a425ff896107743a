package org.drawdown.inquiry.seek;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Measure;
import org.drawdown.findings.Question;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;

/**
 * What is wanted: {@code P(deadline) >= 90 %}, {@code P80 <= 2030-02-10}, {@code mean(cost) <= 2000000}.
 *
 * @param question whose answer is wanted so
 * @param atLeast  whether the answer has to be the bound or more; otherwise the bound or less
 * @param bound    in the unit of the question; of a date the last second of that day, in days from the start
 */
public record Target(Question question, boolean atLeast, double bound) {
    private static final Pattern FORM = Pattern.compile("\\s*(.+?)\\s*(>=|<=)\\s*(\\S.*?)\\s*");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s*(%|of 100)?");
    private static final double SECONDS_A_DAY = 86_400;

    /**
     * {@return a target in words}
     *
     * @throws IllegalArgumentException if it is none, with the cure
     */
    public static Target of(String words, Scenario scenario) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new IllegalArgumentException("\"" + words
                    + "\" is no target; write \"P(deadline) >= 90 %\", \"P80 <= "
                    + scenario.calendar().deadline().minusSeconds(1).toLocalDate() + "\" or \"mean(cost) <= 2000000\"");
        }
        Question question = Question.of(form.group(1), scenario);
        return new Target(
                question, form.group(2).equals(">="), bound(words, question, form.group(3), scenario.calendar()));
    }

    private static double bound(String words, Question question, String text, Calendar calendar) {
        boolean odds = question.statistic() == Question.Statistic.PROBABILITY;
        if (!odds && question.measure().unit() == Measure.Unit.DAYS) {
            return endOf(words, text, calendar);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || (!odds && number.group(2) != null)) {
            throw new IllegalArgumentException("\"" + words + "\" has \"" + text + "\" where "
                    + (odds ? "a probability belongs, such as 90 %" : "a number belongs"));
        }
        double bound = Double.parseDouble(number.group(1).replace(",", "")) / (number.group(2) == null ? 1 : 100);
        if (odds && !(bound > 0 && bound < 1)) {
            throw new IllegalArgumentException(
                    "\"" + words + "\" has a probability that is not between 0 and 100 %; write 90 %");
        }
        return bound;
    }

    private static double endOf(String words, String text, Calendar calendar) {
        try {
            long midnight = calendar.seconds(LocalDate.parse(text).plusDays(1).atStartOfDay());
            return (midnight - 1) / SECONDS_A_DAY;
        } catch (DateTimeException error) {
            throw new IllegalArgumentException(
                    "\"" + words + "\" has \"" + text + "\" where a date belongs, such as 2030-01-31", error);
        }
    }

    /** {@return whether an answer meets it} */
    public boolean metBy(double answer) {
        return atLeast ? answer >= bound : answer <= bound;
    }

    /** {@return whether all of an answer's interval meets it} */
    public boolean surelyMetBy(Amount answer) {
        return metBy(atLeast ? answer.interval().low() : answer.interval().high());
    }

    /** {@return whether none of an answer's interval meets it} */
    public boolean surelyMissedBy(Amount answer) {
        return !metBy(atLeast ? answer.interval().high() : answer.interval().low());
    }

    /** {@return it in words, such as "P(deadline) >= 90 of 100"} */
    public String words(Calendar calendar) {
        return question.words().strip() + (atLeast ? " >= " : " <= ") + question.say(bound, calendar);
    }
}
