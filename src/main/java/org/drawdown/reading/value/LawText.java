package org.drawdown.reading.value;

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
public record LawText(Law law, Unit unit) {

    /** {@return the law that a text says} */
    public static LawText read(String text, Dimension dimension) {
        if (!LawCall.isCall(text.strip())) {
            refuseHalves(text);
            refuseNames(text);
            Figure figure = Figure.read(text, dimension);
            return new LawText(new Fixed(figure.base()), figure.unit());
        }
        LawCall call = LawCall.read(text.strip(), dimension);
        Unit unit = call.unit().orElse(Unit.base(dimension));
        return new LawText(law(call, unit, dimension), unit);
    }

    /** What the law refuses is said in the planner's unit, so it is made anew in that one. */
    private static Law law(LawCall call, Unit unit, Dimension dimension) {
        try {
            return call.law(LawPart::base);
        } catch (Misread refused) {
            if (dimension != Dimension.SHARE) {
                call.law(part -> unit.fromBase(part.base()));
            }
            throw refused;
        }
    }

    /** A law without its brackets. */
    private static void refuseNames(String text) {
        LawShape.of(text.strip().split("\\s", 2)[0]).ifPresent(shape -> {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is a law without its brackets",
                    "Write " + shape.forms() + ".");
        });
    }

    /** A comma inside braces ends the value, so half a law is what is left of {@code triangular(1 h, 2 h, 3 h)}. */
    private static void refuseHalves(String text) {
        if (text.matches("[A-Za-z-]+ *\\(.*\\) +at (least|most) .*")) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" goes on behind its bracket",
                    "Write at least and at most inside it: lognormal(mean 6 d; cv 0.8; at most 30 d).");
        }
        int end = text.lastIndexOf(')') + 1;
        if (LawCall.isCall(text.substring(0, end).strip())) {
            throw new Misread(
                    "\"" + Nearest.shortened(text.substring(end).strip()) + "\" stands behind a law",
                    "Write the law alone; a time is multiplied so: {law: exponential(mean 5 d), stretch: 1.5}.");
        }
        if (text.contains("(") || text.contains(")")) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is half a law",
                    "Inside a law the parts are parted by semicolons: triangular(15 min; 25 min; 60 min).");
        }
    }
}
