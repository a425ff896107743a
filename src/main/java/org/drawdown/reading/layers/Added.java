package org.drawdown.reading.layers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Mark;
import org.drawdown.reading.page.Merge;
import org.drawdown.reading.page.Paths;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Nearest;

/**
 * What a file adds to the one it extends says so, by {@code new: yes}.
 *
 * <p>Without the mark, {@code fleets: {truks: {count: 5}}} would make a second fleet beside the trucks. Over a baseline,
 * which names a scenario, all is marked that has a key of its own, unless its whole section is new. Over a file of rules,
 * which waits for such things, only what could be meant for something that is there.
 */
final class Added {
    private final Sheet.Block own;
    private final Sheet.Block parent;
    private final Faults faults;
    private final KindsAdded kinds;

    Added(Sheet.Block own, Sheet.Block parent, Faults faults) {
        this.own = own;
        this.parent = parent;
        this.faults = faults;
        this.kinds = new KindsAdded(own, parent, faults);
    }

    /** {@return what the file writes without its marks, and without what is probably misspelled} */
    Sheet.Block checked() {
        Sheet.Block plain = block(own, Optional.of(parent), Language.noun("scenario"), "");
        Mark.refuse(
                plain,
                "\"new\" marks nothing here",
                "Only what has a key of its own is marked, such as a site, a fleet or a move.",
                faults);
        return plain;
    }

    private Sheet.Block block(Sheet.Block block, Optional<Sheet.Block> old, Noun noun, String path) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        block.entries().forEach((key, entry) -> {
            String below = path.isEmpty() ? key : path + "." + key;
            gone(entry, below);
            entries.put(key, new Sheet.Entry(entry.key(), value(key, entry.value(), old, noun, below)));
        });
        return new Sheet.Block(block.origin(), entries);
    }

    private Sheet value(String key, Sheet value, Optional<Sheet.Block> old, Noun noun, String path) {
        Optional<Expect> expect = noun.key(key).map(Key::expect);
        if (expect.isEmpty() || !(value instanceof Sheet.Block block)) {
            return value;
        }
        Optional<Sheet.Block> was = old.flatMap(found -> found.block(key));
        return switch (expect.get().shape()) {
            case NAMED -> things(block, was, Language.noun(expect.get().of()), path);
            case BLOCK -> block(block, was, Language.noun(expect.get().of()), path);
            case NUMBERS, HOLDINGS, LAWS -> counted(key, block, noun, path);
            default -> value;
        };
    }

    private Sheet.Block counted(String key, Sheet.Block map, Noun noun, String path) {
        map.entries().forEach((child, entry) -> gone(entry, path + "." + child));
        boolean bringsKinds = noun.name().equals("site") && (key.equals("people") || key.equals("cargo"));
        return bringsKinds ? kinds.checked(map) : map;
    }

    private Sheet.Block things(Sheet.Block map, Optional<Sheet.Block> old, Noun noun, String path) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>(map.entries());
        for (String key : map.entries().keySet()) {
            Sheet.Entry entry = entries.get(key);
            gone(entry, path + "." + key);
            if (Language.COMMON.key(key).isPresent() || !(entry.value() instanceof Sheet.Block thing)) {
                continue;
            }
            if (!keysOfOthers(noun) && !sound(key, entry, old, noun, path)) {
                entries.remove(key);
                continue;
            }
            Sheet.Block plain = keysOfOthers(noun) ? thing : Mark.off(thing, faults);
            Optional<Sheet.Block> was = old.flatMap(found -> found.block(key));
            entries.put(key, new Sheet.Entry(entry.key(), block(plain, was, noun, path + "." + key)));
        }
        return new Sheet.Block(map.origin(), entries);
    }

    /** The rates of a fleet and the answer to an event are named after what is there already, and held against it. */
    private static boolean keysOfOthers(Noun noun) {
        return noun.name().contains(" of ") || noun.name().equals("answer");
    }

    /** {@return whether it makes sense to read on what stands at a key} */
    private boolean sound(String key, Sheet.Entry entry, Optional<Sheet.Block> old, Noun noun, String path) {
        List<String> known = old.map(Sheet.Block::things).orElse(List.of());
        boolean there = known.contains(key) || (noun.name().equals("kind") && kinds.old(key));
        boolean marked = Mark.on(entry.value());
        String thing = noun.name() + " \"" + Nearest.shortened(key) + "\"";
        if (marked && there) {
            faults.error(
                    entry.key(),
                    thing + " is not new: " + file() + " has it",
                    "Leave out new: yes, or give it another key.");
        }
        boolean near = Nearest.to(key, known).isPresent();
        if (marked
                || there
                || old.isEmpty()
                || !(near || parent.child("scenario").isPresent())) {
            return true;
        }
        String section = path.substring(path.lastIndexOf('.') + 1);
        faults.error(
                entry.key(),
                thing + " is not in " + file(),
                Nearest.cure(section + " there", key, known) + " "
                        + Mark.cure(entry.value(), "What is added says new: yes."));
        return !near;
    }

    private String file() {
        return parent.origin().place().file();
    }

    /** What is taken away has to be there: in what is extended, or in the procedure of a move. */
    private void gone(Sheet.Entry entry, String path) {
        boolean ofOrigin =
                Language.COMMON.key(path.substring(path.lastIndexOf('.') + 1)).isPresent();
        if (none(entry.value())
                && !ofOrigin
                && !something(Paths.find(parent, path))
                && !something(Paths.ofProcedure(Merge.over(own, parent), path))) {
            faults.error(
                    entry.key(),
                    "nothing stands at " + Nearest.shortened(path) + " in " + file() + " that could be taken away",
                    Paths.cure(parent, path));
        }
    }

    private static boolean something(Optional<Sheet> sheet) {
        return sheet.isPresent() && !none(sheet.get());
    }

    private static boolean none(Sheet sheet) {
        return sheet instanceof Sheet.Text text && text.none();
    }
}
