package org.drawdown.reading.language;

import java.util.EnumSet;
import java.util.List;
import org.drawdown.quantity.Dimension;

/**
 * What a key expects.
 *
 * @param shape     the sort of value
 * @param of        the block it is, or the noun its names are of; empty when neither
 * @param shorthand the key of the block that a bare value stands for; empty: a bare value will not do
 * @param dimension of numbers
 * @param least     smallest number
 * @param most      largest number
 * @param whole     whether a known number has to be whole
 * @param choices   the words allowed, where they are few
 */
public record Expect(
        Shape shape,
        String of,
        String shorthand,
        Dimension dimension,
        double least,
        double most,
        boolean whole,
        List<String> choices) {
    private static final double MOST_THINGS = 1e7;

    /** The sorts of values. */
    public enum Shape {
        TEXT,
        NAME,
        NAMES,
        PATHS,
        CHOICE,
        CHOICES,
        NUMBER,
        NUMBERS,
        HOLDINGS,
        LAW,
        LAWS,
        DELAY,
        DURATION,
        DATE,
        END,
        HOURS,
        SEASON,
        COORDINATES,
        ZONE,
        BLOCK,
        BLOCKS,
        NAMED,
        SETTINGS,
        SOURCES
    }

    public static Expect text() {
        return plain(Shape.TEXT, "");
    }

    /** A key of another thing, or the key of the thing itself. */
    static Expect name(String noun) {
        return plain(Shape.NAME, noun);
    }

    /** A list of keys; one key may stand for a list of one. */
    static Expect names(String noun) {
        return plain(Shape.NAMES, noun);
    }

    /** A list of paths of numbers. */
    static Expect paths() {
        return plain(Shape.PATHS, "");
    }

    static Expect choice(String... words) {
        return new Expect(Shape.CHOICE, "", "", Dimension.COUNT, 0, 0, false, List.of(words));
    }

    static Expect choices(String... words) {
        return new Expect(Shape.CHOICES, "", "", Dimension.COUNT, 0, 0, false, List.of(words));
    }

    static Expect yesNo() {
        return choice("yes", "no");
    }

    static Expect count() {
        return number(Shape.NUMBER, Dimension.COUNT, 0, MOST_THINGS, true);
    }

    static Expect oneOrMore() {
        return number(Shape.NUMBER, Dimension.COUNT, 1, MOST_THINGS, true);
    }

    /** A count that may fall. */
    static Expect change() {
        return number(Shape.NUMBER, Dimension.COUNT, -MOST_THINGS, MOST_THINGS, true);
    }

    public static Expect factor() {
        return number(Shape.NUMBER, Dimension.COUNT, 0, Double.POSITIVE_INFINITY, false);
    }

    /** A rank correlation. */
    static Expect rank() {
        return number(Shape.NUMBER, Dimension.COUNT, -1, 1, false);
    }

    static Expect share() {
        return number(Shape.NUMBER, Dimension.SHARE, 0, 1, false);
    }

    static Expect amount(Dimension dimension) {
        return number(Shape.NUMBER, dimension, 0, Double.POSITIVE_INFINITY, false);
    }

    /** A number above zero. */
    static Expect positive(Dimension dimension) {
        return number(Shape.NUMBER, dimension, Double.MIN_VALUE, Double.POSITIVE_INFINITY, false);
    }

    /** Counts by key. */
    static Expect counts(String noun) {
        return new Expect(Shape.NUMBERS, noun, "", Dimension.COUNT, 0, MOST_THINGS, true, List.of());
    }

    /** Counts by key, for which a word may stand. */
    static Expect countsOr(String noun, String word) {
        return new Expect(Shape.NUMBERS, noun, "", Dimension.COUNT, 0, MOST_THINGS, true, List.of(word));
    }

    /** Counts by key, by the key of a thing of another noun. */
    static Expect holdings(String noun) {
        return new Expect(Shape.HOLDINGS, noun, "", Dimension.COUNT, 0, MOST_THINGS, true, List.of());
    }

    /** Numbers of zero or more by key. */
    static Expect amounts(String noun) {
        return new Expect(Shape.NUMBERS, noun, "", Dimension.COUNT, 0, Double.POSITIVE_INFINITY, false, List.of());
    }

    /** Shares by key. */
    static Expect shares(String noun) {
        return new Expect(Shape.NUMBERS, noun, "", Dimension.SHARE, 0, 1, false, List.of());
    }

    /** A law of numbers of zero or more, drawn at each use. */
    static Expect law() {
        return number(Shape.LAW, Dimension.COUNT, 0, Double.POSITIVE_INFINITY, false);
    }

    /** Such laws by key. */
    static Expect laws(String noun) {
        return new Expect(Shape.LAWS, noun, "", Dimension.COUNT, 0, Double.POSITIVE_INFINITY, false, List.of());
    }

    /** A time drawn at each use. */
    static Expect delay() {
        return number(Shape.DELAY, Dimension.TIME, 0, Double.POSITIVE_INFINITY, false);
    }

    /** A time above zero drawn at each use. */
    static Expect positiveDelay() {
        return number(Shape.DELAY, Dimension.TIME, Double.MIN_VALUE, Double.POSITIVE_INFINITY, false);
    }

    /** A time above zero, of a day at most. */
    static Expect partOfDay() {
        return number(Shape.NUMBER, Dimension.TIME, Double.MIN_VALUE, 86_400, false);
    }

    /** A time above zero that is known. */
    static Expect positiveDuration() {
        return number(Shape.DURATION, Dimension.TIME, Double.MIN_VALUE, Double.POSITIVE_INFINITY, false);
    }

    /** A time that is known. */
    static Expect duration() {
        return number(Shape.DURATION, Dimension.TIME, 0, Double.POSITIVE_INFINITY, false);
    }

    /** A sort of value that needs no more to be said. */
    static Expect a(Shape shape) {
        return plain(shape, "");
    }

    static Expect block(String block) {
        return plain(Shape.BLOCK, block);
    }

    /** A block for which the value of one of its keys may stand. */
    static Expect blockOr(String block, String shorthand) {
        return new Expect(Shape.BLOCK, block, shorthand, Dimension.COUNT, 0, 0, false, List.of());
    }

    static Expect blocks(String block) {
        return plain(Shape.BLOCKS, block);
    }

    public static Expect named(String block) {
        return plain(Shape.NAMED, block);
    }

    /** {@return whether several values may stand there} */
    public boolean isList() {
        return EnumSet.of(Shape.NAMES, Shape.PATHS, Shape.CHOICES, Shape.BLOCKS).contains(shape);
    }

    private static Expect plain(Shape shape, String of) {
        return new Expect(shape, of, "", Dimension.COUNT, 0, 0, false, List.of());
    }

    private static Expect number(Shape shape, Dimension dimension, double least, double most, boolean whole) {
        return new Expect(shape, "", "", dimension, least, most, whole, List.of());
    }
}
