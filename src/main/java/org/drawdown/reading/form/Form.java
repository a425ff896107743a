package org.drawdown.reading.form;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.Origin;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Choice;
import org.drawdown.reading.value.Dates;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Hours;

/**
 * A block held against the language: asks for keys by name, each read as the table says.
 *
 * <p>Making a form faults every key that the block should not have, and every key that it lacks.
 */
public final class Form {
    private final Sheet.Block block;
    private final Noun noun;
    private final String name;
    private final Notebook clerk;
    private final Values values;

    public Form(Sheet.Block block, Noun noun, String name, Notebook clerk) {
        this.block = block;
        this.noun = noun;
        this.name = name;
        this.clerk = clerk;
        this.values = new Values(clerk);
        new KeyCheck(block, noun, name, clerk).check();
    }

    /** {@return the key by which the block is known} */
    public String name() {
        return name;
    }

    public Sheet.Block block() {
        return block;
    }

    public Notebook clerk() {
        return clerk;
    }

    /** Faults the block as a whole, unless an error stands against something in it already, which may be why. */
    public void error(String what, String cure) {
        if (!clerk.faults().spoil(block.origin().path())) {
            clerk.error(block, what, cure);
        }
    }

    public String title() {
        return textOr("title", name);
    }

    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** {@return the node of a key; empty when it is left out or {@code none}} */
    public Optional<Sheet> node(String key) {
        return block.child(key).filter(sheet -> !(sheet instanceof Sheet.Text text && (text.none() || text.empty())));
    }

    /** {@return the node of a key, or of what holds when it is left out} */
    private Optional<Sheet> nodeOrFallback(String key) {
        return node(key)
                .or(() -> Optional.of(expected(key).fallback())
                        .filter(text -> !text.isEmpty())
                        .map(text -> new Sheet.Text(fallbackOrigin(key), text, false)));
    }

    private Origin fallbackOrigin(String key) {
        return Origin.at(Position.whole(""), (block.origin().path() + "." + key).replaceFirst("^\\.", ""));
    }

    private Key expected(String key) {
        return noun.key(key)
                .orElseThrow(() -> new IllegalStateException(noun.words() + " has no key " + key + " in the table"));
    }

    /** {@return the cure that shows what may stand at a key} */
    private String such(String key) {
        return "Write " + key + ": " + expected(key).example() + ".";
    }

    public String textOr(String key, String fallback) {
        return node(key)
                .flatMap(sheet -> values.text(sheet, "a text", such(key)))
                .map(Sheet.Text::value)
                .orElse(fallback);
    }

    /** {@return the key of another thing; empty after a fault} */
    public String word(String key) {
        return node(key).map(sheet -> word(key, sheet)).orElse("");
    }

    public Optional<String> wordIf(String key) {
        return node(key).map(sheet -> word(key, sheet)).filter(word -> !word.isEmpty());
    }

    private String word(String key, Sheet sheet) {
        return values.text(sheet, "a single key", such(key))
                .map(Sheet.Text::value)
                .orElse("");
    }

    public List<String> words(String key) {
        return node(key).map(this::items).orElse(List.of()).stream()
                .map(sheet -> word(key, sheet))
                .toList();
    }

    private List<Sheet> items(Sheet sheet) {
        return sheet instanceof Sheet.Row row ? row.items() : List.of(sheet);
    }

    public boolean yes(String key) {
        return choice(key).equals("yes");
    }

    /** {@return one of the words that the table allows} */
    public String choice(String key) {
        List<String> choices = expected(key).expect().choices();
        return nodeOrFallback(key)
                .flatMap(sheet -> values.text(sheet, "one of " + String.join(", ", choices), such(key)))
                .flatMap(text -> values.read(text, word -> chosen(word, choices)))
                .orElse(choices.get(0));
    }

    public List<String> choices(String key) {
        List<String> choices = expected(key).expect().choices();
        List<String> before = new ArrayList<>();
        return nodeOrFallback(key).map(this::items).orElse(List.of()).stream()
                .flatMap(sheet -> values.text(sheet, "one of " + String.join(", ", choices), such(key)).stream())
                .flatMap(text -> values.read(text, word -> once(chosen(word, choices), before)).stream())
                .toList();
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Choice.of(type, choice(key));
    }

