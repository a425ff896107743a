package org.drawdown.reading.compare;

import java.util.Optional;
import org.drawdown.reading.page.Sheet;

/**
 * One thing that two scenario files say differently.
 *
 * @param path   where it stands, such as {@code fleets.trucks.count}
 * @param thing  whose it is, such as {@code fleet trucks}; empty: the mission's
 * @param what   such as {@code count 200 -> 230}
 * @param before where the first file writes it, if it does
 * @param now    where the second writes it, if it does
 */
public record Difference(String path, String thing, String what, Optional<Place> before, Optional<Place> now) {
    /**
     * Where a value is written.
     *
     * @param file as displayed
     * @param line from 1
     */
    public record Place(String file, int line) {
        static Optional<Place> of(Optional<Sheet> sheet) {
            return sheet.map(found -> found.origin().place())
                    .filter(place -> place.line() > 0)
                    .map(place -> new Place(place.file(), place.line()));
        }
    }

    /**
     * One value that two files say on other grounds.
     *
     * @param path   where it stands
     * @param name   whose and which, such as {@code fleet trucks: count}
     * @param before source and confidence in the first file
     * @param now    source and confidence in the second
     * @param same   whether the value itself is the same
     */
    public record Grounds(String path, String name, String before, String now, boolean same) {}
}
