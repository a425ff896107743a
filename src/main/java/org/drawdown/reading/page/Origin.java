package org.drawdown.reading.page;

/**
 * Where a node of a sheet comes from.
 *
 * @param place where it is written
 * @param path  keys from the top of its file, joined by dots
 * @param said  where its numbers come from, as its nearest enclosing block says
 */
public record Origin(Position place, String path, Said said) {
    public static Origin at(Position place, String path) {
        return new Origin(place, path, Said.NOTHING);
    }

    /** {@return the same, written at another place} */
    public Origin at(Position other) {
        return new Origin(other, path, said);
    }
}
