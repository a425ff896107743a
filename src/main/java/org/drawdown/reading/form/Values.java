package org.drawdown.reading.form;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Dates;
import org.drawdown.reading.value.Figure;
import org.drawdown.reading.value.LawText;
import org.drawdown.reading.value.Misread;

/** Nodes to values: what cannot be read becomes a fault, and a stand-in so that reading goes on. */
final class Values {
    private static final Noun NUMBER = Noun.of("number", "A number with its origin.", keys("value", "law"));
    private static final Noun DELAY = Noun.of("time", "A time with its origin.", keys("value", "law", "stretch"));

    private final Notebook clerk;

    Values(Notebook clerk) {
        this.clerk = clerk;
    }

    private static Key[] keys(String... names) {
        Key[] keys = new Key[names.length];
        for (int i = 0; i < names.length; i++) {
            keys[i] = Key.may(names[i], Expect.text(), "", "");
        }
        return keys;
    }

    Parameter number(Sheet node, Expect expect) {
        String path = node.origin().path();
        return inner(node, NUMBER, Figure.units(expect.dimension()))
                .flatMap(text -> read(text, written -> clerk.laws().read(written, expect.dimension()))
                        .flatMap(law -> inRange(text, law, expect)))
                .map(law -> new Parameter(path, law.law(), law.unit()))
                .orElseGet(() -> Parameter.fixed(path, standIn(expect)));
    }

    /** What is reckoned with after a fault, so that nothing else seems wrong for its sake. */
    private static double standIn(Expect expect) {
        return switch (expect.dimension()) {
            case RATE -> 0;
            case SHARE -> 0.5;
            default -> 1;
        };
    }

    Law law(Sheet node, Expect expect) {
        return number(node, expect).law();
    }

    /** {@return a number that has to be known; 0 after a fault} */
    double known(Sheet node, Expect expect) {
        Parameter number = number(node, expect);
        if (!number.isFixed()) {
            clerk.error(node, "here stands a law, where a known number is needed", "Write a number.");
            return 0;
        }
        return number.law().mean();
    }

    Delay delay(Sheet node, Expect expect) {
        String path = node.origin().path() + ".stretch";
        Law law = inner(node, DELAY, Figure.units(expect.dimension()))
                .flatMap(text -> read(text, written -> clerk.laws().read(written, expect.dimension()))
                        .flatMap(read -> inRange(text, read, expect)))
                .map(LawText::law)
                .orElseGet(() -> new Fixed(1));
        Optional<Sheet> stretch = node instanceof Sheet.Block block ? block.child("stretch") : Optional.empty();
        Parameter factor = stretch.map(sheet -> number(sheet, Expect.factor()))
                .map(read -> new Parameter(path, read.law(), read.unit()))
                .orElseGet(() -> Parameter.fixed(path, 1));
        return new Delay(law, factor);
    }

    /** {@return a known time; one second after a fault} */
    long seconds(Sheet node, Expect expect) {
        return Math.round(inner(node, NUMBER, Figure.units(Dimension.TIME))
                .flatMap(text -> read(text, written -> Figure.read(written, Dimension.TIME))
                        .flatMap(figure -> inRange(text, new LawText(new Fixed(figure.base()), figure.unit()), expect)))
                .map(LawText::law)
                .map(Law::mean)
                .orElse(1.0));
    }

    /** {@return the time a date begins, or, as an end, the first second after it; empty after a fault} */
    Optional<LocalDateTime> date(Sheet node, boolean end) {
        return inner(node, NUMBER, "Write a date such as 2023-12-31.")
                .flatMap(text -> read(text, written -> date(written, end)));
    }

    private LocalDateTime date(String written, boolean end) {
        if (Dates.relative(written)) {
            if (clerk.calendar() == null) {
                throw new Misread("this date cannot count from the deadline", "Write a date such as 2023-12-31.");
            }
            return Dates.before(written, clerk.deadline(), end);
        }
        return end ? Dates.end(written) : Dates.first(written);
    }

