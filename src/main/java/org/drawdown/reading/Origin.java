package org.drawdown.reading;

import org.drawdown.scenario.Provenance.Confidence;

/**
 * Where a node of a sheet comes from.
 *
 * @param place      where it is written
 * @param path       keys from the top of its file, joined by dots
 * @param source     what its nearest enclosing block says; empty when nothing is said
 * @param confidence what its nearest enclosing block says
 */
record Origin(Position place, String path, String source, Confidence confidence) {
    static Origin at(Position place, String path) {
        return new Origin(place, path, "", Confidence.UNSTATED);
    }

    /** {@return the same, written at another place} */
    Origin at(Position other) {
        return new Origin(other, path, source, confidence);
    }
}
