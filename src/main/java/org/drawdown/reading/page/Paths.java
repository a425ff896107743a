package org.drawdown.reading.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drawdown.reading.value.Nearest;

/** Paths of a sheet: which there are, and where they lead. */
public final class Paths {
    private Paths() {}

    /** {@return what stands at a path, or, for a move, at the same path of its procedure} */
    public static Optional<Sheet> find(Sheet.Block sheet, String path) {
        Optional<Sheet> own = path.isEmpty() ? Optional.empty() : sheet.find(path);
        return own.isPresent() ? own : ofProcedure(sheet, path);
    }

    /** {@return what stands at a path of a move in its procedure} */
    public static Optional<Sheet> ofProcedure(Sheet.Block sheet, String path) {
        List<String> parts = Sheet.parts(path);
        if (parts.size() < 3 || !parts.get(0).equals("moves")) {
            return Optional.empty();
        }
        return sheet.find("moves." + parts.get(1) + ".procedure")
                .filter(Sheet.Text.class::isInstance)
                .flatMap(name -> sheet.find("procedures." + ((Sheet.Text) name).value() + "."
                        + String.join(".", parts.subList(2, parts.size()))));
    }

    /** {@return what stands next to a path that leads nowhere} */
    public static String cure(Sheet.Block sheet, String path) {
        Sheet node = sheet;
        String walked = "";
        for (String part : Sheet.parts(path)) {
            Optional<Sheet> next = node.find(part);
            if (next.isEmpty()) {
                return missing(node, walked, part);
            }
            node = next.get();
            walked = walked.isEmpty() ? part : walked + "." + part;
        }
        return "Write a path such as fleets.trucks.count.";
    }

    private static String missing(Sheet node, String walked, String part) {
        if (!(node instanceof Sheet.Block block)) {
            return "At " + walked + " stands " + node.words() + ".";
        }
        String where = walked.isEmpty() ? "keys of the scenario" : "keys at " + walked;
        return Nearest.cure(where, part, block.entries().keySet());
    }

    /** {@return the place of a path, or of the nearest block around it} */
    public static Position place(Sheet.Block sheet, String path) {
        String at = path;
        while (!at.isEmpty()) {
            Optional<Sheet> found = find(sheet, at);
            if (found.isPresent()) {
                return found.get().origin().place();
            }
            at = at.replaceFirst("(\\.[^.\\[]*|\\[\\d+\\]|^[^.\\[]*)$", "");
        }
        return sheet.origin().place();
    }

    /** {@return a node with everything below it standing at another place and path} */
    static Sheet moved(Sheet sheet, Origin origin) {
        if (sheet instanceof Sheet.Block block) {
            Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
            block.entries()
                    .forEach((key, entry) -> entries.put(
                            key, new Sheet.Entry(origin.place(), moved(entry.value(), below(origin, "." + key)))));
            return new Sheet.Block(origin, entries);
        }
        if (sheet instanceof Sheet.Row row) {
            List<Sheet> items = row.items();
            return new Sheet.Row(
                    origin,
                    IntStream.range(0, items.size())
                            .mapToObj(i -> moved(items.get(i), below(origin, "[" + i + "]")))
                            .toList());
        }
        Sheet.Text text = (Sheet.Text) sheet;
        return new Sheet.Text(origin, text.value(), text.quoted());
    }

    private static Origin below(Origin origin, String step) {
        return new Origin(origin.place(), origin.path() + step, origin.said());
    }
}