    /** {@return what a reader makes of a text; empty after a fault} */
    <T> Optional<T> read(Sheet.Text text, Function<String, T> reader) {
        return attempt(text, () -> reader.apply(text.value()));
    }

    private <T> Optional<T> attempt(Sheet.Text text, Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (Misread misread) {
            if (!misread.isTold()) {
                clerk.error(text, misread.getMessage(), misread.cure());
            }
            return Optional.empty();
        }
    }

    /** {@return a node that has to be a single value} */
    Optional<Sheet.Text> text(Sheet node, String wanted, String cure) {
        if (node instanceof Sheet.Text text && !text.empty()) {
            return Optional.of(text);
        }
        clerk.error(node, "here stands " + node.contents() + ", where " + wanted + " is needed", cure);
        return Optional.empty();
    }

    /** {@return the text of a value, which may stand in a block with its source and be named value or law there} */
    private Optional<Sheet.Text> inner(Sheet node, Noun noun, String cure) {
        Optional<Sheet> value = Optional.of(node);
        if (node instanceof Sheet.Block block) {
            Form form = new Form(block, noun, "", clerk);
            value = form.has("value") ? block.child("value") : block.child("law");
            if (form.has("value") && form.has("law")) {
                clerk.faults()
                        .error(
                                block.entries().get("law").key(),
                                "\"law\" and \"value\" say the same number twice",
                                "Keep one of them.");
            }
            if (value.isEmpty()) {
                clerk.error(node, "this block has no value", "Write value or law, and beside it source, confidence.");
                return Optional.empty();
            }
        }
        Optional<Sheet.Text> text = value.flatMap(sheet -> text(sheet, "a single value", cure));
        text.ifPresent(found -> clerk.input(node.origin().path(), found));
        return text;
    }

    /** {@return what was read, unless it is out of range} */
    private Optional<LawText> inRange(Sheet.Text text, LawText read, Expect expect) {
        Law law = read.law();
        boolean natural = expect.most() == 1 || law.most() < Double.POSITIVE_INFINITY;
        if (!(law.least() >= expect.least()) && !(expect.least() == Double.MIN_VALUE && mayTouchZero(law))) {
            clerk.error(
                    text,
                    text.words() + can(law) + tooLittle(law, expect) + bound(expect.least(), read.unit()),
                    least(expect, read));
        } else if (natural && !(law.most() <= expect.most())) {
            clerk.error(
                    text,
                    text.words() + can(law) + "above " + bound(expect.most(), read.unit()),
                    "It has to be " + bound(expect.most(), read.unit()) + " or less.");
        } else if (expect.whole() && law instanceof Fixed fixed && fixed.value() != Math.rint(fixed.value())) {
            clerk.error(text, text.words() + " is not a whole number", Figure.whole(text.value()));
        } else {
            return Optional.of(read);
        }
        return Optional.empty();
    }

    private static String tooLittle(Law law, Expect expect) {
        boolean zero = expect.least() == Double.MIN_VALUE && law.least() == 0;
        return zero ? law instanceof Fixed ? "not above " : "" : "below ";
    }

    private static String can(Law law) {
        return law instanceof Fixed ? " is " : " can be ";
    }

    /** A law such as the exponential begins at zero but never gives it. */
    private static boolean mayTouchZero(Law law) {
        return law.least() == 0 && law.below(0) == 0;
    }

    private static String least(Expect expect, LawText read) {
        boolean above = expect.least() == Double.MIN_VALUE;
        return above
                ? "It has to be above " + bound(expect.least(), read.unit()) + "."
                : "It has to be " + bound(expect.least(), read.unit()) + " or more.";
    }

    private static String bound(double base, Unit unit) {
        double value = base == Double.MIN_VALUE ? 0 : unit.fromBase(base);
        String number = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        return (number + " " + unit.symbol()).strip();
    }
}
