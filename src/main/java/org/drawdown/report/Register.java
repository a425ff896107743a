package org.drawdown.report;

import java.util.List;
import java.util.Locale;
import org.drawdown.report.Page.Grid;
import org.drawdown.scenario.Provenance;

/** The assumptions register: every input, where it comes from, and where it stands. */
final class Register {
    private static final int LONGEST = 120;

    private Register() {}

    static Grid of(Provenance provenance) {
        return new Grid(
                "register",
                "Assumptions register",
                List.of("input", "value", "source", "confidence", "at"),
                provenance.inputs().stream()
                        .map(input -> List.of(
                                input.path(),
                                shortened(input.value()),
                                input.source(),
                                input.confidence().name().toLowerCase(Locale.ROOT),
                                input.file() + ":" + input.line()))
                        .toList(),
                Words.number(provenance.assumed()) + " of "
                        + Words.number(provenance.inputs().size()) + " inputs are assumed or of unstated origin.");
    }

    /** A law may be made of thousands of values. */
    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
