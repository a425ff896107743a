package org.drawdown.reading.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Signs;

/** Values as a planner is told them: on one line, none too long, no sign that a terminal would obey. */
public final class Told {
    private static final int LONGEST = 100;
    private static final int AROUND = 20;

    private Told() {}

    /** {@return a value as written, without where it comes from} */
    static String value(Sheet sheet) {
        return shortened(top(sheet));
    }

    /** {@return the keys of a thing and their values} */
    static String thing(Sheet sheet) {
        return sheet instanceof Sheet.Block block && Stated.bare(sheet) == sheet
                ? Stated.things(Optional.of(block)).entrySet().stream()
                        .map(entry -> entry.getKey() + " " + shortened(whole(entry.getValue())))
                        .collect(Collectors.joining(", "))
                : value(sheet);
    }

    private static String shortened(String text) {
        int end = Math.min(text.length(), LONGEST);
        boolean half = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return end == text.length()
                ? text
                : text.substring(0, half ? end - 1 : end).strip() + "…";
    }

    private static String top(Sheet sheet) {
        return sheet instanceof Sheet.Row row ? items(row) : whole(sheet);
    }

    private static String items(Sheet.Row row) {
        return row.items().stream().map(Told::whole).collect(Collectors.joining(", "));
    }

    private static String whole(Sheet sheet) {
        if (sheet instanceof Sheet.Row row) {
            return row.items().size() == 1 ? items(row) : "[" + items(row) + "]";
        }
        return sheet instanceof Sheet.Block block ? inner(block) : line(((Sheet.Text) sheet).value());
    }

    private static String inner(Sheet.Block block) {
        Sheet bare = Stated.bare(block);
        if (bare != block && !block.entries().containsKey("stretch")) {
            return whole(bare);
        }
        return Stated.things(Optional.of(block)).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + whole(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** {@return two values, the old and the new, each around the place where they part} */
    static String change(Sheet before, Sheet now) {
        return change(top(before), top(now));
    }

    static String change(String before, String now) {
        int same = 0;
        int shorter = Math.min(before.length(), now.length());
        while (same < shorter && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        boolean late = same > LONGEST - AROUND;
        int from = late ? Math.max(0, before.lastIndexOf(' ', same - AROUND)) : 0;
        from = late && same - from > LONGEST - AROUND ? same - AROUND : from;
        String cut = from > 0 ? "…" : "";
        return cut + shortened(before.substring(from)) + " -> " + cut + shortened(now.substring(from));
    }

    /** {@return a text on one line} */
    public static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : Signs.harmful(c) ? '\uFFFD' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /** {@return what a list without order has gained and lost: "with post, without camp"} */
    static String gainedAndLost(Map<String, Sheet> gained, Map<String, Sheet> lost) {
        List<String> parts = new ArrayList<>();
        if (!gained.isEmpty()) {
            parts.add("with " + listed(gained));
        }
        if (!lost.isEmpty()) {
            parts.add("without " + listed(lost));
        }
        return String.join(", ", parts);
    }

    private static String listed(Map<String, Sheet> items) {
        return items.values().stream().map(Told::value).collect(Collectors.joining(", "));
    }

    /** {@return the items of a list by what they mean} */
    static Map<String, Sheet> byMeaning(Sheet list, Key key) {
        Map<String, Sheet> items = new LinkedHashMap<>();
        Stated.items(list).forEach(item -> items.put(Means.items(item, key).get(0), item));
        return items;
    }
}
