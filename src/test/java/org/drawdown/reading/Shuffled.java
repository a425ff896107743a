package org.drawdown.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.layers.Extends;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Resolved;
import org.drawdown.reading.page.Sheet;
import org.drawdown.scenario.Scenario;

/**
 * A scenario file that somebody has put in another order, at every depth, but where the reference says that it is meant.
 * Blocks in a list stay where they are: their place is the name by which their numbers are drawn.
 */
public final class Shuffled {
    private static final Set<String> MEANT = Language.all().stream()
            .flatMap(noun -> noun.keys().stream())
            .filter(key -> key.ordered() || key.orderedByRule())
            .map(Key::name)
            .collect(Collectors.toSet());

    private final Sheet.Block sheet;

    private Shuffled(Sheet.Block sheet) {
        this.sheet = sheet;
    }

    /** {@return the file of a sound scenario, such as {@link Reading.Sound#resolved}; levers play no part in a run} */
    public static Shuffled text(String resolved) {
        Pages pages = new Pages();
        Sheet.Block sheet = new Extends(pages, new Faults(pages))
                .page(resolved, "as written")
                .orElseThrow();
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>(sheet.entries());
        entries.remove("levers");
        return new Shuffled(new Sheet.Block(sheet.origin(), entries));
    }

    /** {@return the sections it has, such as {@code sites}} */
    public List<String> sections() {
        return sheet.entries().entrySet().stream()
                .filter(entry -> !(entry.getValue().value() instanceof Sheet.Text))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * {@return the scenario after shuffling some sections, and the sections themselves if there are several}
     *
     * @param sections which
     * @param all      whether also the things of sections whose order is meant for a rule
     */
    public Scenario scenario(Predicate<String> sections, boolean all, Random random) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        sheet.entries()
                .forEach((key, entry) ->
                        entries.put(key, sections.test(key) ? shuffled(key, entry, all, random) : entry));
        boolean several = sections().stream().filter(sections).count() > 1;
        String text = Resolved.text(new Sheet.Block(sheet.origin(), several ? inAnyOrder(entries, random) : entries));
        if (ScenarioFile.readText(text, "shuffled") instanceof Reading.Sound sound) {
            return sound.scenario();
        }
        throw new AssertionError("shuffled, it is faulty:\n" + text);
    }

    Sheet.Block sheet() {
        return sheet;
    }

    /** {@return the whole of it in another order} */
    Sheet.Block sheet(Random random) {
        return (Sheet.Block) shuffled("", sheet, false, random);
    }

    private static Sheet.Entry shuffled(String key, Sheet.Entry entry, boolean all, Random random) {
        return new Sheet.Entry(entry.key(), shuffled(key, entry.value(), all, random));
    }

    private static Sheet shuffled(String key, Sheet sheet, boolean all, Random random) {
        boolean meant = MEANT.contains(key);
        if (sheet instanceof Sheet.Row row) {
            List<Sheet> items = row.items().stream()
                    .map(item -> shuffled("", item, false, random))
                    .collect(Collectors.toCollection(ArrayList::new));
            boolean named = items.stream().noneMatch(Sheet.Block.class::isInstance);
            if (!meant && named) {
                Collections.shuffle(items, random);
            }
            return new Sheet.Row(row.origin(), items);
        }
        if (!(sheet instanceof Sheet.Block block)) {
            return sheet;
        }
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        block.entries().forEach((child, entry) -> entries.put(child, shuffled(child, entry, false, random)));
        return new Sheet.Block(block.origin(), meant && !all ? entries : inAnyOrder(entries, random));
    }

    private static <T> Map<String, T> inAnyOrder(Map<String, T> map, Random random) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<String, T> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }
}
