package org.drawdown.inquiry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges read from words. */
final class RangeWords {
    private static final String NUMBER = "[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern SPAN = Pattern.compile("(?s)\\s*(\\S.*?)\\s*\\.\\.\\s*(.*?)\\s*");
    private static final Pattern STEPPED = Pattern.compile("(?s)(.*?)\\s+(step|in)\\s+(.*)");
    private static final Pattern MEASURED = Pattern.compile("(" + NUMBER + ")\\s*(\\D.*)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String TIMES = "x\\s*";
    private static final int DIGITS = 6;

    private RangeWords() {}

    static Range read(String words) {
        Matcher span = SPAN.matcher(words);
        if (!span.matches() || words.contains("(")) {
            return new Range.Listed(listed(words));
        }
        Matcher stepped = STEPPED.matcher(span.group(2));
        boolean steps = stepped.matches();
        String low = span.group(1);
        String high = steps ? stepped.group(1) : span.group(2);
        if (DATE.matcher(low).matches() && DATE.matcher(high).matches()) {
            return days(words, low, high, steps ? stepped.group(2) : "", steps ? stepped.group(3) : "");
        }
        return numbers(words, low, high, steps ? stepped.group(2) : "", steps ? stepped.group(3) : "");
    }

    private static List<String> listed(String words) {
        List<String> values = new ArrayList<>();
        int depth = 0;
        StringBuilder value = new StringBuilder();
        for (char c : (words + ",").toCharArray()) {
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth <= 0) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        if (values.stream().anyMatch(String::isEmpty)) {
            throw refused(words, "has an empty place", "write values parted by commas, or 100..400 step 50");
        }
        if (values.stream().distinct().count() < values.size()) {
            throw refused(words, "names a value twice", "name each value once");
        }
        return values;
    }

    private static Range days(String words, String low, String high, String how, String much) {
        try {
            LocalDate first = LocalDate.parse(low);
            LocalDate last = LocalDate.parse(high);
            if (!last.isAfter(first)) {
                throw refused(words, "is empty: it ends on or before the day it begins", "write the earlier day first");
            }
            int days = (int) ChronoUnit.DAYS.between(first, last);
            int step = how.isEmpty() ? 1 : count(words, much.replaceFirst("\\s*d(ays?)?$", ""));
            return new Range.Days(first, last, how.equals("in") ? Math.max(1, days / Math.max(1, step - 1)) : step);
        } catch (DateTimeException error) {
            throw refused(words, "names no date", "write 2030-01-31..2030-03-31 step 7");
        }
    }

    private static Range numbers(String words, String low, String high, String how, String much) {
        Range.Change change = change(words, low, high);
        Matcher from = MEASURED.matcher(low.replaceFirst(TIMES, ""));
        Matcher to = MEASURED.matcher(high.replaceFirst(TIMES, ""));
        if (!from.matches() || !to.matches()) {
            throw refused(
                    words, "is neither numbers nor dates", "write 100..400 step 50, 2 d..10 d, or values: 5 d, 8 d");
        }
        String unit = Optional.ofNullable(to.group(2)).orElse("");
        String other = Optional.ofNullable(from.group(2)).orElse(unit);
        if (!unit.equals(other)) {
            throw refused(words, "has two units", "write both ends in one, such as 2 d..10 d");
        }
        BigDecimal least = new BigDecimal(from.group(1));
        BigDecimal most = new BigDecimal(to.group(1));
        if (least.compareTo(most) >= 0) {
            throw refused(words, "is empty: it ends where it begins or before", "write the smaller number first");
        }
        boolean whole = change != Range.Change.PRODUCT
                && !low.contains(".")
                && !high.contains(".")
                && unit.isEmpty()
                && how.isEmpty();
        return new Range.Numbers(least, most, steps(words, least, most, how, much, unit), whole, unit, change);
    }

    private static Range.Change change(String words, String low, String high) {
        if (low.matches(TIMES + ".*") && high.matches(TIMES + ".*")) {
            return Range.Change.PRODUCT;
        }
        boolean signed = low.matches("[+-].*");
        if (signed != high.matches("[+-].*") || low.matches(TIMES + ".*") != high.matches(TIMES + ".*")) {
            throw refused(
                    words,
                    "has a sign at one end only",
                    "write -4..+10 to add to what stands there, or 4..10 for values");
        }
        return signed ? Range.Change.SUM : Range.Change.NONE;
    }

    private static List<BigDecimal> steps(
            String words, BigDecimal low, BigDecimal high, String how, String much, String unit) {
        BigDecimal width = high.subtract(low);
        List<BigDecimal> steps = new ArrayList<>();
        if (how.equals("in")) {
            int levels = count(words, much);
            if (levels < 2 || levels > Range.MOST) {
                throw refused(words, "is in fewer than two levels, or too many", "write 100..400 in 4");
            }
            for (int i = 0; i < levels; i++) {
                steps.add(low.add(width.multiply(BigDecimal.valueOf(i))
                        .divide(BigDecimal.valueOf(levels - 1L), new MathContext(DIGITS))));
            }
        } else if (!how.isEmpty()) {
            BigDecimal step = step(words, much, unit);
            if (width.divide(step, MathContext.DECIMAL64).compareTo(BigDecimal.valueOf(Range.MOST)) > 0) {
                throw refused(words, "has more than " + Range.MOST + " levels", "write a larger step");
            }
            for (BigDecimal value = low; value.compareTo(high) <= 0; value = value.add(step)) {
                steps.add(value);
            }
        }
        return steps;
    }

    private static BigDecimal step(String words, String much, String unit) {
        Matcher step = MEASURED.matcher(much);
        boolean same = step.matches()
                && Optional.ofNullable(step.group(2)).orElse(unit).equals(unit);
        if (!same || new BigDecimal(step.group(1)).signum() <= 0) {
            throw refused(words, "has no step above 0 in the unit of its ends", "write 100..400 step 50");
        }
        return new BigDecimal(step.group(1));
    }

    private static int count(String words, String much) {
        if (!much.matches("[1-9]\\d{0,4}")) {
            throw refused(words, "has \"" + much + "\" where a whole number above 0 belongs", "write 100..400 in 4");
        }
        return Integer.parseInt(much);
    }

    private static IllegalArgumentException refused(String words, String what, String cure) {
        return new IllegalArgumentException("the range \"" + words + "\" " + what + "; " + cure);
    }
}