    private static String once(String word, List<String> before) {
        if (before.contains(word)) {
            throw new Misread("\"" + word + "\" is named twice", "Keep one of the two.");
        }
        before.add(word);
        return word;
    }

    private static String chosen(String word, List<String> choices) {
        String spaced = word.replace('-', ' ');
        return choices.stream()
                .filter(choice -> choice.replace('-', ' ').equals(spaced))
                .findFirst()
                .orElseThrow(() -> new Misread(
                        "\"" + Nearest.shortened(word) + "\" is not one of " + String.join(", ", choices),
                        Nearest.to(word, choices)
                                .filter(near -> choices.size() > 2)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse(
                                        choices.size() > 2
                                                ? "Write one of them, such as " + choices.get(0) + "."
                                                : "Write " + String.join(" or ", choices) + ".")));
    }

    /** {@return a number, with what the table says when it is left out} */
    public Parameter number(String key) {
        return numberIf(key).orElseGet(() -> Parameter.fixed(fallbackOrigin(key).path(), 1));
    }

    public Optional<Parameter> numberIf(String key) {
        return nodeOrFallback(key)
                .map(sheet -> values.number(sheet, expected(key).expect()));
    }

    /** {@return a number that has to be known; 0 after a fault} */
    public double known(String key) {
        return node(key)
                .map(sheet -> values.known(sheet, expected(key).expect()))
                .orElse(0.0);
    }

    public Law law(String key) {
        return nodeOrFallback(key)
                .map(sheet -> values.law(sheet, expected(key).expect()))
                .orElseThrow(() -> new IllegalStateException("the table has no law for " + key));
    }

    public Map<String, Law> laws(String key) {
        Map<String, Law> laws = new LinkedHashMap<>();
        entries(key)
                .forEach((child, sheet) ->
                        laws.put(child, values.law(sheet, expected(key).expect())));
        return Collections.unmodifiableMap(laws);
    }

    public Delay delay(String key) {
        return delayIf(key).orElseGet(() -> Delay.fixed(0));
    }

    public Optional<Delay> delayIf(String key) {
        return nodeOrFallback(key)
                .map(sheet -> values.delay(sheet, expected(key).expect()));
    }

    public long seconds(String key) {
        return nodeOrFallback(key)
                .map(sheet -> values.seconds(sheet, expected(key).expect()))
                .orElse(0L);
    }

    public Optional<LocalDateTime> date(String key) {
        boolean end = expected(key).expect().shape() == Expect.Shape.END;
        return node(key).flatMap(sheet -> values.date(sheet, end));
    }

    public LocalDateTime dateOrStart(String key) {
        return date(key).orElseGet(clerk::planStarts);
    }

    public Optional<Hours> hours(String key) {
        return read(key, "hours of the day", Dates::hours);
    }

    /** {@return what a reader makes of the text of a key, noted as an input} */
    public <T> Optional<T> read(String key, String wanted, Function<String, T> reader) {
        Optional<Sheet.Text> text = nodeOrFallback(key).flatMap(sheet -> values.text(sheet, wanted, such(key)));
        text.filter(found -> !found.origin().place().file().isEmpty()
                        && expected(key).expect().shape() != Expect.Shape.NAME)
                .ifPresent(found -> clerk.input(found.origin().path(), found));
        return text.flatMap(found -> values.read(found, reader));
    }

    /** {@return the block of a key} */
    public Optional<Form> form(String key) {
        Expect expect = expected(key).expect();
        return node(key)
                .flatMap(sheet -> blockOf(sheet, expect.shorthand(), expect.of()))
                .map(child -> new Form(child, Language.noun(expect.of()), whose(child), clerk));
    }

    /** {@return the key by which what a block belongs to is known: what a procedure says for its moves is still its own} */
    private String whose(Sheet.Block child) {
        String path = child.origin().path();
        return path.startsWith(block.origin().path()) ? name : Sheet.parts(path).get(1);
    }

    public List<Form> forms(String key) {
        Noun of = Language.noun(expected(key).expect().of());
        return node(key).map(this::items).orElse(List.of()).stream()
                .flatMap(sheet -> blockOf(sheet, "", of.name()).stream())
                .map(child -> new Form(child, of, "", clerk))
                .toList();
    }

