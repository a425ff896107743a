package org.drawdown.inquiry.discovery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.seek.Target;
import org.drawdown.scenario.Scenario;

/**
 * What is wanted, so that it can be missed.
 *
 * <ul>
 *   <li>of a run: {@code P(deadline)} or another question that a run answers with yes or no; {@code lost containers <= 20},
 *       {@code cost <= 2000000}, {@code finish <= 2030-02-15}
 *   <li>of a point of a sweep: {@code P(deadline) >= 80 %}, {@code P80 <= 2030-02-15}, {@code mean(cost) <= 2000000}
 * </ul>
 *
 * @param words    as asked
 * @param ofPoints whether it is wanted of the answer at a point; otherwise of each run
 * @param target   what the number has to be; of a yes or no, ½ or more
 * @param holds    whether one looks for where it is met; otherwise for where it is missed
 */
public record Wish(String words, boolean ofPoints, Target target, boolean holds) {
    private static final Pattern BOUND = Pattern.compile("\\s*(.+?)\\s*(>=|<=)(.*)");
    private static final Pattern ANSWER = Pattern.compile("(mean|P\\d*(\\.\\d+)?)\\s*(\\(.*\\))?");
    private static final String USUAL = "P(deadline)";

    /**
     * {@return a wish in words}
     *
     * @param holds whether one looks for where it is met
     * @throws IllegalArgumentException if it is none, with the cure
     */
    public static Wish of(String words, boolean holds, Scenario scenario) {
        Matcher bound = BOUND.matcher(words);
        if (!bound.matches()) {
            Question question = Question.of(words, scenario);
            if (question.statistic() != Question.Statistic.PROBABILITY) {
                throw new IllegalArgumentException("\"" + words + "\" is no yes or no; write \"finish <= "
                        + scenario.calendar().deadline().minusSeconds(1).toLocalDate()
                        + "\" or \"lost KIND <= 20\" of runs, \"" + words.strip()
                        + " <= ..\" of the points of a sweep");
            }
            return new Wish(words.strip(), false, new Target(question, true, 0.5), holds);
        }
        if (ANSWER.matcher(bound.group(1)).matches()) {
            return new Wish(words.strip(), true, Target.of(words, scenario), holds);
        }
        String asMean = "mean(" + bound.group(1) + ") " + bound.group(2) + bound.group(3);
        return new Wish(words.strip(), false, Target.of(asMean, scenario), holds);
    }

    /** {@return whether a number is one of those that are looked for} */
    boolean looksFor(double number) {
        return target.metBy(number) == holds;
    }

    private boolean deadline() {
        return words.equals(USUAL) && !ofPoints;
    }

    /** {@return what a sentence about a box begins with: "Late", "In time", "Fails", "Holds"} */
    public String heading() {
        return holds ? deadline() ? "In time" : "Holds" : deadline() ? "Late" : "Fails";
    }

    /** {@return what so many runs or points do: "are late"} */
    public String doing() {
        return holds ? deadline() ? "are in time" : "hold" : deadline() ? "are late" : "fail";
    }

    /** {@return "late runs", "points that fail"} */
    public String those() {
        return deadline() ? holds ? "runs in time" : "late runs" : rows() + " that " + doing();
    }

    /** {@return "runs" or "points"} */
    public String rows() {
        return ofPoints ? "points" : "runs";
    }

    /** {@return the name of the column of a sweep's table that it is asked of} */
    String column() {
        return ofPoints
                ? target.question().column()
                : target.question().measure().words().replaceAll("[^\\p{Alnum}]+", "_");
    }
}
