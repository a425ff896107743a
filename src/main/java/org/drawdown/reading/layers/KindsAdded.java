package org.drawdown.reading.layers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Mark;
import org.drawdown.reading.page.Resolved;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Nearest;

/** Kinds of people and cargo that a file adds: a kind comes into being where a site holds some of it. */
final class KindsAdded {
    private static final List<String> HOLDINGS = List.of("people", "cargo");

    private final String file;
    private final Set<String> old;
    private final Set<String> known;
    private final Faults faults;

    /**
     * What a file adds to another.
     *
     * @param own    what it writes
     * @param parent the other
     */
    KindsAdded(Sheet.Block own, Sheet.Block parent, Faults faults) {
        this.file = parent.origin().place().file();
        this.faults = faults;
        old = new TreeSet<>(declared(parent));
        held(parent).forEach(map -> old.addAll(map.things()));
        known = new TreeSet<>(old);
        known.addAll(declared(own));
        held(own)
                .forEach(map -> map.things().stream()
                        .filter(kind -> Mark.on(map.entries().get(kind).value()))
                        .forEach(known::add));
    }

    private static List<String> declared(Sheet.Block sheet) {
        return sheet.block("kinds").map(Sheet.Block::things).orElse(List.of());
    }

    private static List<Sheet.Block> held(Sheet.Block sheet) {
        return sheet.block("sites").stream()
                .flatMap(sites -> sites.things().stream().flatMap(site -> sites.block(site).stream()))
                .flatMap(site -> HOLDINGS.stream().flatMap(key -> site.block(key).stream()))
                .toList();
    }

    /** {@return whether the extended file has the kind} */
    boolean old(String kind) {
        return old.contains(kind);
    }

    /** {@return what a site holds, without marks and without what is probably misspelled} */
    Sheet.Block checked(Sheet.Block holdings) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>(holdings.entries());
        for (String kind : holdings.things()) {
            Sheet.Entry entry = entries.get(kind);
            if (Mark.on(entry.value()) && old(kind)) {
                faults.error(
                        entry.key(),
                        "kind \"" + Nearest.shortened(kind) + "\" is not new: " + file + " has it",
                        "Leave out new: yes, or give it another key.");
            }
            if (old.isEmpty() || known.contains(kind)) {
                entries.put(kind, new Sheet.Entry(entry.key(), Mark.off(entry.value(), faults)));
            } else {
                faults.error(
                        entry.key(),
                        "kind \"" + Nearest.shortened(kind) + "\" is not in " + file,
                        Nearest.cure("kinds there", kind, old) + " "
                                + Mark.cure(
                                        entry.value(),
                                        "If it is added, write {value: " + Resolved.flow(entry.value())
                                                + ", new: yes}."));
                if (Nearest.to(kind, old).isPresent()) {
                    entries.remove(kind);
                }
            }
        }
        return new Sheet.Block(holdings.origin(), entries);
    }
}
