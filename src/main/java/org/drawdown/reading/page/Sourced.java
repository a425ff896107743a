package org.drawdown.reading.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells every node of one file what is said of where it comes from: that of its nearest enclosing block, unless the file
 * says something else of its path, or of one above it.
 */
public final class Sourced {
    private final Map<String, Said> ofPaths;

    private Sourced(Map<String, Said> ofPaths) {
        this.ofPaths = ofPaths;
    }

    /** {@return a block whose own words count, but for what is said of paths} */
    public static Sheet.Block block(Sheet.Block block, Map<String, Said> ofPaths) {
        return (Sheet.Block) new Sourced(ofPaths).node(block, Said.NOTHING, false);
    }

    /** {@return a block that lies inside another as to its source} */
    public static Sheet.Block inside(Sheet.Block block, Sheet.Block around) {
        return (Sheet.Block) new Sourced(new LinkedHashMap<>()).node(block, Said.NOTHING.in(around), false);
    }

    /** @param told whether what is said around was said of a path, so that blocks do not matter */
    private Sheet node(Sheet sheet, Said around, boolean told) {
        Said ofPath = ofPaths.get(sheet.origin().path());
        boolean here = told || ofPath != null;
        Said said = ofPath != null ? ofPath : around;
        if (sheet instanceof Sheet.Block block) {
            return inner(block, here ? said : said.in(block), here);
        }
        Origin origin = with(sheet.origin(), said);
        if (sheet instanceof Sheet.Row row) {
            return new Sheet.Row(
                    origin,
                    row.items().stream().map(item -> node(item, said, here)).toList());
        }
        Sheet.Text text = (Sheet.Text) sheet;
        return new Sheet.Text(origin, text.value(), text.quoted());
    }

    private Sheet inner(Sheet.Block block, Said said, boolean told) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        block.entries()
                .forEach((key, entry) ->
                        entries.put(key, new Sheet.Entry(entry.key(), node(entry.value(), said, told))));
        return new Sheet.Block(with(block.origin(), said), entries);
    }

    private static Origin with(Origin origin, Said said) {
        return new Origin(origin.place(), origin.path(), said);
    }
}
