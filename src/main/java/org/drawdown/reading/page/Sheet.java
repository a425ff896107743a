package org.drawdown.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.value.Nearest;

/** A file as a tree whose nodes know where they stand; scalars stay text. */
public sealed interface Sheet {
    Origin origin();

    /** {@return what the node is called in a message} */
    String words();

    /** {@return what stands at the node, for a message that says so: nothing, where its value is left out} */
    default String contents() {
        return this instanceof Text text && text.empty() ? "nothing" : words();
    }

    /** {@return whether the node is this one word or text} */
    default boolean says(String text) {
        return this instanceof Text found && found.value().equals(text);
    }

    /** A scalar. */
    record Text(Origin origin, String value, boolean quoted) implements Sheet {
        public boolean empty() {
            return value.isEmpty() && !quoted;
        }

        public boolean none() {
            return value.equals("none") && !quoted;
        }

        @Override
        public String words() {
            return empty() ? "empty" : '"' + Nearest.shortened(value) + '"';
        }
    }

    /** A list. */
    record Row(Origin origin, List<Sheet> items) implements Sheet {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** A map. */
    record Block(Origin origin, Map<String, Entry> entries) implements Sheet {
        public Optional<Sheet> child(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** {@return the block at a key, if it is one} */
        public Optional<Block> block(String key) {
            return child(key).filter(Block.class::isInstance).map(Block.class::cast);
        }

        /** {@return the keys of a map of things, without what any block may hold and what is {@code none}} */
        public List<String> things() {
            return entries.keySet().stream()
                    .filter(key -> Language.COMMON.key(key).isEmpty())
                    .filter(key -> !entries.get(key).value().says("none"))
                    .toList();
        }

        /** {@return this block with one entry set} */
        public Block with(String key, Entry entry) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.put(key, entry);
            return new Block(origin, changed);
        }

        /** {@return this block without one entry} */
        public Block without(String key) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Block(origin, changed);
        }

        @Override
        public String words() {
            return "a block of keys";
        }
    }

    /** A value and where its key stands. */
    record Entry(Position key, Sheet value) {}

    /** {@return the node at a path such as {@code fleets.trucks.changes[0].by}} */
    default Optional<Sheet> find(String path) {
        Optional<Sheet> node = Optional.of(this);
        for (String part : parts(path)) {
            node = node.flatMap(sheet -> step(sheet, part));
        }
        return node;
    }

    /** {@return the parts of a path: keys, and numbers of items of lists} */
    static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        StringTokenizer steps = new StringTokenizer(path, ".[]");
        while (steps.hasMoreTokens()) {
            parts.add(steps.nextToken());
        }
        return parts;
    }

    private static Optional<Sheet> step(Sheet sheet, String part) {
        if (sheet instanceof Block block) {
            return block.child(part);
        }
        if (sheet instanceof Row row && part.matches("\\d{1,6}")) {
            int number = Integer.parseInt(part);
            return number < row.items().size() ? Optional.of(row.items().get(number)) : Optional.empty();
        }
        return sheet instanceof Text && part.equals("0") ? Optional.of(sheet) : Optional.empty();
    }
}
