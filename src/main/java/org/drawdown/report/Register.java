package org.drawdown.report;

import java.util.List;
import java.util.Locale;
import org.drawdown.report.Page.Grid;
import org.drawdown.scenario.Provenance;

/** The assumptions register: every input, where it comes from, and where it stands. */
final class Register {
    private Register() {}

    static Grid of(Provenance provenance) {
        return new Grid(
                "register",
                "Assumptions register",
                List.of("input", "value", "source", "confidence", "at"),
                provenance.inputs().stream()
                        .map(input -> List.of(
                                input.path(),
                                input.value(),
                                input.source(),
                                input.confidence().name().toLowerCase(Locale.ROOT),
                                input.file() + ":" + input.line()))
                        .toList(),
                Words.number(provenance.assumed()) + " of "
                        + Words.number(provenance.inputs().size()) + " inputs are assumed or of unstated origin.");
    }
}
