package org.drawdown.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;

/**
 * One of the parts of a law: {@code 15 min}, {@code mean 6 d}, {@code 90 % 12 d}.
 *
 * @param name  such as {@code mean}; empty for a bare value
 * @param base  the value in the base unit of its dimension
 * @param share of a quantile or of a value's weight; 0 when there is none
 * @param unit  of the value, when it is of the law's dimension
 */
record LawPart(String name, double base, double share, Optional<Unit> unit) {
    private static final Pattern NAMED = Pattern.compile("(mean|sd|cv|stages)\\s+(.+)");
    private static final Pattern QUANTILE = Pattern.compile("(-?[\\d.]+\\s*%)\\s+(.+)");
    private static final Pattern WEIGHED = Pattern.compile("(.+?)\\s+(-?[\\d.]+\\s*%)");

    static LawPart read(String text, LawShape shape, Dimension dimension) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return named(named.group(1), named.group(2), dimension);
        }
        Matcher weighed = WEIGHED.matcher(text);
        if (shape == LawShape.DISCRETE) {
            return shared(weighed, 2, 1, text, dimension);
        }
        Matcher quantile = QUANTILE.matcher(text);
        if (shape.hasQuantiles() && quantile.matches()) {
            return shared(quantile, 1, 2, text, dimension);
        }
        Figure figure = Figure.read(text, dimension);
        return new LawPart("", figure.base(), 0, Optional.of(figure.unit()));
    }

    private static LawPart named(String name, String value, Dimension dimension) {
        boolean pure = name.equals("cv") || name.equals("stages");
        Figure figure = Figure.read(value, pure ? Dimension.COUNT : dimension);
        return new LawPart(name, figure.base(), 0, pure ? Optional.empty() : Optional.of(figure.unit()));
    }

    private static LawPart shared(Matcher matcher, int share, int value, String text, Dimension dimension) {
        if (!matcher.matches()) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" has no weight", "Write value and weight, such as 0 60 %.");
        }
        Figure figure = Figure.read(matcher.group(value), dimension);
        double weight = Figure.read(matcher.group(share), Dimension.SHARE).base();
        if (!(weight > 0)) {
            throw new Misread("\"" + Nearest.shortened(text) + "\" has a share that is not above 0", "Leave it out.");
        }
        return new LawPart("", figure.base(), weight, Optional.of(figure.unit()));
    }
}
