package org.drawdown.reading.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.reading.language.Language;

/** One sheet over another: maps key by key, everything else replaced. */
public final class Merge {
    /** Two words for one thing: whichever the child says takes the place of what the parent says. */
    private static final List<String> NUMBER = List.of("value", "law");

    private static final String STRETCH = "stretch";

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

    /** {@return a time in a block, so that more can be said of it} */
    static Sheet.Block block(Sheet.Text time) {
        Origin origin = time.origin();
        Origin inner = new Origin(origin.place(), origin.path() + ".value", origin.said());
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        entries.put("value", new Sheet.Entry(origin.place(), new Sheet.Text(inner, time.value(), time.quoted())));
        return new Sheet.Block(origin, entries);
    }

    /** A time that has more said of it than it is: its stretch. */
    private static boolean stretches(Sheet child, Sheet parent) {
        return child instanceof Sheet.Block block
                && parent instanceof Sheet.Text text
                && !text.none()
                && !text.empty()
                && block.child(STRETCH).isPresent()
                && block.entries().keySet().stream()
                        .allMatch(key ->
                                key.equals(STRETCH) || Language.COMMON.key(key).isPresent());
    }

    private static Sheet.Entry entry(Sheet.Entry parent, Sheet.Entry child) {
        if (stretches(child.value(), parent.value())) {
            return new Sheet.Entry(child.key(), over((Sheet.Block) child.value(), block((Sheet.Text) parent.value())));
        }
        boolean both = child.value() instanceof Sheet.Block && parent.value() instanceof Sheet.Block;
        return both
                ? new Sheet.Entry(child.key(), over((Sheet.Block) child.value(), (Sheet.Block) parent.value()))
                : child;
    }
}
