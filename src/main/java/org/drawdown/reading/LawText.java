package org.drawdown.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Law;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;

/**
 * A law as a planner writes it: {@code 12 h}, {@code triangular(15 min; 25 min; 60 min)},
 * {@code lognormal(50 % 3 d; 90 % 12 d)}.
 *
 * @param law  in the base unit of its dimension
 * @param unit the first unit written
 */
record LawText(Law law, Unit unit) {
    private static final Pattern CALL = Pattern.compile("([A-Za-z][A-Za-z-]*)\\s*\\((.*)\\)", Pattern.DOTALL);

    /** {@return the law that a text says} */
    static LawText read(String text, Dimension dimension) {
        Matcher call = CALL.matcher(text.strip());
        if (!call.matches()) {
            refuseHalves(text);
            Figure figure = Figure.read(text, dimension);
            return new LawText(new Fixed(figure.base()), figure.unit());
        }
        LawShape shape = shape(call.group(1));
        List<LawPart> parts = parts(call.group(2), shape, dimension);
        Unit unit = parts.stream()
                .map(LawPart::unit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Unit.base(dimension));
        // made in the planner's unit first, so that what the law refuses is said in that unit
        if (dimension != Dimension.SHARE) {
            made(text, shape, parts, part -> unit.fromBase(part.base()));
        }
        return new LawText(made(text, shape, parts, LawPart::base), unit);
    }

    private static Law made(String text, LawShape shape, List<LawPart> parts, ToDoubleFunction<LawPart> value) {
        try {
            return shape.law(parts, value);
        } catch (IllegalArgumentException e) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is not a law: " + e.getMessage(),
                    "Write " + shape.forms() + ".");
        }
    }

    private static LawShape shape(String name) {
        return LawShape.of(name)
                .orElseThrow(() -> new Misread(
                        "\"" + Nearest.shortened(name) + "\" is not a law",
                        Nearest.cure("laws", name, LawShape.names())));
    }

    private static List<LawPart> parts(String inner, LawShape shape, Dimension dimension) {
        List<LawPart> parts = new ArrayList<>();
        for (String part : inner.split(";", -1)) {
            if (part.isBlank() || part.contains(",")) {
                throw new Misread(
                        part.isBlank()
                                ? "a part of the law is empty"
                                : "\"" + Nearest.shortened(part.strip()) + "\" holds a comma",
                        "Inside a law the parts are parted by semicolons, and decimals have a point: write "
                                + shape.forms() + ".");
            }
            parts.add(LawPart.read(part.strip(), shape, dimension));
        }
        return parts;
    }

    /** A comma inside braces ends the value, so half a law is what is left of {@code triangular(1 h, 2 h, 3 h)}. */
    private static void refuseHalves(String text) {
        if (text.contains("(") || text.contains(")")) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is half a law",
                    "Inside a law the parts are parted by semicolons: triangular(15 min; 25 min; 60 min).");
        }
    }
}
