package org.drawdown.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of every file that was opened, in the order of opening. */
public final class Pages {
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    public void add(String file, String text) {
        lines.put(file, List.of(text.split("\r\n|\r|\n", -1)));
    }

    String line(Position place) {
        List<String> page = lines.getOrDefault(place.file(), List.of());
        return place.line() >= 1 && place.line() <= page.size() ? page.get(place.line() - 1) : "";
    }

    /** {@return the rank of a file in the order of opening} */
    public int rank(String file) {
        int rank = new ArrayList<>(lines.keySet()).indexOf(file);
        return rank < 0 ? lines.size() : rank;
    }
}
