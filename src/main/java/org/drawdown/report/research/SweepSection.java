package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Surface;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.report.draw.Chart;
import org.drawdown.scenario.Scenario;

/** A sweep as sections of a page, one a question. */
public final class SweepSection {
    /** Surfaces drawn of one question; more levels of further factors stand in the tables. */
    private static final int MOST_SURFACES = 6;

    private final Surveyed surveyed;
    private final Scenario scenario;
    private int number;

    private SweepSection(Surveyed surveyed, Scenario scenario) {
        this.surveyed = surveyed;
        this.scenario = scenario;
    }

    /** {@return a section for each question of a sweep that has an answer anywhere} */
    public static List<Section> of(Surveyed surveyed, Scenario scenario) {
        SweepSection sections = new SweepSection(surveyed, scenario);
        return IntStream.range(0, surveyed.questions().size())
                .filter(question -> surveyed.answers(question).stream().anyMatch(java.util.Optional::isPresent))
                .mapToObj(sections::section)
                .toList();
    }

    private Section section(int question) {
        Question asked = surveyed.questions().get(question);
        return new Section(asked.words(), finding(asked, question), words(), charts(question), List.of());
    }

    private String finding(Question asked, int question) {
        double[] values = surveyed.answers(question).stream()
                .flatMap(java.util.Optional::stream)
                .mapToDouble(answer -> answer.value())
                .sorted()
                .toArray();
        return asked.words() + " goes from " + asked.say(values[0], scenario.calendar()) + " to "
                + asked.say(values[values.length - 1], scenario.calendar()) + " over " + values.length + " points of "
                + surveyed.replications() + " runs each.";
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(
                "All points were played with the same luck, so they differ by what was varied and less by chance than their"
                        + " intervals say. The best of many points looks better than it is: play it again with another --seed before"
                        + " relying on it.");
        long missing = (long) surveyed.design().points().size() - surveyed.done();
        if (missing > 0) {
            words.add("The sweep was stopped: " + missing + " of "
                    + surveyed.design().points().size() + " points were not played to their end and are left out.");
        }
        return words;
    }

    private List<Chart> charts(int question) {
        Design design = surveyed.design();
        if (!design.kind().equals(Design.FACTORIAL)) {
            return scatters(question);
        }
        if (design.factors().size() == 1) {
            return List.of(LeverChart.of(++number, surveyed, question, scenario.calendar()));
        }
        return Surface.of(surveyed, question).stream()
                .sorted(Comparator.comparing((Surface surface) ->
                        surface.answers().stream().allMatch(row -> row.stream().allMatch(java.util.Optional::isEmpty))))
                .limit(MOST_SURFACES)
                .map(surface ->
                        SurfaceChart.of(++number, surface, surveyed.questions().get(question), scenario.calendar()))
                .toList();
    }

    private List<Chart> scatters(int question) {
        List<Chart> charts = new ArrayList<>();
        int factors = surveyed.design().factors().size();
        for (int from = 0; from < factors; from += ScatterChart.MOST) {
            List<Integer> panels = IntStream.range(from, Math.min(factors, from + ScatterChart.MOST))
                    .boxed()
                    .toList();
            charts.add(ScatterChart.of(++number, surveyed, question, scenario.calendar(), panels));
        }
        return charts;
    }
}
