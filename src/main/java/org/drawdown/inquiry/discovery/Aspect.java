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

    /** {@return a number with three digits that count} */
    static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(
                        Math.max(DIGITS, (int) Math.log10(Math.max(1, Math.abs(value))) + 1)))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@return how days from the start are told as a date} */
    static DoubleFunction<String> date(Calendar calendar) {
        int year = calendar.deadline().minusSeconds(1).getYear();
        return days -> {
            LocalDate date =
                    calendar.local(Math.round(days * SECONDS_A_DAY)).toLocalDate();
            return DateTimeFormatter.ofPattern(date.getYear() == year ? "d MMM" : "d MMM yyyy", Locale.ENGLISH)
                    .format(date);
        };
    }

    /** {@return a limit in words, such as "rains last until 10 Oct or longer"} */
    public String words(Limit limit, Input input) {
        boolean low = limit.low() > Double.NEGATIVE_INFINITY;
        boolean high = limit.high() < Double.POSITIVE_INFINITY;
        return switch (kind) {
            case WORD -> title + " is " + among(limit, input);
            case VALUE -> title + " is " + range(limit, low, high, "between ", "at least ", "at most ");
            case BEGAN ->
                limit.low() == Double.POSITIVE_INFINITY
                        ? never()
                        : title + " first " + comes()
                                + range(limit, low, high, " between ", " on or after ", " by ")
                                + (low && !high ? ", or never" : "");
            case ENDED ->
                limit.high() == Double.NEGATIVE_INFINITY
                        ? never()
                        : title + range(limit, low, high, " is last over between ", " lasts until ", " is over by ")
                                + (low && !high ? " or longer" : "")
                                + (high && !low ? ", or never " + comes() : "");
            case DAYS ->
                limit.high() == 0
                        ? never()
                        : title + " lasts " + range(limit, low, high, "between ", "at least ", "at most ")
                                + " days in all";
            case TIMES ->
                title + " " + comes() + " " + range(limit, low, high, "between ", "at least ", "at most ") + " times";
        };
    }

    private String comes() {
        return "comes";
    }

    private String never() {
        return title + " never " + comes();
    }

    private String range(Limit limit, boolean low, boolean high, String both, String least, String most) {
        if (low && high && limit.low() == limit.high()) {
            return (both.startsWith(" ") ? " on " : "") + say.apply(limit.low());
        }
        if (low && high) {
            return both + say.apply(limit.low()) + " and " + say.apply(limit.high());
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
