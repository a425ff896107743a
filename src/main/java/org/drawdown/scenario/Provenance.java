package org.drawdown.scenario;

import java.util.List;

/**
 * Where each number of a scenario comes from.
 *
 * @param inputs every number, date and law that a planner wrote, in the order of the files
 */
public record Provenance(List<Input> inputs) {
    public Provenance {
        inputs = List.copyOf(inputs);
    }

    /**
     * One input.
     *
     * @param path       keys from the top of the file, joined by dots
     * @param value      as written
     * @param source     where it comes from; empty when nothing is said
     * @param confidence how sure its author is
     * @param file       where it stands
     * @param line       its line, from 1
     */
    public record Input(String path, String value, String source, Confidence confidence, String file, int line) {}

    /** How sure the author of a number is. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW,
        /** Nobody measured it: it is assumed. */
        ASSUMED,
        /** Nothing is said, which a reviewer reads as assumed. */
        UNSTATED
    }

    /** {@return how many inputs are assumed, or of unstated origin} */
    public int assumed() {
        return (int) inputs.stream()
                .filter(input -> input.confidence() == Confidence.ASSUMED || input.confidence() == Confidence.UNSTATED)
                .count();
    }
}