    /** {@return the blocks of a key by their names, in the order of the file} */
    public List<Form> named(String key) {
        Noun of = Language.noun(expected(key).expect().of());
        List<Form> forms = new ArrayList<>();
        entries(key)
                .forEach((child, sheet) ->
                        blockOf(sheet, "", of.name()).ifPresent(found -> forms.add(new Form(found, of, child, clerk))));
        return forms;
    }

    /** {@return numbers by key, without those whose text is left out on purpose} */
    public Map<String, Parameter> numbers(String key, String except) {
        Map<String, Parameter> numbers = new LinkedHashMap<>();
        entries(key).forEach((child, sheet) -> {
            if (except.isEmpty() || !sheet.says(except)) {
                numbers.put(child, values.number(sheet, expected(key).expect()));
            }
        });
        return Collections.unmodifiableMap(numbers);
    }

    /** {@return numbers by key, absent where a word stands instead} */
    public Map<String, Optional<Parameter>> numbersOr(String key, String word) {
        Map<String, Optional<Parameter>> numbers = new LinkedHashMap<>();
        entries(key)
                .forEach((child, sheet) -> numbers.put(
                        child,
                        sheet.says(word)
                                ? Optional.empty()
                                : Optional.of(values.number(sheet, expected(key).expect()))));
        return Collections.unmodifiableMap(numbers);
    }

    public Map<String, Parameter> numbers(String key) {
        return numbers(key, "");
    }

    /** {@return numbers by key, by key of the map they stand in} */
    public Map<String, Map<String, Parameter>> numbersByThing(String key) {
        Map<String, Map<String, Parameter>> things = new LinkedHashMap<>();
        entries(key).forEach((thing, sheet) -> {
            Map<String, Parameter> numbers = new LinkedHashMap<>();
            entries(sheet, thing)
                    .forEach((child, entry) -> numbers.put(
                            child, values.number(entry, expected(key).expect())));
            things.put(thing, Collections.unmodifiableMap(numbers));
        });
        return Collections.unmodifiableMap(things);
    }

    /** {@return the entries of a map of things, without what any block may hold and what is {@code none}} */
    public Map<String, Sheet> entries(String key) {
        return node(key).map(sheet -> entries(sheet, key)).orElseGet(LinkedHashMap::new);
    }

    private Map<String, Sheet> entries(Sheet sheet, String wanted) {
        Map<String, Sheet> entries = new LinkedHashMap<>();
        blockOf(sheet, "", wanted)
                .ifPresent(map -> map.entries().forEach((child, entry) -> {
                    if (KeyCheck.thing(map, child, clerk) && !entry.value().says("none")) {
                        entries.put(child, entry.value());
                    }
                }));
        return entries;
    }

    /** A bare value stands for a key of the block, a bare list for one that is a list of names. */
    private static boolean standsFor(Sheet sheet, Optional<Key> key) {
        boolean list = key.filter(found -> found.expect().shape() == Expect.Shape.NAMES)
                .isPresent();
        return sheet instanceof Sheet.Text text ? !text.empty() : list && sheet instanceof Sheet.Row;
    }

    private static String whose(String wanted) {
        return Language.noun(wanted) == null ? wanted : Language.noun(wanted).words();
    }

    private Optional<Sheet.Block> blockOf(Sheet sheet, String shorthand, String wanted) {
        if (sheet instanceof Sheet.Block found) {
            return Optional.of(found);
        }
        if (!shorthand.isEmpty() && standsFor(sheet, Language.noun(wanted).key(shorthand))) {
            Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
            entries.put(shorthand, new Sheet.Entry(sheet.origin().place(), sheet));
            return Optional.of(new Sheet.Block(sheet.origin(), entries));
        }
        clerk.error(
                sheet,
                "here stands " + sheet.contents() + ", where the keys of " + whose(wanted) + " are needed",
                Language.noun(wanted) == null
                        ? "Write each behind its own key, such as " + wanted + ": "
                                + noun.key(wanted).map(Key::example).orElse("{key: value}") + "."
                        : "The keys are "
                                + String.join(", ", Language.noun(wanted).names()) + ".");
        return Optional.empty();
    }
}
