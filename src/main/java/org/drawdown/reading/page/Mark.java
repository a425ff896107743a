package org.drawdown.reading.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The mark {@code new: yes} of what a file adds to the one it extends; it is taken off before the two are one. */
public final class Mark {
    private static final String NEW = "new";

    private Mark() {}

    public static boolean on(Sheet sheet) {
        return sheet instanceof Sheet.Block block && block.child(NEW).isPresent();
    }

    /**
     * {@return how what is added is marked where it stands: in a cell of a table it is marked by another}
     *
     * @param words how it is marked in the text of a scenario
     */
    public static String cure(Sheet added, String words) {
        return added.origin().place().file().endsWith(".csv")
                ? "What is added says so in a column headed new: write yes in this row."
                : words;
    }

    /** {@return the block without its mark} */
    public static Sheet.Block off(Sheet.Block block, Faults faults) {
        Optional<Sheet> mark = block.child(NEW);
        if (mark.isEmpty()) {
            return block;
        }
        if (!mark.get().says("yes")) {
            faults.error(mark.get().origin().place(), "new is yes or left out", "Write new: yes, or leave it out.");
        }
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>(block.entries());
        entries.remove(NEW);
        return new Sheet.Block(block.origin(), entries);
    }

    /** {@return a number without its mark; alone again, where it stood in a block for the mark only} */
    public static Sheet off(Sheet number, Faults faults) {
        if (!(number instanceof Sheet.Block block)) {
            return number;
        }
        Sheet.Block rest = off(block, faults);
        Optional<Sheet> alone = rest.entries().size() == 1 ? rest.child("value") : Optional.empty();
        return alone.filter(value -> on(number))
                .map(value -> Paths.moved(value, rest.origin().at(value.origin().place())))
                .orElse(rest);
    }

    /** Faults every mark there is. */
    public static void refuse(Sheet sheet, String what, String cure, Faults faults) {
        if (sheet instanceof Sheet.Block block) {
            Optional.ofNullable(block.entries().get(NEW)).ifPresent(entry -> faults.error(entry.key(), what, cure));
            block.entries().values().forEach(entry -> refuse(entry.value(), what, cure, faults));
        } else if (sheet instanceof Sheet.Row row) {
            row.items().forEach(item -> refuse(item, what, cure, faults));
        }
    }
}
