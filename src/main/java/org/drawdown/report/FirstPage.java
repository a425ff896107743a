package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Rests;
import org.drawdown.findings.Share;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Provenance.Confidence;

/** The first page: what a planner takes to a meeting. */
final class FirstPage {
    private static final int CARRY = 5;

    private final Material material;
    private final Optional<Answer> answer;

    FirstPage(Material material) {
        this.material = material;
        this.answer = material.findings().answer();
    }

    String sentence() {
        return answer.map(found -> Titles.sentence(material.findings(), found)).orElseGet(() -> {
            boolean measured =
                    material.measured().stream().anyMatch(one -> !one.rows().isEmpty());
            return material.scenario().conditions().none() && measured
                    ? "No date is asked for: this is what was measured."
                    : "There is no headline: a run failed, or fewer than four were played.";
        });
    }

    List<Grid> tables() {
        return Stream.of(
                        CausesTable.of(material).stream(),
                        OptionsTable.of(material).stream(),
                        SitesTable.of(material).stream(),
                        MeasuredTable.of(material))
                .flatMap(tables -> tables)
                .toList();
    }

    List<String> trust() {
        List<String> trust = new ArrayList<>();
        trust.add("Inputs: " + inputs() + ".");
        answer.map(FirstPage::carries).ifPresent(trust::add);
        trust.add(
                "Checks: known answers and the backtest are not part of these findings; `mvn verify` runs the first.");
        trust.add(
                "It cannot say what nobody wrote down: every number comes from the register, inputs are drawn apart from"
                        + " each other" + together()
                        + ", which makes the whole look surer than it is, and politics enters only as rates and moods.");
        return trust;
    }

    private String together() {
        int groups = material.scenario().correlations().size();
        return groups == 0
                ? ""
                : " but for " + Words.number(groups) + (groups == 1 ? " group that goes" : " groups that go")
                        + " together";
    }

    private String inputs() {
        List<String> parts = new ArrayList<>();
        parts.add(Words.number(material.provenance().inputs().size()) + " in the register");
        count(parts, "well supported", Confidence.HIGH);
        count(parts, "on one decent source", Confidence.MEDIUM);
        count(parts, "on a weak one", Confidence.LOW);
        count(parts, "assumed", Confidence.ASSUMED);
        count(parts, "of unstated origin", Confidence.UNSTATED);
        return String.join(", ", parts);
    }

    private void count(List<String> parts, String words, Confidence confidence) {
        long count = material.provenance().inputs().stream()
                .filter(input -> input.confidence() == confidence)
                .count();
        if (count > 0) {
            parts.add(Words.number(count) + " " + words);
        }
    }

    private static String always(Share held) {
        if (held.count() > 0 && held.count() < held.n()) {
            return "no input can be told from luck in so many runs";
        }
        return "it held in " + (held.count() == 0 ? "none" : "all") + " of these runs, whatever we do not know was";
    }

    private static String carries(Answer answer) {
        Rests rests = answer.rests();
        if (rests.range().width() == 0) {
            return "What the odds rest on: " + always(answer.all().held()) + ".";
        }
        if (rests.inputs().isEmpty()) {
            return "What carries the range " + Hundred.range(rests.range())
                    + ": no input can be told from luck in so many runs.";
        }
        String named = rests.inputs().stream()
                .limit(CARRY)
                .map(input -> input.title() + " " + Math.round(100 * input.share()) + " %")
                .collect(Collectors.joining(", "));
        double others = rests.rest()
                + rests.inputs().stream()
                        .skip(CARRY)
                        .mapToDouble(Rests.Input::share)
                        .sum();
        return "What carries the range " + Hundred.range(rests.range()) + ": " + named + ", the rest "
                + Math.round(100 * others) + " %.";
    }
}
