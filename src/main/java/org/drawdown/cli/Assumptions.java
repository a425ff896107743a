package org.drawdown.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.cli.screen.Words;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Provenance.Confidence;
import org.drawdown.scenario.Provenance.Input;

/** What a scenario assumes, in lines: each input that is assumed, of low confidence or without a source, by section. */
final class Assumptions {
    private static final int PATH = 44;
    private static final int VALUE = 24;
    private static final String SHARES =
            "What share of the answer rides on each is known only when it has been run: the register in report.html"
                    + " says it beside the same inputs.";

    private Assumptions() {}

    static List<String> of(Provenance provenance) {
        List<Input> doubtful =
                provenance.inputs().stream().filter(Input::doubtful).toList();
        Map<String, List<Input>> sections = doubtful.stream()
                .collect(Collectors.groupingBy(Input::section, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        sections.forEach((section, inputs) -> {
            lines.add(section);
            inputs.forEach(input -> lines.add("  " + line(input)));
        });
        lines.add(sum(provenance, doubtful));
        lines.add(SHARES);
        return lines;
    }

    private static String line(Input input) {
        String dates = input.asOf().map(day -> "; as of " + day).orElse("")
                + input.knownOn().map(day -> "; known on " + day).orElse("");
        return String.format(
                Locale.ROOT,
                "%-" + PATH + "s %-" + VALUE + "s %-8s %s:%d  %s%s",
                input.path(),
                Words.cut(input.value(), 120),
                input.confidence().name().toLowerCase(Locale.ROOT),
                input.file(),
                input.line(),
                input.source().isEmpty() ? "no source" : input.source(),
                dates);
    }

    private static String sum(Provenance provenance, List<Input> doubtful) {
        long low = doubtful.stream()
                .filter(input -> input.confidence() == Confidence.LOW)
                .count();
        long without =
                doubtful.stream().filter(input -> input.source().isEmpty()).count();
        return Words.count(doubtful.size()) + " of "
                + Words.count(provenance.inputs().size(), "input") + " are to be looked at: "
                + Words.count(provenance.assumed()) + " assumed or of unstated origin, " + Words.count(low)
                + " of low confidence, " + Words.count(without) + " without a source.";
    }
}
