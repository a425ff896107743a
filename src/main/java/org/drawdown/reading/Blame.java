package org.drawdown.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.reading.page.Fault;
import org.drawdown.reading.page.Merge;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;

/**
 * Which line of a file is at fault when what it extends was sound before: the one without which the fault is gone.
 *
 * <p>A fault shows where two lines do not go together, and that may be the old line. So each value that the file writes is
 * left out in turn and the rest is read again.
 */
final class Blame {
    /** A file that writes more than this is no small change of another, and would take long. */
    private static final int MOST = 60;

    private final Sheet.Block own;
    private final Sheet.Block parent;
    private final Function<Sheet.Block, List<Fault>> faults;

    /**
     * A file over what it extends.
     *
     * @param faults errors of a whole sheet
     */
    Blame(Sheet.Block own, Sheet.Block parent, Function<Sheet.Block, List<Fault>> faults) {
        this.own = own;
        this.parent = parent;
        this.faults = faults;
    }

    /** {@return for each fault that shows elsewhere, where it is made; without those that nothing in the file makes} */
    Map<Fault, Position> of(List<Fault> shown) {
        List<Fault> elsewhere = shown.stream()
                .filter(fault -> !fault.file().equals(own.origin().place().file()))
                .toList();
        List<List<String>> written = new ArrayList<>();
        write(own, List.of(), written);
        Map<Fault, Position> made = new LinkedHashMap<>();
        if (elsewhere.isEmpty() || written.size() > MOST) {
            return made;
        }
        for (List<String> path : written) {
            List<Fault> rest = faults.apply(Merge.over(without(own, path), parent));
            elsewhere.stream()
                    .filter(fault -> !rest.contains(fault))
                    .forEach(fault -> made.putIfAbsent(fault, place(path)));
        }
        return made;
    }

    /** Tells the paths of the values that a block writes. */
    private static void write(Sheet.Block block, List<String> path, List<List<String>> to) {
        block.entries().forEach((key, entry) -> {
            List<String> below = new ArrayList<>(path);
            below.add(key);
            if (entry.value() instanceof Sheet.Block inner && !inner.entries().isEmpty()) {
                write(inner, below, to);
            } else {
                to.add(below);
            }
        });
    }

    private static Sheet.Block without(Sheet.Block block, List<String> path) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>(block.entries());
        String first = path.get(0);
        Sheet.Entry entry = entries.remove(first);
        if (path.size() > 1 && entry.value() instanceof Sheet.Block inner) {
            Sheet.Block rest = without(inner, path.subList(1, path.size()));
            if (!rest.entries().isEmpty()) {
                entries.put(first, new Sheet.Entry(entry.key(), rest));
            }
        }
        return new Sheet.Block(block.origin(), entries);
    }

    private Position place(List<String> path) {
        Sheet.Block block = own;
        for (String key : path.subList(0, path.size() - 1)) {
            block = (Sheet.Block) block.entries().get(key).value();
        }
        return Optional.ofNullable(block.entries().get(path.get(path.size() - 1)))
                .map(entry -> entry.value().origin().place())
                .orElseThrow();
    }
}
