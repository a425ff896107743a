package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.a;
import static org.drawdown.reading.language.Expect.choice;
import static org.drawdown.reading.language.Expect.text;
import static org.drawdown.reading.language.Key.may;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drawdown.reading.language.Expect.Shape;

/**
 * The language of scenario files: one table of blocks and keys.
 *
 * <p>It drives reading, the faults of keys, and whatever else describes the language: a schema, a reference.
 */
public final class Language {
    /** Keys that any block may hold. */
    public static final Noun COMMON = Noun.of(
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

    public static Noun noun(String name) {
        return NOUNS.get(name);
    }

    /** {@return every block, the scenario first} */
    public static List<Noun> all() {
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
                        LiquidationWords.NOUNS,
                        SoFarWords.NOUNS)
                .flatMap(List::stream)
                .forEach(noun -> nouns.put(noun.name(), noun));
        return nouns;
    }
}
