package org.drawdown.reading.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reckoning with numbers as they are written: {@code 12 d} and {@code x 1.5} make {@code 18 d}. */
public final class Sum {
    private static final String NUMBER = "\\d{1,15}(?:\\.\\d{1,15})?";
    private static final Pattern TIMES = Pattern.compile("x\\s*(" + NUMBER + ")");
    private static final Pattern MORE = Pattern.compile("([+-])\\s*(" + NUMBER + ")\\s*(.*)");
    private static final Pattern FIGURE = Pattern.compile("(-?" + NUMBER + ")(\\s*)([%a-zA-Z].*)?");
    private static final Pattern CALL = Pattern.compile("([a-z]+\\s*\\()(.*)\\)");
    private static final Pattern VALUE =
            Pattern.compile("((?:mean |sd |at least |at most )?\\s*)(-?" + NUMBER + ")(.*)");

    private static final Pattern SHARED = Pattern.compile("([\\d.]+\\s*%)\\s+(.+)");

    private Sum() {}

    /** {@return whether a text says a change and not a value} */
    public static boolean isChange(String text) {
        return TIMES.matcher(text).matches() || MORE.matcher(text).matches();
    }

    /** {@return the text of a value after a change} */
    public static String of(String value, String change) {
        Matcher times = TIMES.matcher(change);
        if (times.matches()) {
            return scaled(value.strip(), new BigDecimal(times.group(1)));
        }
        Matcher more = MORE.matcher(change);
        Matcher figure = FIGURE.matcher(value.strip());
        if (!more.matches() || !figure.matches()) {
            throw new Misread(
                    "\"" + Nearest.shortened(value) + "\" cannot be changed by " + change,
                    value.matches("\\d{4}-\\d\\d-\\d\\d.*")
                            ? "Write the new date."
                            : "Only a known number can be raised or lowered; x 1.5 multiplies a law.");
        }
        String unit = figure.group(3) == null ? "" : figure.group(3).strip();
        if (!more.group(3).strip().equals(unit)) {
            throw new Misread("\"" + value + "\" cannot be changed by " + change, "Write the change in the same unit.");
        }
        BigDecimal step = new BigDecimal(more.group(1) + more.group(2));
        return written(new BigDecimal(figure.group(1)).add(step)) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String scaled(String value, BigDecimal factor) {
        Matcher figure = FIGURE.matcher(value);
        if (figure.matches()) {
            String unit = figure.group(3) == null ? "" : " " + figure.group(3).strip();
            return written(new BigDecimal(figure.group(1)).multiply(factor)) + unit;
        }
        Matcher call = CALL.matcher(value);
        if (!call.matches()) {
            throw new Misread("\"" + Nearest.shortened(value) + "\" is no number to be multiplied", "Write a value.");
        }
        LawCall.refuseMixtureInMixture(value);
        boolean valueFirst = call.group(1).matches("discrete\\s*\\(");
        return LawCall.split(call.group(2)).stream()
                .map(part -> valueFirst ? part(part, factor) : behindShare(part, factor))
                .collect(Collectors.joining("; ", call.group(1), ")"));
    }

    /** Behind the share of a quantile stands its value, behind that of a mixture a law. */
    private static String behindShare(String part, BigDecimal factor) {
        Matcher shared = SHARED.matcher(part);
        if (!shared.matches()) {
            return part(part, factor);
        }
        String rest = shared.group(2);
        return shared.group(1) + " " + (CALL.matcher(rest).matches() ? scaled(rest, factor) : part(rest, factor));
    }

    /** Spreads and counts of stages have no unit and stay. */
    private static String part(String part, BigDecimal factor) {
        Matcher value = VALUE.matcher(part);
        return part.matches("(cv|stages)\\s.*") || !value.matches()
                ? part
                : value.group(1) + written(new BigDecimal(value.group(2)).multiply(factor)) + value.group(3);
    }

    private static String written(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
