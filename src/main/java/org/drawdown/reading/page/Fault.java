package org.drawdown.reading.page;

import org.drawdown.reading.value.Signs;

/**
 * What is wrong in a scenario file, where, and what would cure it.
 *
 * @param file     as displayed
 * @param line     from 1; 0: the file as a whole
 * @param column   from 1, in characters
 * @param what     what is wrong
 * @param lineText the line; empty when the fault is of the file as a whole
 * @param cure     what to do; may be empty
 * @param severity whether the scenario can be run all the same
 * @param path     keys from the top of the file, joined by dots; empty where none can be named
 */
public record Fault(
        String file, int line, int column, String what, String lineText, String cure, Severity severity, String path) {
    private static final int SHOWN = 120;

    /** Whether a scenario with the fault can be run. */
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** It can, but its author should look. */
        WARNING
    }

    /** {@return the same without its path: a fault that shows on several paths is told once} */
    Fault anywhere() {
        return new Fault(file, line, column, what, lineText, cure, severity, "");
    }

    /** {@return the fault as printed: place and what, the line, a caret, the cure} */
    public String text() {
        String warning = severity == Severity.WARNING ? "warning: " : "";
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        String picture = line == 0 ? "" : picture();
        return place + ": " + warning + what + "\n" + picture + (cure.isEmpty() ? "" : "  " + cure + "\n");
    }

    private String picture() {
        int characters = lineText.codePointCount(0, lineText.length());
        int from = Math.min(characters, column <= SHOWN ? 0 : column - SHOWN / 2);
        int begin = lineText.offsetByCodePoints(0, from);
        int end = lineText.offsetByCodePoints(begin, Math.min(SHOWN, characters - from));
        String shown = lineText.substring(begin, end);
        String caret = " ".repeat(Math.max(0, column - 1 - from)) + "^";
        return String.format("%5d | %s%n", line, visible(shown)).replace(System.lineSeparator(), "\n") + "      | "
                + caret + "\n";
    }

    /** Tabs and what a terminal would obey become one visible column each, so that the caret stands right. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : Signs.harmful(c) ? '\uFFFD' : c)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
