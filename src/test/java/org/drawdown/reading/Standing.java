package org.drawdown.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.Fault;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.page.YamlPage;

/** At which key of the language a place of a file stands. */
final class Standing {
    private final List<Known> known = new ArrayList<>();

    /**
     * A key of the language at a place.
     *
     * @param key empty: the block as a whole
     */
    record Known(Position place, String noun, String key) {}

    private Standing() {}

    /** {@return where the keys of a file stand, as far as it can be read at all} */
    static Standing of(Mistake mistake) {
        Standing standing = new Standing();
        String shown = mistake.file().toString().replace('\\', '/');
        byte[] bytes = bytes(mistake);
        new YamlPage(shown, new Faults(new Pages()))
                .read(new String(bytes, StandardCharsets.UTF_8))
                .ifPresent(sheet -> standing.walk(sheet, Language.noun("scenario")));
        return standing;
    }

    private static byte[] bytes(Mistake mistake) {
        try {
            return Files.readAllBytes(mistake.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the key at a place: there, or the last one before it in its line} */
    Optional<Known> at(Fault fault) {
        return known.stream()
                .filter(one -> one.place().file().equals(fault.file())
                        && one.place().line() == fault.line()
                        && one.place().column() <= fault.column())
                .reduce((first, second) ->
                        second.place().column() >= first.place().column() ? second : first);
    }

    private void walk(Sheet sheet, Noun noun) {
        if (sheet instanceof Sheet.Row row) {
            row.items().forEach(item -> walk(item, noun));
        } else if (sheet instanceof Sheet.Block block) {
            block.entries()
                    .forEach((name, entry) -> noun.key(name).ifPresent(key -> {
                        known.add(new Known(entry.key(), noun.name(), name));
                        known.add(new Known(entry.value().origin().place(), noun.name(), name));
                        below(key.expect(), entry.value());
                    }));
        }
    }

    private void below(Expect expect, Sheet value) {
        switch (expect.shape()) {
            case BLOCK, BLOCKS -> walk(value, Language.noun(expect.of()));
            case NAMED -> {
                if (value instanceof Sheet.Block block) {
                    block.entries().values().forEach(entry -> {
                        known.add(new Known(entry.key(), expect.of(), ""));
                        walk(entry.value(), Language.noun(expect.of()));
                    });
                }
            }
            default -> {}
        }
    }
}
