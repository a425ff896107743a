package org.drawdown.reading.language;

import java.util.List;
import java.util.Optional;

/**
 * A block of the language and its keys.
 *
 * @param name    such as {@code fleet}
 * @param meaning a line for the reference
 * @param keys    in the order of the reference
 */
public record Noun(String name, String meaning, List<Key> keys) {
    public static Noun of(String name, String meaning, Key... keys) {
        return new Noun(name, meaning, List.of(keys));
    }

    public Optional<Key> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    /** {@return the name with its article} */
    public String words() {
        if (name.endsWith("s") || name.contains(" of ")) {
            return name;
        }
        String article = "aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ";
        return article + name;
    }
}
