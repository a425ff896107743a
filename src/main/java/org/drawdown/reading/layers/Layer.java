package org.drawdown.reading.layers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.page.Origin;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;

/** What tables say, growing cell by cell into a sheet that lies below the text of the file that names them. */
final class Layer {
    private final Map<String, Map<String, Sheet.Entry>> sections = new LinkedHashMap<>();
    private final Position place;

    Layer(Position place) {
        this.place = place;
    }

    /**
     * Puts a value at a path of a thing.
     *
     * @param key   where the key of the thing is written
     * @param value has the whole path in its origin
     * @return what stands there already, if anything does
     */
    Optional<Sheet> put(String section, String thing, Position key, List<String> path, Sheet value) {
        Map<String, Sheet.Entry> things = sections.computeIfAbsent(section, name -> new LinkedHashMap<>());
        Origin origin = Origin.at(key, section + "." + thing);
        things.putIfAbsent(thing, new Sheet.Entry(key, new Sheet.Block(origin, new LinkedHashMap<>())));
        Sheet.Entry entry = things.get(thing);
        Optional<Sheet> there =
                path.isEmpty() ? Optional.empty() : entry.value().find(String.join(".", path));
        if (there.isEmpty() && !path.isEmpty()) {
            things.put(thing, new Sheet.Entry(entry.key(), with((Sheet.Block) entry.value(), path, value)));
        }
        return there;
    }

    private static Sheet.Block with(Sheet.Block block, List<String> path, Sheet value) {
        String key = path.get(0);
        Position at = value.origin().place();
        if (path.size() == 1) {
            return block.with(key, new Sheet.Entry(at, value));
        }
        Sheet.Block inner = block.block(key)
                .orElseGet(
                        () -> new Sheet.Block(Origin.at(at, block.origin().path() + "." + key), new LinkedHashMap<>()));
        return block.with(key, new Sheet.Entry(at, with(inner, path.subList(1, path.size()), value)));
    }

    /** {@return the whole of it} */
    Sheet.Block sheet() {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        sections.forEach((section, things) ->
                entries.put(section, new Sheet.Entry(place, new Sheet.Block(Origin.at(place, section), things))));
        return new Sheet.Block(Origin.at(place, ""), entries);
    }
}
