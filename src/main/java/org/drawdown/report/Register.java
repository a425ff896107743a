package org.drawdown.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.findings.Rests;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Provenance.Input;

/** The assumptions register: every input, where it comes from, what rides on it, and where it stands. */
final class Register {
    private static final int LONGEST = 120;

    private final Provenance provenance;
    private final Optional<Rests> rests;

    private Register(Provenance provenance, Optional<Rests> rests) {
        this.provenance = provenance;
        this.rests = rests;
    }

    static Grid of(Material material) {
        return new Register(material.provenance(), material.findings().answer().map(answer -> answer.rests())).grid();
    }

    private Grid grid() {
        return new Grid(
                "register",
                "Assumptions register",
                List.of("input", "value", "source", "confidence", "as of", "known on", "share of the answer", "at"),
                provenance.inputs().stream().map(this::row).toList(),
                Words.number(provenance.assumed()) + " of "
                        + Words.number(provenance.inputs().size()) + " inputs are assumed or of unstated origin."
                        + " The share of the answer is that of what bad..good rests on: it is told of"
                        + " what is drawn once a run and can be told from nothing, for all that belong together. Where a"
                        + " cell is empty it is not known: a fixed number is the same in every run, and delays drawn at"
                        + " each use are looked at in the table of laws.");
    }

    private List<String> row(Input input) {
        return List.of(
                input.path(),
                shortened(input.value()),
                input.source(),
                input.confidence().name().toLowerCase(Locale.ROOT),
                input.asOf().map(LocalDate::toString).orElse(""),
                input.knownOn().map(LocalDate::toString).orElse(""),
                rests.map(found -> share(found, input.path())).orElse(""),
                input.file() + ":" + input.line());
    }

    private static String share(Rests rests, String path) {
        return rests.inputs().stream()
                .filter(input -> input.paths().stream().anyMatch(each -> (each + ".").startsWith(path + ".")))
                .findFirst()
                .map(input -> Math.round(100 * input.share()) + " %, with all of " + input.group())
                .orElse("");
    }

    /** A law may be made of thousands of values. */
    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
