package org.drawdown.cli.screen;

import java.util.ArrayList;
import java.util.List;

/** Lines of text of a fixed width, filled column by column; columns count from 1. */
public final class Lines {
    public static final int WIDTH = 96;

    private final List<String> done = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** Puts a text so that it begins in a column, or a blank behind what stands there already. */
    public Lines at(int column, String text) {
        pad(column - 1);
        line.append(text);
        return this;
    }

    /** Puts a text so that it ends in a column, or a blank behind what stands there already. */
    public Lines to(int column, String text) {
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
    public Lines end() {
        done.add(Words.cut(line.toString(), WIDTH).stripTrailing());
        line.setLength(0);
        return this;
    }

    public Lines line(String text) {
        return at(1, text).end();
    }

    public Lines blank() {
        return end();
    }

    public int count() {
        return done.size();
    }

    public List<String> lines() {
        return List.copyOf(done);
    }
}
