package org.drawdown.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map or a list whose end has not been read yet. */
final class OpenSheet {
    private final Origin origin;
    private final boolean row;
    private final List<Sheet> items = new ArrayList<>();
    private final Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
    private String key;
    private Position keyPlace;

    private OpenSheet(Origin origin, boolean row) {
        this.origin = origin;
        this.row = row;
    }

    static OpenSheet block(Origin origin) {
        return new OpenSheet(origin, false);
    }

    static OpenSheet row(Origin origin) {
        return new OpenSheet(origin, true);
    }

    boolean awaitsKey() {
        return !row && key == null;
    }

    /** {@return where the key was written before, if it was} */
    Optional<Position> key(String name, Position place) {
        key = name;
        keyPlace = place;
        return Optional.ofNullable(entries.get(name)).map(Sheet.Entry::key);
    }

    Position keyPlaceOr(Position place) {
        return row || key == null ? place : keyPlace;
    }

    void value(Sheet sheet) {
        if (row) {
            items.add(sheet);
        } else {
            entries.putIfAbsent(key, new Sheet.Entry(keyPlace, sheet));
            key = null;
        }
    }

    /** {@return the path of the next value} */
    String path() {
        if (row) {
            return origin.path() + "[" + items.size() + "]";
        }
        String last = key == null ? "" : key;
        return origin.path().isEmpty() ? last : origin.path() + "." + last;
    }

    Sheet sheet() {
        return row ? new Sheet.Row(origin, List.copyOf(items)) : new Sheet.Block(origin, entries);
    }
}
