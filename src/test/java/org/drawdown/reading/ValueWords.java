package org.drawdown.reading;

import java.util.stream.Collectors;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.value.Figure;

/** What a key expects, said in a planner's words with links to the blocks of the reference. */
final class ValueWords {
    private static final double MANY = 1e7;
    private static final double DAY = 86_400;

    private ValueWords() {}

    /** {@return the words without links} */
    static String plain(Expect expect) {
        return of(expect).replaceAll("\\[([^]]*)\\]\\([^)]*\\)", "$1").replace("`", "");
    }

    static String of(Expect expect) {
        String of = expect.of();
        return switch (expect.shape()) {
            case TEXT -> "text";
            case NAME -> of.isEmpty() ? "a key" : "key of " + link(of);
            case NAMES -> of.isEmpty() ? "keys" : "keys of " + link(of);
            case PATHS -> "paths of numbers";
            case CHOICE -> choices(expect);
            case CHOICES -> "some of " + choices(expect);
            case NUMBER -> number(expect);
            case NUMBERS -> number(expect) + orWord(expect) + ", by " + link(of);
            case HOLDINGS -> number(expect) + ", by kind, by " + link(of);
            case LAW, DELAY -> number(expect) + ", drawn at each use";
            case LAWS -> number(expect) + ", drawn at each use, by " + link(of);
            case DURATION -> number(expect) + ", no law";
            case DATE -> "a date";
            case END -> "a date, to its end";
            case HOURS -> "hours of the day";
            case SEASON -> "days of the year";
            case COORDINATES -> "latitude and longitude";
            case ZONE -> "a time zone";
            case BLOCK ->
                link(of) + (expect.shorthand().isEmpty() ? "" : ", or its `" + expect.shorthand() + "` alone");
            case BLOCKS -> "one or more of " + link(of);
            case NAMED -> link(of) + " by key";
            case SETTINGS -> "values by path";
            case SOURCES -> "by path, `source`, `confidence` and what else [any block](#any-block) may say, or `none`";
        };
    }

    static String link(String block) {
        boolean known = Language.noun(block) != null;
        return known ? "[" + block + "](#" + block.replace(' ', '-') + ")" : block;
    }

    private static String choices(Expect expect) {
        return expect.choices().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static String orWord(Expect expect) {
        return expect.choices().isEmpty() ? "" : ", or " + choices(expect);
    }

    /** {@return whether it is a rank correlation, from -1 to 1: a number that has to be known} */
    static boolean rank(Expect expect) {
        return expect.dimension() == Dimension.COUNT && expect.most() == 1;
    }

    private static String number(Expect expect) {
        return (expect.whole() ? "a whole number" : Figure.thing(expect.dimension())) + range(expect);
    }

    private static String range(Expect expect) {
        String unit = expect.dimension() == Dimension.SHARE ? " %" : "";
        if (expect.least() == Double.MIN_VALUE) {
            return " above 0" + (expect.most() == DAY ? ", a day at most" : "");
        }
        if (rank(expect)) {
            return " between -1 and 1, no law";
        }
        if (expect.most() == 1) {
            return ", 0 to 100 %";
        }
        return expect.least() <= -MANY ? ", may be below 0" : ", " + (int) expect.least() + unit + " or more";
    }
}
