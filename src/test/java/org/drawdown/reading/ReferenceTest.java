package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.Fault;
import org.drawdown.reading.value.Figure;
import org.drawdown.reading.value.LawShape;
import org.junit.jupiter.api.Test;

/** The reference of the language is made from the table that reads it, so it cannot grow old. */
class ReferenceTest {
    private static final Path PAGE = Path.of("docs/reference/scenario.md");
    private static final Path MADE = Path.of("target/docs/scenario.md");
    private static final Map<String, String> MESSAGES = messages();
    private static final String MARK = "<!-- Below this line the page is made from the table of the language. -->\n";

    @Test
    void the_reference_says_what_the_reader_reads() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(MARK) + MARK.length());
        String made = written + "\n" + units() + laws() + blocks();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertTrue(made.equals(page), "the language has changed: cp " + MADE + " " + PAGE);
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
        return heading(noun) + table(noun) + MESSAGES.getOrDefault(noun.name(), "");
    }

    /** What can be said at the keys of a block, by the block: one message of each sort, with the mistake that shows it. */
    private static Map<String, String> messages() {
        Map<String, Map<String, String>> lines = new TreeMap<>();
        for (Mistake mistake : Mistake.all().stream()
                .filter(any -> any.warns() || any.ofMeaning())
                .toList()) {
            Standing standing = Standing.of(mistake);
            for (Fault fault : mistake.faults()) {
                standing.at(fault)
                        .ifPresent(key -> lines.computeIfAbsent(key.noun(), any -> new TreeMap<>())
                                .merge(
                                        key.key(),
                                        "[" + plain(fault) + "](mistakes.md#" + mistake.anchor() + ")",
                                        ReferenceTest::and));
            }
        }
        Map<String, String> texts = new TreeMap<>();
        lines.forEach((noun, keys) -> {
            StringBuilder text = new StringBuilder()
                    .append('\n')
                    .append("What may be said here:")
                    .append('\n')
                    .append('\n');
            keys.forEach((key, said) -> text.append("- ")
                    .append(key.isEmpty() ? "the block" : "`" + key + "`")
                    .append(": ")
                    .append(said)
                    .append('\n'));
            texts.put(noun, text.toString());
        });
        return texts;
    }

    private static String and(String said, String more) {
        String message = more.substring(0, more.indexOf("](") + 1);
        return said.contains(message) ? said : said + "; " + more;
    }

    private static String plain(Fault fault) {
        return fault.what()
                .replace(Mistake.FOLDER + "/", "")
                .replace("[", "")
                .replace("]", "")
                .replace("|", "")
                .replace("<", "&lt;")
                .replace("*", "\\*");
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
                        .map(key -> "`" + key.name() + "` of " + ValueWords.link(other.name())))
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
                        ValueWords.of(key.expect()),
                        leftOut,
                        key.meaning(),
                        "`" + key.example() + "`")
                + " |\n";
    }

    private static boolean isBlock(Expect.Shape shape) {
        return shape == Expect.Shape.BLOCK || shape == Expect.Shape.BLOCKS || shape == Expect.Shape.NAMED;
    }
}
