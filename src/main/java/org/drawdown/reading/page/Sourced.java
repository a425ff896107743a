package org.drawdown.reading.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tells every node of one file what is said of where it comes from: that of its nearest enclosing block. */
public final class Sourced {
    private Sourced() {}

    public static Sheet.Block block(Sheet.Block block) {
        return (Sheet.Block) node(block, Said.NOTHING);
    }

    /** {@return a block that lies inside another as to its source} */
    public static Sheet.Block block(Sheet.Block block, Sheet.Block around) {
        return (Sheet.Block) node(block, Said.NOTHING.in(around));
    }

    private static Sheet node(Sheet sheet, Said said) {
        if (sheet instanceof Sheet.Block block) {
            return inner(block, said.in(block));
        }
        Origin origin = with(sheet.origin(), said);
        if (sheet instanceof Sheet.Row row) {
            return new Sheet.Row(
                    origin, row.items().stream().map(item -> node(item, said)).toList());
        }
        Sheet.Text text = (Sheet.Text) sheet;
        return new Sheet.Text(origin, text.value(), text.quoted());
    }

    private static Sheet inner(Sheet.Block block, Said said) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        block.entries()
                .forEach((key, entry) -> entries.put(key, new Sheet.Entry(entry.key(), node(entry.value(), said))));
        return new Sheet.Block(with(block.origin(), said), entries);
    }

    private static Origin with(Origin origin, Said said) {
        return new Origin(origin.place(), origin.path(), said);
    }
}
