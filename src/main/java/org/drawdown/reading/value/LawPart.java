package org.drawdown.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;

/**
 * One of the parts of a law: {@code 15 min}, {@code mean 6 d}, {@code 90 % 12 d}, {@code at most 30 d}.
 *
 * @param kind  such as {@code mean}; {@link #VALUE} for a bare value, {@link #SHARED} for one with a share
 * @param base  the value in the base unit of its dimension
 * @param share of a quantile, or weight of a value or a law; 0 when there is none
 * @param unit  of the value, when it is of the law's dimension
 * @param law   in place of a value, in a mixture
 */
record LawPart(String kind, double base, double share, Optional<Unit> unit, Optional<LawCall> law) {
    static final String VALUE = "value";
    static final String SHARED = "%";
    static final String AT_LEAST = "at least";
    static final String AT_MOST = "at most";

    private static final int LONGEST = 100;
    private static final Pattern NAMED =
            Pattern.compile("(mean|sd|cv|stages|" + AT_LEAST + "|" + AT_MOST + ")\\s+(.+)");
    private static final Pattern SHARE_FIRST = Pattern.compile("(-?[\\d.]+\\s*%)\\s+(.+)", Pattern.DOTALL);
    private static final Pattern SHARE_LAST = Pattern.compile("(.+?)\\s+(-?[\\d.]+\\s*%)");

    /** Such as {@code shape 2}, which other programs ask for. */
    private static final Pattern WORD_FIRST = Pattern.compile("[A-Za-z][A-Za-z -]*[\\s=:]+-?\\d.*", Pattern.DOTALL);

    private static final Pattern END = Pattern.compile("at\\b|min|max|least|most", Pattern.CASE_INSENSITIVE);
    private static final String KEPT = " What is kept of it comes last: at least 1 d; at most 30 d.";

    static LawPart read(String text, LawShape shape, Dimension dimension) {
        if (text.length() > LONGEST && shape != LawShape.MIXTURE) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is too long for a part of a law",
                    "Write " + shape.forms() + ".");
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return named(named.group(1), named.group(2), dimension);
        }
        if (shape == LawShape.DISCRETE) {
            return shared(SHARE_LAST.matcher(text), 2, 1, text, dimension);
        }
        if (shape == LawShape.EMPIRICAL && SHARE_LAST.matcher(text).matches()) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" has a weight, and what was seen has none",
                    "Write a value as often as it was seen, or discrete(3 d 60 %; 5 d 40 %).");
        }
        if (text.matches("\\S+ +stages?")) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is the wrong way round",
                    "Write stages " + text.substring(0, text.indexOf(' ')) + ".");
        }
        Matcher first = SHARE_FIRST.matcher(text);
        if (shape == LawShape.MIXTURE) {
            return weighed(first, text, dimension);
        }
        if (shape.hasQuantiles() && first.matches()) {
            refuseEnds(first.group(1), text);
            return shared(first, 1, 2, text, dimension);
        }
        if (first.matches() || WORD_FIRST.matcher(text).matches()) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is not a part that " + shape.word() + " has",
                    "Write " + shape.forms() + "." + (END.matcher(text).lookingAt() ? KEPT : ""));
        }
        Figure figure = Figure.read(text, dimension);
        return new LawPart(VALUE, figure.base(), 0, Optional.of(figure.unit()), Optional.empty());
    }

    /** {@return whether it is an end at which a law is cut off} */
    boolean isEnd() {
        return kind.equals(AT_LEAST) || kind.equals(AT_MOST);
    }

    private static LawPart named(String name, String value, Dimension dimension) {
        boolean pure = name.equals("cv") || name.equals("stages");
        if (name.equals("cv") && value.matches("\\d{1,6} ?%")) {
            String number = BigDecimal.valueOf(Long.parseLong(value.replaceAll("\\D", "")), 2)
                    .stripTrailingZeros()
                    .toPlainString();
            throw new Misread("a cv is a bare number, not \"" + value + "\"", "Write cv " + number + ".");
        }
        Figure figure = Figure.read(value, pure ? Dimension.COUNT : dimension);
        return new LawPart(
                name, figure.base(), 0, pure ? Optional.empty() : Optional.of(figure.unit()), Optional.empty());
    }

    private static LawPart shared(Matcher matcher, int share, int value, String text, Dimension dimension) {
        if (!matcher.matches()) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" has no weight", "Write value and weight, such as 0 60 %.");
        }
        Figure figure = Figure.read(matcher.group(value), dimension);
        double weight = share(matcher.group(share), text);
        return new LawPart(SHARED, figure.base(), weight, Optional.of(figure.unit()), Optional.empty());
    }

    private static void refuseEnds(String written, String text) {
        double share = Figure.read(written, Dimension.SHARE).base();
        if (!(share > 0 && share < 1)) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" has a share that is not above 0 % and below 100 %",
                    "A quantile is a share and the value below which so many of the draws lie, such as 90 % 12 d.");
        }
    }

    private static double share(String written, String text) {
        double share = Figure.read(written, Dimension.SHARE).base();
        if (!(share > 0)) {
            throw new Misread("\"" + Nearest.shortened(text) + "\" has a share that is not above 0", "Leave it out.");
        }
        return share;
    }

    /** A law, or a value that is known, and how often it is this one. */
    private static LawPart weighed(Matcher matcher, String text, Dimension dimension) {
        if (!matcher.matches()) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" has no weight", "Write " + LawShape.MIXTURE.forms() + ".");
        }
        double weight = share(matcher.group(1), text);
        String law = matcher.group(2).strip();
        if (LawCall.isCall(law)) {
            LawCall call = LawCall.read(law, dimension);
            return new LawPart(SHARED, 0, weight, call.unit(), Optional.of(call));
        }
        Figure figure = Figure.read(law, dimension);
        return new LawPart(SHARED, figure.base(), weight, Optional.of(figure.unit()), Optional.empty());
    }
}
