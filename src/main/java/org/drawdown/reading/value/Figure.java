package org.drawdown.reading.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;

/**
 * A number with its unit, read strictly: what could be taken for another number is refused.
 *
 * @param value in the unit
 * @param unit  as written
 */
public record Figure(double value, Unit unit) {
    private static final Pattern NUMBER = Pattern.compile("(-?(?:0|[1-9]\\d*)(?:\\.\\d+)?)(?:\\s*([%a-zA-Z].*))?");
    private static final double LARGEST = 1e15;
    private static final int DIGITS = 40;
    private static final int LONGEST_HINT = 100;
    /** What offices put between thousands; spreadsheets put blanks that break no line. */
    private static final String GAP = "[\\h_'\u2019.]";

    /** {@return the figure in its dimension's base unit} */
    public double base() {
        return unit.toBase(value);
    }

    /** {@return the figure that a text says} */
    public static Figure read(String text, Dimension dimension) {
        Matcher matcher = NUMBER.matcher(text.strip());
        if (text.length() > DIGITS || !matcher.matches()) {
            throw notANumber(text, dimension);
        }
        double value = Double.parseDouble(matcher.group(1));
        Figure figure = new Figure(value, unit(text, Optional.ofNullable(matcher.group(2)), dimension));
        if (!(Math.abs(value) <= LARGEST && Math.abs(figure.base()) <= LARGEST)) {
            throw new Misread("no number of a mission is as large as " + Nearest.shortened(text), "Check its digits.");
        }
        return figure;
    }

