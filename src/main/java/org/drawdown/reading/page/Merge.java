package org.drawdown.reading.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sheet over another: maps key by key, everything else replaced. */
public final class Merge {
    /** Two words for one thing: whichever the child says takes the place of what the parent says. */
    private static final List<String> NUMBER = List.of("value", "law");

    private Merge() {}

    public static Sheet.Block over(Sheet.Block child, Sheet.Block parent) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>(parent.entries());
        if (!child.entries().keySet().containsAll(NUMBER)
                && child.entries().keySet().stream().anyMatch(NUMBER::contains)) {
            entries.keySet().removeAll(NUMBER);
        }
        child.entries().forEach((key, entry) -> entries.merge(key, entry, Merge::entry));
        return new Sheet.Block(child.origin(), entries);
    }

    private static Sheet.Entry entry(Sheet.Entry parent, Sheet.Entry child) {
        boolean both = child.value() instanceof Sheet.Block && parent.value() instanceof Sheet.Block;
        return both
                ? new Sheet.Entry(child.key(), over((Sheet.Block) child.value(), (Sheet.Block) parent.value()))
                : child;
    }
}
