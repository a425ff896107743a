package org.drawdown.reading.page;

/**
 * Where something stands.
 *
 * @param file   as displayed
 * @param line   from 1; 0: the file as a whole
 * @param column from 1
 */
public record Position(String file, int line, int column) {
    public static Position whole(String file) {
        return new Position(file, 0, 0);
    }
}