    private static Unit unit(String text, Optional<String> symbol, Dimension dimension) {
        if (symbol.isEmpty()) {
            return bare(text, dimension);
        }
        String written = symbol.get().strip().replaceAll("\\s+", " ");
        if (written.matches("[eE]\\d+.*")) {
            throw notANumber(text, dimension);
        }
        if (written.matches("\\S* ?(\\+-|\\+/-|±).*")) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is not " + thing(dimension),
                    "Write what is not known exactly as a law: " + law(dimension) + ".");
        }
        if (written.matches("[A-Za-z]+ ?\\d+ ?[A-Za-z]+")) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" has two units, where one is read",
                    "Write it in one, such as 252 h for ten days and a half.");
        }
        Unit unit = Unit.of(written)
                .orElseThrow(() -> new Misread(
                        "\"" + Nearest.shortened(written) + "\" is not a unit of " + thing(dimension),
                        spoken(written)
                                .filter(meant -> meant.dimension() == dimension)
                                .map(meant -> "Write " + text.replace(symbol.get(), meant.symbol()) + ".")
                                .orElse(units(dimension))));
        if (unit.dimension() != dimension) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is " + thing(unit.dimension()) + ", where " + thing(dimension)
                            + " is needed",
                    units(dimension));
        }
        return unit;
    }

    /** {@return the unit that a word means} */
    private static Optional<Unit> spoken(String word) {
        String symbol = switch (word.toLowerCase(Locale.ROOT)) {
            case "second", "seconds", "sec" -> "s";
            case "minute", "minutes", "mins" -> "min";
            case "hour", "hours", "hr", "hrs" -> "h";
            case "day", "days" -> "d";
            case "week", "weeks" -> "w";
            case "kilometre", "kilometres", "kilometer", "kilometers", "kms" -> "km";
            case "metre", "metres", "meter", "meters" -> "m";
            case "kph", "kmh", "kmph", "km per hour", "km an hour" -> "km/h";
            case "percent", "per cent", "pct" -> "%";
            case "kilo", "kilos", "kilogram", "kilograms" -> "kg";
            case "tonne", "tonnes" -> "t";
            default -> "";
        };
        return symbol.isEmpty() ? Optional.empty() : Unit.of(symbol);
    }

    private static Unit bare(String text, Dimension dimension) {
        if (dimension != Dimension.COUNT) {
            throw new Misread("\"" + text + "\" has no unit; " + thing(dimension) + " needs one", units(dimension));
        }
        return Unit.ONE;
    }

    /** {@return how a value of this dimension may be written} */
    public static String units(Dimension dimension) {
        return switch (dimension) {
            case COUNT -> "Write a bare number, such as 4.";
            case SHARE -> "Write it in %, such as 15 %.";
            default -> "Write it in " + symbols(dimension) + ", such as " + example(dimension) + ".";
        };
    }

    /** {@return how a count is written; three digits behind a point may be meant as thousands} */
    public static String whole(String text) {
        return "Things are counted in whole numbers."
                + (text.matches("\\d{1,3}\\.\\d{3}")
                        ? " Thousands have no point: write " + text.replace(".", "") + "."
                        : "");
    }

    public static String thing(Dimension dimension) {
        return switch (dimension) {
            case COUNT -> "a number";
            case SHARE -> "a share";
            case TIME -> "a time";
            case DISTANCE -> "a distance";
            case SPEED -> "a speed";
            case MASS -> "a mass";
            case RATE -> "a rate";
        };
    }

    private static String symbols(Dimension dimension) {
        List<String> symbols = Unit.of(dimension).stream().map(Unit::symbol).collect(Collectors.toList());
        String last = symbols.remove(symbols.size() - 1);
        return symbols.isEmpty() ? last : String.join(", ", symbols) + " or " + last;
    }

    private static String example(Dimension dimension) {
        return switch (dimension) {
            case TIME -> "12 h";
            case DISTANCE -> "350 km";
            case SPEED -> "25 km/h";
            case MASS -> "8 t";
            case RATE -> "0.03 a day";
            default -> "4";
        };
    }

    /** {@return the unit in which it is mostly written} */
    public static String unit(Dimension dimension) {
        return dimension == Dimension.SHARE ? "%" : example(dimension).replaceFirst("^\\S+ ?", "");
    }

    private static String law(Dimension dimension) {
        return switch (dimension) {
            case COUNT -> "uniform(15; 25)";
            case SHARE -> "uniform(10 %; 20 %)";
            case TIME -> "triangular(2 d; 3 d; 5 d)";
            case DISTANCE -> "uniform(300 km; 400 km)";
            case SPEED -> "uniform(20 km/h; 30 km/h)";
            case MASS -> "uniform(6 t; 9 t)";
            case RATE -> "uniform(0.01 a day; 0.05 a day)";
        };
    }

    private static Misread notANumber(String text, Dimension dimension) {
        String written =
                text.substring(0, Math.min(text.length(), LONGEST_HINT)).strip();
        String what = "\"" + Nearest.shortened(written) + "\" is not " + thing(dimension);
        if (written.matches("[-+]?\\d+,\\d+.*")) {
            String pointed = written.replaceFirst(",", ".");
            String whole = written.matches("[-+]?\\d+,\\d{3}\\b.*") ? ", or " + written.replaceFirst(",", "") : "";
            return new Misread(what, "Decimals have a point: write " + pointed + whole + ".");
        }
        if (written.matches("\\d{1,3}(" + GAP + "\\d{3})+.*")) {
            return new Misread(
                    what,
                    "Write thousands without a gap: " + written.replaceAll("(?<=\\d)" + GAP + "(?=\\d)", "") + ".");
        }
        if (written.matches("[-+]?[\\d.]+[eE][-+]?\\d+.*")) {
            return new Misread(what, "Write the number out, without e.");
        }
        if (written.matches("(\\+|x) ?\\d.*")) {
            return new Misread(what, "Write the number itself; a change such as " + written + " is what a lever sets.");
        }
        if (written.matches("\\d[\\d.]*\\s*[-–]\\s*\\d.*") || written.matches("([~≈<>±]|about |ca\\.? )\\s*\\d.*")) {
            return new Misread(what, "Write what is not known exactly as a law: " + law(dimension) + ".");
        }
        if (written.matches("0\\d++(?!:).*")) {
            return new Misread(what, "Leave out the leading zero.");
        }
        if (written.matches("[-+]?(\\.\\d+|\\d+\\.)(\\D.*)?")) {
            return new Misread(what, "A point has digits on both sides, such as 0.5.");
        }
        return new Misread(what, units(dimension));
    }
}
