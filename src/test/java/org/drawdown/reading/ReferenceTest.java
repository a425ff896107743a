package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;
import org.junit.jupiter.api.Test;

/** The reference of the language is made from the table that reads it, so it cannot grow old. */
class ReferenceTest {
    private static final Path PAGE = Path.of("docs/reference/scenario.md");
    private static final Path MADE = Path.of("target/docs/scenario.md");
    private static final String MARK = "<!-- Below this line the page is made from the table of the language. -->\n";
    private static final double MANY = 1e7;

    @Test
    void the_reference_says_what_the_reader_reads() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(MARK) + MARK.length());
        String made = written + "\n" + units() + laws() + blocks();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertEquals(made, page, "the language has changed: cp " + MADE + " " + PAGE);
    }

    private static String units() {
        StringBuilder text = new StringBuilder("## Units\n\n| of | units | such as |\n|---|---|---|\n");
        text.append("| things counted | none | `4` |\n");
        text.append("| a share | `%` | `15 %` |\n");
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.COUNT && dimension != Dimension.SHARE) {
                text.append("| ").append(Figure.thing(dimension)).append(" | ");
                text.append(Unit.of(dimension).stream()
                        .map(unit -> "`" + unit.symbol() + "`")
                        .collect(Collectors.joining(", ")));
                String example = Figure.units(dimension).replaceAll("^.*such as (.*)\\.$", "$1");
                text.append(" | `").append(example).append("` |\n");
            }
        }
        return text.append('\n').toString();
    }

    private static String laws() {
        StringBuilder text = new StringBuilder("## Laws\n\n| law | written |\n|---|---|\n");
        for (LawShape shape : LawShape.values()) {
            text.append("| [").append(shape.word()).append("](laws.md#").append(shape.word());
            text.append(shape.examples().stream().collect(Collectors.joining("`, `", ") | `", "` |\n")));
        }
        return text.append('\n').toString();
    }

    private static String blocks() {
        return "## Blocks\n\n"
                + Language.all().stream().map(ReferenceTest::block).collect(Collectors.joining("\n"))
                + "\n" + heading(Language.COMMON).replace("### block", "### any block") + table(Language.COMMON);
    }

    private static String block(Noun noun) {
        return heading(noun) + table(noun);
    }

    private static String heading(Noun noun) {
        return "### " + noun.name() + "\n\n" + noun.meaning() + where(noun) + "\n\n";
    }

    /** Where a block stands, told by the keys that expect it. */
    private static String where(Noun noun) {
        List<String> places = Language.all().stream()
                .flatMap(other -> other.keys().stream()
                        .filter(key -> key.expect().of().equals(noun.name())
                                && isBlock(key.expect().shape()))
                        .map(key -> "`" + key.name() + "` of " + link(other.name())))
                .distinct()
                .toList();
        return places.isEmpty() ? "" : " Stands at " + String.join(", ", places) + ".";
    }

    private static String table(Noun noun) {
        return "| key | value | left out | meaning | example |\n|---|---|---|---|---|\n"
                + noun.keys().stream().map(ReferenceTest::row).collect(Collectors.joining());
    }

    private static String row(Key key) {
        String leftOut = key.need() == Key.Need.MUST
                ? "**needed**"
                : key.fallback().isEmpty() ? "there is none" : "`" + key.fallback() + "`";
        return "| "
                + String.join(
                        " | ",
                        "`" + key.name() + "`",
                        value(key.expect()),
                        leftOut,
                        key.meaning(),
                        "`" + key.example() + "`")
                + " |\n";
    }

    private static boolean isBlock(Expect.Shape shape) {
        return shape == Expect.Shape.BLOCK || shape == Expect.Shape.BLOCKS || shape == Expect.Shape.NAMED;
    }

    private static String value(Expect expect) {
        String of = expect.of();
        return switch (expect.shape()) {
            case TEXT -> "text";
            case NAME -> of.isEmpty() ? "a key" : "key of " + link(of);
            case NAMES -> of.isEmpty() ? "keys" : "keys of " + link(of);
            case PATHS -> "paths of numbers";
            case CHOICE -> words(expect);
            case CHOICES -> "some of " + words(expect);
            case NUMBER -> number(expect);
            case NUMBERS -> number(expect) + " by " + link(of);
            case HOLDINGS -> number(expect) + " by kind, by " + link(of);
            case LAW -> "a number, drawn at each use";
            case LAWS -> "a number, drawn at each use, by " + link(of);
            case DELAY -> "a time, drawn at each use";
            case DURATION -> "a time";
            case DATE -> "a date";
            case END -> "a date, to its end";
            case HOURS -> "hours of the day";
            case SEASON -> "days of the year";
            case COORDINATES -> "latitude and longitude";
            case ZONE -> "a time zone";
            case BLOCK ->
                link(of) + (expect.shorthand().isEmpty() ? "" : ", or its `" + expect.shorthand() + "` alone");
            case BLOCKS -> "one or more of " + link(of);
            case NAMED -> link(of) + " by key";
            case SETTINGS -> "values by path";
        };
    }

    private static String link(String block) {
        boolean known = Language.noun(block) != null;
        return known ? "[" + block + "](#" + block.replace(' ', '-') + ")" : block;
    }

    private static String words(Expect expect) {
        return expect.choices().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static String number(Expect expect) {
        String kind = expect.whole() ? "a whole number" : Figure.thing(expect.dimension());
        return kind + bounds(expect);
    }

    private static String bounds(Expect expect) {
        if (expect.dimension() == Dimension.SHARE) {
            return "";
        }
        if (expect.least() == Double.MIN_VALUE) {
            return " above 0";
        }
        return expect.least() <= -MANY
                ? ", may be below 0"
                : expect.least() == 0 ? "" : " from " + (int) expect.least();
    }
}
