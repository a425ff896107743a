package org.drawdown.report.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.drawdown.findings.Amount;
import org.drawdown.findings.When;

/** Numbers and dates as they are said. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Map<String, String> CONDITIONS = new TreeMap<>(Map.of(
            "all", "all conditions",
            "people", "people out, separated or staying by right",
            "sites", "sites handed over",
            "cargo", "cargo where it may be",
            "tasks", "tasks done"));

    private static final int LINE = 44;

    private Words() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@return "October 2023"} */
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }

    public static String full(LocalDate date) {
        return FULL.format(date);
    }

    /** {@return "17 Dec", or "after 30 Jun 2025"} */
    public static String day(When when) {
        return when.after() ? "after " + date(when.date()) : day(when.date());
    }

    /** {@return a whole number, thousands set apart} */
    public static String number(double value) {
        return number(Math.round(value));
    }

    public static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }

    /** {@return a number of people or things found over many runs: tens from a thousand on} */
    public static String about(double value) {
        return number(Math.abs(value) < 1000 ? value : 10 * Math.round(value / 10));
    }

    /** {@return "1 day", "12 days"} */
    public static String days(long value) {
        return number(value) + (value == 1 ? " day" : " days");
    }

    /** {@return a name on as many lines as it takes, broken between words} */
    public static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > LINE && rest.lastIndexOf(' ', LINE) > 0) {
            int space = rest.lastIndexOf(' ', LINE);
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(rest);
        return lines;
    }

    /** {@return a difference with its sign} */
    public static String signed(long whole) {
        String sign = whole > 0 ? "+" : "−";
        return whole == 0 ? "0" : sign + number(Math.abs(whole));
    }

    /** {@return "+3 (−10 to 16)": the sign of a gain on its value, at the ends where they are below 0} */
    public static String difference(Amount amount) {
        return difference(amount, 1, "");
    }

    /** {@return the same of what is less: "+180 (100 to 270)" when a difference of −180 saves} */
    public static String saved(Amount amount) {
        return difference(amount, -1, "");
    }

    /** {@return "+17 of 100 (13 to 21)"} */
    public static String ofHundred(Amount amount) {
        return difference(amount, 1, " of 100");
    }

    private static String difference(Amount amount, int sign, String of) {
        long one = sign * amount.roundedEnd(amount.interval().low());
        long other = sign * amount.roundedEnd(amount.interval().high());
        return signed(sign * amount.rounded()) + of + " (" + range(Math.min(one, other), Math.max(one, other)) + ")";
    }

    /** {@return "3 to 45", "−10 to 16"} */
    public static String range(long low, long high) {
        return end(low) + " to " + end(high);
    }

    private static String end(long value) {
        return value < 0 ? signed(value) : number(value);
    }

    /** {@return with a capital first} */
    public static String heading(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(Locale.ENGLISH) + title.substring(1);
    }

    /** {@return a condition as it is said; an unknown one by its own name} */
    public static String condition(String key) {
        return CONDITIONS.getOrDefault(key, key);
    }

    /** {@return the title of a kind inside a sentence: "containers" of "Containers", but "UN boxes" as it is} */
    public static String inside(String title) {
        boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return title.isEmpty() || acronym
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ENGLISH) + title.substring(1);
    }
}
