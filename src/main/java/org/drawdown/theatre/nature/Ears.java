package org.drawdown.theatre.nature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Those who asked to be told of something, by the key of what they asked about. */
final class Ears<T> {
    private final Map<String, List<Consumer<T>>> ears = new LinkedHashMap<>();

    void add(String about, Consumer<T> ear) {
        ears.computeIfAbsent(about, key -> new ArrayList<>()).add(ear);
    }

    void tell(String about, T what) {
        ears.getOrDefault(about, List.of()).forEach(ear -> ear.accept(what));
    }
}
