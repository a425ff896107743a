package org.drawdown.reading.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Key.Need;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.language.OtherWords;
import org.drawdown.reading.page.Fault.Severity;
import org.drawdown.reading.page.Said;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Choice;
import org.drawdown.reading.value.Dates;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;

/** Holds the keys of a block against those the language knows. */
public final class KeyCheck {
    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final String COMMA =
            "A comma ends a value here: decimals have a point, and inside a law the parts are parted by"
                    + " semicolons.";

    private final Sheet.Block block;
    private final Noun noun;
    private final String name;
    private final Notebook clerk;

    public KeyCheck(Sheet.Block block, Noun noun, String name, Notebook clerk) {
        this.block = block;
        this.noun = noun;
        this.name = name;
        this.clerk = clerk;
    }

    public void check() {
        block.entries().forEach(this::known);
        noun.keys().stream().filter(key -> key.need() == Need.MUST).forEach(this::present);
        origins(block, clerk);
    }

    private void known(String key, Sheet.Entry entry) {
        if (!entry.value().origin().path().startsWith(block.origin().path())) {
            return; // it is written, and checked, in a procedure
        }
        if (unknown(key)) {
            clerk.faults()
                    .add(
                            entry.key(),
                            path(meant(key)),
                            "\"" + Nearest.shortened(key) + "\" is not a key of " + whose(),
                            cure(key, entry),
                            Severity.ERROR);
        } else if (entry.value() instanceof Sheet.Text text && text.empty()) {
            clerk.faults().error(entry.key(), "\"" + key + "\" has no value", "Write one, or leave the key out.");
        }
    }

    private boolean unknown(String key) {
        return noun.key(key).isEmpty() && Language.COMMON.key(key).isEmpty();
    }

    private String cure(String key, Sheet.Entry entry) {
        if (entry.value() instanceof Sheet.Text text
                && text.empty()
                && (key.matches("[\\d.]+.*") || key.matches("[^(]*\\)"))) {
            return COMMA;
        }
        Optional<String> foreign = Nearest.foreign(key);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        return meant(key)
                .map(meant -> "Did you mean \"" + meant + "\"?")
                .orElseGet(() -> "Its keys are " + String.join(", ", noun.names()) + ".");
    }

    private Optional<String> meant(String key) {
        return OtherWords.meant(key, noun.names())
                .or(() -> Nearest.to(key, noun.names()))
                .or(() -> Nearest.to(key, Language.COMMON.names()));
    }

    /** {@return the path of the key that was meant; of the block, where it may be any} */
    private String path(Optional<String> meant) {
        String at = block.origin().path();
        return meant.map(key -> at.isEmpty() ? key : at + "." + key).orElse(at);
    }

    private void present(Key key) {
        boolean there = block.child(key.name()).isPresent();
        boolean none =
                block.child(key.name()).filter(sheet -> sheet.says("none")).isPresent();
        if ((!there && !misspelt(key)) || none) {
            clerk.error(
                    block,
                    whose() + " has no " + key.name(),
                    "Write " + key.name() + ": " + key.example() + " (" + key.meaning() + ").");
        }
    }

    private boolean misspelt(Key key) {
        return block.entries().keySet().stream()
                .anyMatch(written -> unknown(written)
                        && meant(written).filter(key.name()::equals).isPresent());
    }

    private String whose() {
        return name.isEmpty() || noun.name().equals("scenario") ? noun.words() : noun.name() + " \"" + name + "\"";
    }

    /** {@return whether an entry of a map of things is a thing; faults keys that cannot name one} */
    static boolean thing(Sheet.Block map, String key, Notebook clerk) {
        if (Language.COMMON.key(key).isPresent()) {
            origins(map, clerk);
            return false;
        }
        Optional<String> cure = namesNothing(key);
        if (cure.isPresent()) {
            boolean empty = map.entries().get(key).value() instanceof Sheet.Text text && text.empty();
            boolean number = empty && key.matches("[\\d.,]+( .*|\\))?");
            clerk.faults()
                    .error(
                            map.entries().get(key).key(),
                            "\"" + Nearest.shortened(key) + "\" cannot be a key",
                            number ? COMMA : cure.get());
            return !number;
        }
        return true;
    }

    /** {@return what to do about a key that cannot name a thing} */
    public static Optional<String> namesNothing(String key) {
        boolean sound =
                key.matches(KEY) && key.matches(".*[a-z].*") && !key.equals("none") && !key.equals("themselves");
        return sound
                ? Optional.empty()
                : Nearest.foreign(key)
                        .or(() -> Optional.of("Keys are made of a-z, 0-9 and hyphens; title: carries any text."));
    }

    /** Checks what a block says of the origin of its numbers. */
    private static void origins(Sheet.Block block, Notebook clerk) {
        Values values = new Values(clerk);
        for (Map.Entry<String, Sheet.Entry> entry : block.entries().entrySet()) {
            Language.COMMON
                    .key(entry.getKey())
                    .ifPresent(key -> origin(key, entry.getValue().value(), values));
        }
        known(block, clerk);
    }

    private static void known(Sheet.Block block, Notebook clerk) {
        Optional<LocalDate> asOf = Said.date(block, "as-of");
        Said.date(block, "known-on")
                .filter(known -> asOf.filter(known::isBefore).isPresent())
                .ifPresent(known -> clerk.error(
                        block.child("known-on").orElseThrow(),
                        "the numbers could be known on " + known + ", before " + asOf.get() + ", the day they describe",
                        "Write a known-on that is no earlier than as-of."));
    }

    private static String around(Sheet text) {
        String path = text.origin().path().replaceFirst("^provenance\\.", "");
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "fleets.trucks.count";
    }

    private static void origin(Key key, Sheet value, Values values) {
        values.text(value, "a single text", "Write " + key.name() + ": " + key.example() + ".")
                .ifPresent(text -> {
                    if (key.expect().shape() == Expect.Shape.DATE) {
                        values.read(text, Dates::first);
                    } else if (key.name().equals("source") && text.none()) {
                        values.read(text, word -> {
                            throw new Misread(
                                    "\"none\" is not a source",
                                    "Leave it out; where the block around it names one, write provenance: {"
                                            + around(text) + ": none}.");
                        });
                    } else if (key.name().equals("confidence")
                            && Choice.confidence(text.value()).isEmpty()) {
                        values.read(text, word -> {
                            throw new Misread(
                                    "\"" + Nearest.shortened(word) + "\" is not a confidence",
                                    "Write high, medium, low or assumed.");
                        });
                    }
                });
    }
}
