package org.drawdown.reading.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.chance.Law;
import org.drawdown.chance.Truncated;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;

/**
 * A law as it is written, {@code triangular(15 min; 25 min; 60 min)}, taken apart; which law it is, is seen when it is made.
 *
 * @param text  as written
 * @param shape which law
 * @param parts what it is made of
 * @param least {@code at least}, below which it is cut off
 * @param most  {@code at most}, above which it is cut off
 */
record LawCall(String text, LawShape shape, List<LawPart> parts, Optional<LawPart> least, Optional<LawPart> most) {
    private static final Pattern CALL = Pattern.compile("([A-Za-z][A-Za-z-]*)\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern WITHIN_MIXTURE =
            Pattern.compile("mixture\\s*\\(.*\\bmixture\\s*\\(.*", Pattern.DOTALL);
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_LAWS = 20;

    static boolean isCall(String text) {
        return CALL.matcher(text).matches();
    }

    /** {@return the law that a call says} */
    static LawCall read(String text, Dimension dimension) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            throw new IllegalArgumentException("a law is called by its name, not " + text);
        }
        LawShape shape = shape(call.group(1));
        if (shape == LawShape.BETA && dimension != Dimension.SHARE && dimension != Dimension.COUNT) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is a law of shares, where " + Figure.thing(dimension)
                            + " is needed",
                    "What lies between two ends is uniform, triangular or pert.");
        }
        refuseMixtureInMixture(text);
        List<LawPart> parts = new ArrayList<>();
        for (String part : split(call.group(2), shape)) {
            refuseFile(part, text);
            parts.add(LawPart.read(part, shape, dimension));
        }
        Optional<LawPart> last = taken(parts, LawPart.AT_MOST);
        Optional<LawPart> least = taken(parts, LawPart.AT_LEAST);
        Optional<LawPart> most = last.or(() -> taken(parts, LawPart.AT_MOST));
        if (parts.stream().anyMatch(LawPart::isEnd)) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is not a law: at least and at most come last, each once",
                    "Write such as lognormal(mean 6 d; cv 0.8; at least 1 d; at most 30 d).");
        }
        return new LawCall(text, shape, List.copyOf(parts), least, most);
    }

    /** A mixture's laws are no mixtures: so nothing is nested without end. */
    static void refuseMixtureInMixture(String text) {
        if (WITHIN_MIXTURE.matcher(text).matches()) {
            throw new Misread(
                    "a mixture stands inside a mixture",
                    "Write its laws in the outer one, with their weights multiplied.");
        }
    }

    /** Columns are written out where a file is read; a text that comes from elsewhere stands beside no file. */
    private static void refuseFile(String part, String text) {
        if (part.equals(Misread.TOLD)) {
            throw Misread.told();
        }
        if (part.endsWith(".csv")) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" names no column of a file beside the scenario",
                    "In a scenario file write empirical(waits.csv; takes); elsewhere write the values themselves.");
        }
    }

    private static LawShape shape(String name) {
        if (name.matches("(?i)fixed|constant|exactly")) {
            throw new Misread("\"" + name + "\" is not a law", "What is known stands alone, such as 5 min.");
        }
        return LawShape.of(name)
                .orElseThrow(() -> new Misread(
                        "\"" + Nearest.shortened(name) + "\" is not a law",
                        Nearest.cure("laws", name, LawShape.names())));
    }

    /** Takes off the last part if it is of this kind. */
    private static Optional<LawPart> taken(List<LawPart> parts, String kind) {
        int last = parts.size() - 1;
        return last >= 0 && parts.get(last).kind().equals(kind) ? Optional.of(parts.remove(last)) : Optional.empty();
    }

    private static List<String> split(String inner, LawShape shape) {
        List<String> parts = split(inner);
        int most = shape == LawShape.MIXTURE ? MOST_LAWS : MOST_PARTS;
        if (parts.size() > most) {
            throw new Misread("a law of " + parts.size() + " parts", "Up to " + most + " can be read.");
        }
        for (String part : parts) {
            if (part.isEmpty() || part.contains(",")) {
                throw new Misread(
                        part.isEmpty()
                                ? "a part of the law is empty"
                                : "\"" + Nearest.shortened(part) + "\" holds a comma",
                        "Inside a law the parts are parted by semicolons, and decimals have a point: write "
                                + shape.forms() + ".");
            }
        }
        return parts;
    }

    /** {@return what semicolons part, but for those inside a law of a mixture} */
    static List<String> split(String inner) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth <= 0) {
                parts.add(inner.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(inner.substring(from).strip());
        return parts;
    }

    /** {@return the first unit written} */
    Optional<Unit> unit() {
        return parts.stream().map(LawPart::unit).flatMap(Optional::stream).findFirst();
    }

    /**
     * {@return the law}
     *
     * @param value of a part, in the unit that is wanted
     */
    Law law(ToDoubleFunction<LawPart> value) {
        Law whole = made(() -> shape.law(parts, value), "Write " + shape.forms() + ".");
        if (least.isEmpty() && most.isEmpty()) {
            return whole;
        }
        double lower = least.map(value::applyAsDouble).orElse(Double.NEGATIVE_INFINITY);
        double upper = most.map(value::applyAsDouble).orElse(Double.POSITIVE_INFINITY);
        return made(() -> new Truncated(whole, lower, upper), "Widen what is kept, or write the law that is meant.");
    }

    private Law made(Supplier<Law> making, String cure) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw new Misread("\"" + Nearest.shortened(text) + "\" is not a law: " + e.getMessage(), cure);
        }
    }
}
