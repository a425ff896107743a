package org.drawdown.reading.page;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sheet as YAML text that reads back as the same sheet: blocks indented, lists in brackets. */
public final class Resolved {
    private static final Pattern PLAIN =
            Pattern.compile("(?:[\\p{L}\\p{N}.]|[-+]\\d)(?:[\\p{L}\\p{N} .%;()/+'_-]|:(?=\\S))*(?<!\\s)");
    /** So long a text is quoted unseen: looking at each of its signs would go too deep. */
    private static final int LONG = 1000;

    private static final int GUTTER = 72;

    private final StringBuilder text = new StringBuilder();
    private final boolean origins;

    private Resolved(boolean origins) {
        this.origins = origins;
    }

    public static String text(Sheet.Block sheet) {
        return new Resolved(false).block(sheet, "").text.toString();
    }

    /** {@return the text with the file and line of each value behind it} */
    public static String shown(Sheet.Block sheet) {
        return new Resolved(true).block(sheet, "").text.toString();
    }

    private Resolved block(Sheet.Block block, String indent) {
        block.entries().forEach((key, entry) -> entry(key, entry.value(), indent));
        return this;
    }

    private void entry(String key, Sheet value, String indent) {
        if (value instanceof Sheet.Block block && !block.entries().isEmpty()) {
            text.append(indent).append(scalar(key, false)).append(":\n");
            block(block, indent + "  ");
            return;
        }
        String line = indent + scalar(key, false) + ": " + flow(value);
        text.append(line);
        if (origins) {
            Position place = value.origin().place();
            text.append(" ".repeat(Math.max(1, GUTTER - line.length())))
                    .append("# ")
                    .append(place.file())
                    .append(':')
                    .append(place.line());
        }
        text.append('\n');
    }

    /** {@return a node on one line} */
    public static String flow(Sheet sheet) {
        if (sheet instanceof Sheet.Row row) {
            return row.items().stream().map(Resolved::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (sheet instanceof Sheet.Block block) {
            return block.entries().entrySet().stream().map(Resolved::pair).collect(Collectors.joining(", ", "{", "}"));
        }
        Sheet.Text text = (Sheet.Text) sheet;
        return scalar(text.value(), text.quoted());
    }

    private static String pair(Map.Entry<String, Sheet.Entry> entry) {
        return scalar(entry.getKey(), false) + ": " + flow(entry.getValue().value());
    }

    /** {@return a text as YAML, in quotes where it would be taken for something else} */
    public static String scalar(String value, boolean quoted) {
        boolean plain = value.isEmpty()
                || (value.length() < LONG && PLAIN.matcher(value).matches());
        boolean means = quoted && (value.isEmpty() || value.equals("none"));
        return plain && !means ? value : '"' + escaped(value) + '"';
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
