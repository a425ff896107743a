package org.drawdown.reading;

/**
 * Where a node of a sheet comes from.
 *
 * @param place where it is written
 * @param path  keys from the top of its file, joined by dots
 * @param said  where its numbers come from, as its nearest enclosing block says
 */
record Origin(Position place, String path, Said said) {
    static Origin at(Position place, String path) {
        return new Origin(place, path, Said.NOTHING);
    }

    /** {@return the same, written at another place} */
    Origin at(Position other) {
        return new Origin(other, path, said);
    }
}
