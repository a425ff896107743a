package org.drawdown.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of text of a fixed width, filled column by column; columns count from 1. */
final class Lines {
    static final int WIDTH = 96;

    private final List<String> done = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** Puts a text so that it begins in a column, or a blank behind what stands there already. */
    Lines at(int column, String text) {
        pad(column - 1);
        line.append(text);
        return this;
    }

    /** Puts a text so that it ends in a column, or a blank behind what stands there already. */
    Lines to(int column, String text) {
        pad(column - text.length());
        line.append(text);
        return this;
    }

    private void pad(int length) {
        if (!line.isEmpty() && line.length() >= length) {
            line.append(' ');
        }
        line.append(" ".repeat(Math.max(0, length - line.length())));
    }

    /** Ends the line, cut at the width. */
    Lines end() {
        done.add(Words.cut(line.toString(), WIDTH).stripTrailing());
        line.setLength(0);
        return this;
    }

    Lines line(String text) {
        return at(1, text).end();
    }

    Lines blank() {
        return end();
    }

    int count() {
        return done.size();
    }

    List<String> lines() {
        return List.copyOf(done);
    }
}
