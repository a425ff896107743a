package org.drawdown.reading.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.Origin;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Resolved;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Dates;
import org.drawdown.reading.value.Globe;
import org.drawdown.reading.value.LawText;
import org.drawdown.reading.value.Misread;

/**
 * What a value means, as a text that is the same for all ways to write it: {@code 60 min} and {@code 1 h}, a list without
 * order in any order, a key left out and the value that then holds.
 */
final class Means {
    private Means() {}

    /** {@return what a key means; nothing when it says nothing and nothing holds then} */
    static String of(Optional<Sheet> said, Key key) {
        return said.or(() -> fallback(key)).map(sheet -> value(sheet, key)).orElse("");
    }

    private static Optional<Sheet> fallback(Key key) {
        return Optional.of(key.fallback())
                .filter(text -> !text.isEmpty())
                .map(text -> new Sheet.Text(Origin.at(Position.whole(""), ""), text, false));
    }

    private static String value(Sheet sheet, Key key) {
        Expect expect = key.expect();
        return switch (expect.shape()) {
            case NUMBERS, HOLDINGS, LAWS ->
                sheet instanceof Sheet.Block && Stated.bare(sheet) == sheet
                        ? things(sheet, entry -> value(entry, key))
                        : law(sheet, expect.dimension());
            case NUMBER, LAW, DURATION -> law(sheet, expect.dimension());
            case DELAY -> law(sheet, expect.dimension()) + stretch(sheet);
            case DATE -> read(sheet, text -> Dates.relative(text) ? text : Dates.first(text));
            case END -> read(sheet, text -> Dates.relative(text) ? text : Dates.end(text));
            case HOURS -> read(sheet, Dates::hours);
            case SEASON -> read(sheet, text -> Arrays.toString(Dates.season(text)));
            case COORDINATES -> read(sheet, Globe::read);
            case CHOICE -> read(sheet, Means::choice);
            case CHOICES -> items(sheet, key, item -> read(item, Means::choice)).toString();
            case NAMES, PATHS ->
                items(sheet, key, item -> read(item, text -> text)).toString();
            case BLOCKS ->
                items(sheet, key, item -> block(item, "", expect.of())).toString();
            case BLOCK -> block(sheet, expect.shorthand(), expect.of());
            case NAMED -> things(sheet, entry -> block(entry, "", expect.of()));
            case SETTINGS, SOURCES -> Resolved.flow(sheet);
            case TEXT, NAME, ZONE -> read(sheet, text -> text);
        };
    }

    /** {@return what each item of a list means, in the order listed where that counts} */
    static List<String> items(Sheet sheet, Key key) {
        Expect expect = key.expect();
        return switch (expect.shape()) {
            case CHOICES -> items(sheet, key, item -> read(item, Means::choice));
            case BLOCKS -> items(sheet, key, item -> block(item, "", expect.of()));
            default -> items(sheet, key, item -> read(item, text -> text));
        };
    }

    private static List<String> items(Sheet sheet, Key key, Function<Sheet, String> meaning) {
        Stream<String> items = Stated.items(sheet).stream().map(meaning);
        return (key.ordered() ? items : items.sorted()).toList();
    }

    private static String block(Sheet sheet, String shorthand, String of) {
        Sheet.Block block = Stated.block(sheet, shorthand);
        return Language.noun(of).keys().stream()
                .map(key -> key.name() + "=" + of(Stated.at(block, key.name()), key))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String things(Sheet sheet, Function<Sheet, String> meaning) {
        Map<String, String> things = new TreeMap<>();
        Stated.things(Optional.of(sheet)).forEach((key, entry) -> things.put(key, meaning.apply(entry)));
        return things.toString();
    }

    private static String law(Sheet sheet, Dimension dimension) {
        return read(sheet, text -> LawText.read(text, dimension).law());
    }

    private static String stretch(Sheet sheet) {
        return sheet instanceof Sheet.Block block
                ? Stated.at(block, "stretch")
                        .map(found -> " x " + law(found, Dimension.COUNT))
                        .orElse("")
                : "";
    }

    private static String choice(String text) {
        return text.replace('-', ' ');
    }

    /** {@return what a reader makes of a text; what it does not read means what is written} */
    private static String read(Sheet sheet, Function<String, Object> reader) {
        Sheet bare = Stated.bare(sheet);
        if (!(bare instanceof Sheet.Text text)) {
            return Resolved.flow(bare);
        }
        try {
            return reader.apply(text.value().strip()).toString();
        } catch (Misread misread) {
            return text.value();
        }
    }
}
