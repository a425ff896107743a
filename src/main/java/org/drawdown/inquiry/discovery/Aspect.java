package org.drawdown.inquiry.discovery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.drawdown.scenario.Calendar;
import org.drawdown.statistics.discovery.Input;
import org.drawdown.statistics.discovery.Limit;

/**
 * What an input is, and what a limit of it means in words.
 *
 * @param title   what a sentence calls it
 * @param meaning for the head of a table, with the unit
 * @param kind    how it is told
 * @param say     a finite value in words
 */
public record Aspect(String title, String meaning, Kind kind, DoubleFunction<String> say) {
    private static final int DIGITS = 3;
    private static final double SECONDS_A_DAY = 86_400;

    /** How a limit is told. */
    public enum Kind {
        /** Something drawn or set: a number, a date. */
        VALUE,
        /** A word. */
        WORD,
        /** When something first came; +∞: never. */
        BEGAN,
        /** When it was last over; −∞: it never came. */
        ENDED,
        /** How many days it lasted in all; 0: it never came. */
        DAYS,
        /** How often it came. */
        TIMES
    }

    static Aspect number(String path, String meaning, DoubleFunction<String> say) {
        return new Aspect(path, meaning, Kind.VALUE, say);
    }

    static Aspect word(String path) {
        return new Aspect(path, "a word", Kind.WORD, Aspect::plain);
    }

    /** {@return whether it is of a shock or a mood, counted up to a day} */
    boolean counted() {
        return kind != Kind.VALUE && kind != Kind.WORD;
    }

    /** {@return a number with three digits that count} */
    static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(Math.max(DIGITS, (int) Math.log10(Math.max(1, Math.abs(value))) + 1)))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@return how days from the start are told as a date} */
    static DoubleFunction<String> date(Calendar calendar) {
        int year = calendar.deadline().minusSeconds(1).getYear();
        return days -> {
            LocalDate date = calendar.local(Math.round(days * SECONDS_A_DAY)).toLocalDate();
            return DateTimeFormatter.ofPattern(date.getYear() == year ? "d MMM" : "d MMM yyyy", Locale.ENGLISH)
                    .format(date);
        };
    }

    /** {@return a limit in words, such as "last rains over on or after 10 Oct"} */
    public String words(Limit limit, Input input) {
        boolean low = limit.low() > Double.NEGATIVE_INFINITY;
        boolean high = limit.high() < Double.POSITIVE_INFINITY;
        boolean never = limit.low() == Double.POSITIVE_INFINITY
                || limit.high() == Double.NEGATIVE_INFINITY
                || (limit.high() == 0 && (kind == Kind.DAYS || kind == Kind.TIMES));
        if (never) {
            return "no " + title;
        }
        return switch (kind) {
            case WORD -> title + " is " + among(limit, input);
            case VALUE -> title + " is " + range(limit, low, high, "", "at least ", "at most ");
            case BEGAN ->
                "first " + title + " " + range(limit, low, high, "on ", "on or after ", "by ")
                        + (high ? "" : " (or none)");
            case ENDED ->
                "last " + title + " over " + range(limit, low, high, "on ", "on or after ", "by ")
                        + (low ? "" : " (or none)");
            case DAYS -> range(limit, low, high, "", "at least ", "at most ") + " days of " + title;
            case TIMES -> range(limit, low, high, "", "at least ", "at most ") + " times " + title;
        };
    }

    private String range(Limit limit, boolean low, boolean high, String same, String least, String most) {
        if (low && high) {
            return limit.low() == limit.high()
                    ? same + say.apply(limit.low())
                    : "between " + say.apply(limit.low()) + " and " + say.apply(limit.high());
        }
        return low ? least + say.apply(limit.low()) : most + say.apply(limit.high());
    }

    private static String among(Limit limit, Input input) {
        List<String> words = IntStream.range(0, input.words().size())
                .filter(word -> !limit.without().contains(word))
                .mapToObj(input.words()::get)
                .toList();
        return String.join(" or ", words);
    }
}
