package org.drawdown.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
     * @param asOf       the day it describes, where that is said
     * @param knownOn    the day on which one could know it, where that is said
     * @param file       where it stands
     * @param line       its line, from 1
     */
    public record Input(
            String path,
            String value,
            String source,
            Confidence confidence,
            Optional<LocalDate> asOf,
            Optional<LocalDate> knownOn,
            String file,
            int line) {

        /** {@return whether it is assumed, or nobody says how sure one may be} */
        public boolean assumed() {
            return confidence == Confidence.ASSUMED || confidence == Confidence.UNSTATED;
        }

        /** {@return whether one should look at it before one believes an answer: assumed, little sure, or of no source} */
        public boolean doubtful() {
            return assumed() || confidence == Confidence.LOW || source.isEmpty();
        }

        /** {@return the part of the scenario that it belongs to, such as {@code sites}} */
        public String section() {
            return path.replaceFirst("[.\\[].*", "");
        }
    }

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
        return (int) inputs.stream().filter(Input::assumed).count();
    }

    /** {@return how many of these say nothing of how sure one may be} */
    public int unstated() {
        return (int) inputs.stream()
                .filter(input -> input.confidence() == Confidence.UNSTATED)
                .count();
    }
}
