package org.drawdown.reading.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.Sheet;

/** What a sheet says at a key, however it is written: in brackets or without, in a block or as the value it stands for. */
final class Stated {
    private Stated() {}

    /** {@return what a block says at a key; empty when that is nothing, or {@code none}} */
    static Optional<Sheet> at(Sheet.Block block, String key) {
        return block.child(key).filter(Stated::something);
    }

    private static boolean something(Sheet sheet) {
        return !(sheet instanceof Sheet.Text text && (text.empty() || text.none()));
    }

    /** {@return the things of a map, without what any block may hold} */
    static Map<String, Sheet> things(Optional<Sheet> map) {
        Map<String, Sheet> things = new LinkedHashMap<>();
        if (map.isPresent() && map.get() instanceof Sheet.Block block) {
            block.entries().forEach((key, entry) -> {
                if (Language.COMMON.key(key).isEmpty() && something(entry.value())) {
                    things.put(key, entry.value());
                }
            });
        }
        return things;
    }

    /** {@return the items of a list; a single value is a list of one} */
    static List<Sheet> items(Sheet sheet) {
        return sheet instanceof Sheet.Row row ? row.items() : List.of(sheet);
    }

    /** {@return the block of a key, for which the value of one of its keys may stand} */
    static Sheet.Block block(Sheet sheet, String shorthand) {
        if (sheet instanceof Sheet.Block block) {
            return block;
        }
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        if (!shorthand.isEmpty()) {
            entries.put(shorthand, new Sheet.Entry(sheet.origin().place(), sheet));
        }
        return new Sheet.Block(sheet.origin(), entries);
    }

    /** {@return the value itself, which may stand in a block beside its source} */
    static Sheet bare(Sheet sheet) {
        return sheet instanceof Sheet.Block block
                ? block.child("value").or(() -> block.child("law")).orElse(sheet)
                : sheet;
    }
}
