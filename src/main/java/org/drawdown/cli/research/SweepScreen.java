package org.drawdown.cli.research;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.scenario.Scenario;

/** A sweep on the screen: what was varied, the span of each answer, and the points. */
final class SweepScreen {
    private static final int MOST = 28;
    private static final int BEST = 10;

    private final Surveyed surveyed;
    private final Scenario scenario;
    private final Lines lines = new Lines();

    SweepScreen(Surveyed surveyed, Scenario scenario) {
        this.surveyed = surveyed;
        this.scenario = scenario;
    }

    List<String> lines() {
        Design design = surveyed.design();
        say("Sweep of " + scenario.name() + ": " + Words.count(design.points().size(), "point") + " (" + design.kind()
                + ") of " + surveyed.replications() + " runs, the same luck at each");
        design.factors()
                .forEach(factor -> say("  " + factor.path() + "  " + factor.label(0) + " .. " + factor.label(1)));
        for (int question = 0; question < surveyed.questions().size(); question++) {
            answers(question);
        }
        return lines.lines();
    }

    private void say(String line) {
        Words.broken(line, 4).forEach(lines::line);
    }

    private void answers(int question) {
        Question asked = surveyed.questions().get(question);
        List<Integer> answered = IntStream.range(0, surveyed.design().points().size())
                .filter(point -> surveyed.answer(point, question).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(point -> worth(asked, point, question)))
                .toList();
        lines.blank();
        if (answered.isEmpty()) {
            say(asked.words() + ": no answer at any point");
            return;
        }
        say(asked.words() + ": best " + said(asked, answered.get(0), question) + ", worst "
                + said(asked, answered.get(answered.size() - 1), question) + "  (95 % intervals)");
        if (question > 0) {
            return;
        }
        boolean all = answered.size() <= MOST;
        List<Integer> shown = all ? answered.stream().sorted().toList() : answered.subList(0, BEST);
        shown.forEach(point -> say("  " + settings(point) + ":  " + said(asked, point, question)));
        if (!all) {
            say("  the best " + BEST + " of " + answered.size()
                    + "; the best of many looks better than it is: play it again with another --seed");
        }
    }

    /** {@return less for what is better} */
    private double worth(Question asked, int point, int question) {
        double value = surveyed.answer(point, question).orElseThrow().value();
        return asked.statistic() == Question.Statistic.PROBABILITY ? -value : value;
    }

    private String said(Question asked, int point, int question) {
        Optional<Amount> answer = surveyed.answer(point, question);
        return answer.map(found -> asked.say(found.value(), scenario.calendar()) + " ("
                        + asked.say(found.interval(), scenario.calendar()) + ")")
                .orElse("no answer");
    }

    private String settings(int number) {
        Point point = surveyed.design().points().get(number);
        return IntStream.range(0, point.settings().size())
                .mapToObj(i -> last(point.factors().get(i).path()) + "="
                        + point.settings().get(i))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** {@return the path's last two words: the whole stands above} */
    private static String last(String path) {
        int dot = path.lastIndexOf('.', path.lastIndexOf('.') - 1);
        return path.substring(dot + 1);
    }
}
