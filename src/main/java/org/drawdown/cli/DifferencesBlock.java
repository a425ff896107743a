package org.drawdown.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.reading.compare.Difference;
import org.drawdown.reading.compare.Differences;

/** What two scenario files mean differently, a difference a line, at its end where it is written. */
final class DifferencesBlock {
    private static final int INDENT = 4;

    private final Differences differences;
    private final Path before;
    private final Path now;
    private final List<String> lines = new ArrayList<>();

    DifferencesBlock(Differences differences, Path before, Path now) {
        this.differences = differences;
        this.before = before;
        this.now = now;
    }

    List<String> lines() {
        if (differences.none()) {
            return List.of("the two files mean the same");
        }
        lines.add("from " + before);
        lines.add("to   " + now);
        lines.add("");
        differences.values().forEach(this::value);
        if (differences.values().isEmpty()) {
            lines.add("all values are the same");
        }
        if (!differences.grounds().isEmpty()) {
            lines.add("");
            lines.add("WHERE THEY COME FROM   confidence, \"source\"");
            grounds().forEach(this::ground);
        }
        lines.add("");
        say(counts());
        return lines;
    }

    private void value(Difference difference) {
        String join = difference.thing().isEmpty() || difference.what().startsWith("is ") ? " " : ": ";
        say((difference.thing() + (difference.thing().isEmpty() ? "" : join) + difference.what()).strip());
        atTheEnd(places(difference));
    }

    private void say(String line) {
        lines.addAll(Words.broken(line, INDENT));
    }

    /** Puts a remark at the right edge of the last line, or below it where there is no room. */
    private void atTheEnd(String remark) {
        int last = lines.size() - 1;
        int room = Lines.WIDTH - remark.length();
        if (lines.get(last).length() + 2 <= room) {
            lines.set(last, lines.get(last) + " ".repeat(room - lines.get(last).length()) + remark);
        } else {
            lines.add(" ".repeat(Math.max(INDENT, room)) + remark);
        }
    }

    /** {@return "line 9, was line 41": in the files above; lines of others with their names} */
    private String places(Difference difference) {
        String was =
                difference.before().map(place -> "was " + place(place, before)).orElse("");
        String is = difference.now().map(place -> place(place, now)).orElse("");
        return is + (is.isEmpty() || was.isEmpty() ? "" : ", ") + was;
    }

    private static String place(Difference.Place place, Path file) {
        Path written = Path.of(place.file());
        String line = place.file() + ":" + place.line();
        return written.equals(file) ? "line " + place.line() : line;
    }

    /** {@return values by what they stood on and what they stand on} */
    private Map<String, List<Difference.Grounds>> grounds() {
        Map<String, List<Difference.Grounds>> grounds = new LinkedHashMap<>();
        differences
                .grounds()
                .forEach(one -> grounds.computeIfAbsent(one.before() + " -> " + one.now(), change -> new ArrayList<>())
                        .add(one));
        return grounds;
    }

    private void ground(String change, List<Difference.Grounds> values) {
        say(change);
        String names = values.stream()
                .map(value -> value.name() + (value.same() ? " (the same value)" : ""))
                .collect(Collectors.joining("; "));
        lines.addAll(Words.broken(" ".repeat(INDENT) + names, INDENT));
    }

    private String counts() {
        long values = differences.values().size();
        long things = differences.values().stream()
                .map(Difference::thing)
                .filter(thing -> !thing.isEmpty())
                .distinct()
                .count();
        long mission = differences.values().stream()
                .filter(difference -> difference.thing().isEmpty())
                .count();
        long grounds = differences.grounds().size();
        String in = things == 0 ? "" : " in " + Words.count(things, "thing") + (mission == 0 ? "" : " and");
        String whole = mission == 0 ? "" : " in the mission as a whole";
        return Words.count(values, "difference")
                + in
                + whole
                + (grounds == 0 ? "" : "; " + Words.count(grounds, "value") + " with another source or confidence");
    }
}
