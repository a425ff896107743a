package org.drawdown.reading;

import static org.drawdown.reading.Expect.a;
import static org.drawdown.reading.Expect.choice;
import static org.drawdown.reading.Expect.text;
import static org.drawdown.reading.Key.may;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drawdown.reading.Expect.Shape;

/**
 * The language of scenario files: one table of blocks and keys.
 *
 * <p>It drives reading, the faults of keys, and whatever else describes the language: a schema, a reference.
 */
final class Language {
    /** Keys that any block may hold. */
    static final Noun COMMON = Noun.of(
            "block",
            "Where numbers come from; it holds for every number below that has none of its own.",
            may("source", text(), "where the numbers come from", "S/2023/611, annex"),
            may("confidence", choice("high", "medium", "low", "assumed"), "how sure the author is", "medium"),
            may("as-of", a(Shape.DATE), "the day the numbers describe", "2023-06-30"),
            may("known-on", a(Shape.DATE), "the day on which one could know them", "2023-07-01"),
            may("note", text(), "a remark", "rounded"),
            may("new", choice("yes"), "what the extended file has not is added, not changed", "yes"));

    private static final Map<String, Noun> NOUNS = nouns();

    private Language() {}

    static Noun noun(String name) {
        return NOUNS.get(name);
    }

    /** {@return every block, the scenario first} */
    static List<Noun> all() {
        return List.copyOf(NOUNS.values());
    }

    private static Map<String, Noun> nouns() {
        Map<String, Noun> nouns = new LinkedHashMap<>();
        Stream.of(
                        MissionWords.NOUNS,
                        PlaceWords.NOUNS,
                        ClosingWords.NOUNS,
                        MovementWords.NOUNS,
                        AuthorityWords.NOUNS,
                        ChanceWords.NOUNS,
                        RateWords.NOUNS,
                        LiquidationWords.NOUNS)
                .flatMap(List::stream)
                .forEach(noun -> nouns.put(noun.name(), noun));
        return nouns;
    }
}
