package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Warning;
import org.drawdown.findings.Warning.FewRuns;
import org.drawdown.findings.Warning.HubFull;
import org.drawdown.findings.Warning.NearlyCertain;
import org.drawdown.findings.Warning.Trouble;
import org.drawdown.report.draw.Words;

/** Warnings as sentences. */
final class Alerts {
    private Alerts() {}

    /** {@return what to know before believing it, hunger first} */
    static List<String> of(Findings findings) {
        List<String> sentences = new ArrayList<>();
        findings.answer().flatMap(Findings.Answer::hunger).ifPresent(hunger -> sentences.add(hunger.sentence() + "."));
        sentences.addAll(of(findings.warnings()));
        return sentences;
    }

    static List<String> of(List<Warning> warnings) {
        List<String> sentences = new ArrayList<>();
        warnings.stream()
                .filter(warning -> !(warning instanceof NearlyCertain))
                .map(Alerts::sentence)
                .forEach(sentences::add);
        String certain = warnings.stream()
                .filter(NearlyCertain.class::isInstance)
                .map(NearlyCertain.class::cast)
                .map(one -> Words.condition(one.condition()) + " (" + one.held().words() + " of 100)")
                .collect(Collectors.joining("; "));
        if (!certain.isEmpty()) {
            sentences.add("No model knows that much, so look for what it leaves out: " + certain + ".");
        }
        return sentences;
    }

    private static String sentence(Warning warning) {
        if (warning instanceof HubFull hub) {
            boolean beds = hub.what().equals("beds");
            return (beds ? "No bed is free at " + hub.title() : "The yard at " + hub.title() + " is full") + " from "
                    + Words.date(hub.from()) + " in "
                    + hub.runs().words() + " of 100 runs.";
        }
        if (warning instanceof Trouble trouble) {
            return Words.number(trouble.count()) + " of " + Words.number(trouble.n()) + " runs "
                    + trouble.ending().words() + ": " + trouble.trouble() + " (replay " + trouble.first() + ").";
        }
        if (warning instanceof FewRuns few) {
            return Words.number(few.n()) + " runs are few for what is printed here.";
        }
        throw new IllegalStateException("there are no words for " + warning);
    }
}
