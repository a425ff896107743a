package org.drawdown.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drawdown.reading.language.Expect.Shape;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;

/**
 * The table of the language as a JSON Schema of 2020-12, by which an editor completes, explains and underlines.
 *
 * <p>A file that extends another, or that has no key {@code scenario}, is a fragment: nothing is needed in it. A block in
 * which something is needed stands in the schema twice, therefore: whole, and as part of a fragment.
 */
final class Schema {
    private final Map<String, Object> defs = new LinkedHashMap<>();
    private final SchemaValues values = new SchemaValues(defs);

    private Schema() {}

    /** {@return the whole schema, as maps and lists} */
    static Map<String, Object> made() {
        Schema schema = new Schema();
        schema.nouns();
        schema.values.origins();
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        made.put("title", "A scenario of Drawdown");
        made.put("description", "Made from the table of the language; explained in docs/reference/scenario.md.");
        made.put("type", "object");
        made.put("if", SchemaValues.json("anyOf", List.of(has("extends"), SchemaValues.json("not", has("scenario")))));
        made.put("then", SchemaValues.reference("fragment of scenario"));
        made.put("else", SchemaValues.reference("scenario"));
        made.put("$defs", schema.defs);
        return made;
    }

    private static Map<String, Object> has(String key) {
        return SchemaValues.json("required", List.of(key));
    }

    private void nouns() {
        for (Noun noun : Language.all()) {
            defs.put(SchemaValues.id(noun.name()), block(noun, false));
            if (needy(noun)) {
                defs.put(SchemaValues.id("fragment of " + noun.name()), block(noun, true));
            }
        }
    }

    /** {@return whether a key is needed in a block, or in one that it holds} */
    static boolean needy(Noun noun) {
        return needy(noun, new LinkedHashSet<>());
    }

    private static boolean needy(Noun noun, Set<String> seen) {
        if (!seen.add(noun.name())) {
            return false;
        }
        return noun.keys().stream().anyMatch(key -> key.need() == Key.Need.MUST)
                || noun.keys().stream()
                        .filter(key -> holdsBlock(key.expect().shape()))
                        .anyMatch(key -> needy(Language.noun(key.expect().of()), seen));
    }

    private static boolean holdsBlock(Shape shape) {
        return shape == Shape.BLOCK || shape == Shape.BLOCKS || shape == Shape.NAMED;
    }

    private Map<String, Object> block(Noun noun, boolean fragment) {
        Map<String, Object> properties = new LinkedHashMap<>();
        noun.keys().forEach(key -> properties.put(key.name(), values.of(key, fragment)));
        properties.putAll(SchemaValues.common());
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("description", noun.meaning());
        made.put("properties", properties);
        made.put("additionalProperties", false);
        List<String> needed = noun.keys().stream()
                .filter(key -> key.need() == Key.Need.MUST)
                .map(Key::name)
                .toList();
        if (!fragment && !needed.isEmpty()) {
            made.put("required", needed);
        }
        return made;
    }
}
