package org.drawdown.reading.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drawdown.scenario.Hours;

/** Dates, times of day and seasons, read strictly. */
public final class Dates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    /** How days are said elsewhere; in figures, day and month change places. */
    private static final List<DateTimeFormatter> SPOKEN = Stream.of(
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "MMMM d, uuuu",
                    "d/M/uuuu",
                    "M/d/uuuu",
                    "d.M.uuuu",
                    "uuuu/M/d",
                    "uuuu-M-d")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final Pattern BEFORE = Pattern.compile("D-(\\d{1,4})");
    private static final Pattern WINDOW =
            Pattern.compile("(\\d\\d:\\d\\d(?::\\d\\d)?)\\s*-\\s*(\\d\\d:\\d\\d(?::\\d\\d)?)");
    private static final Pattern SEASON = Pattern.compile("(\\d\\d-\\d\\d)\\s+to\\s+(\\d\\d-\\d\\d)");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final String CURE = "Write a date such as 2023-12-31, or with a time: 2023-12-31 04:00.";

    private Dates() {}

    /** {@return the first second of a date, or the very time when one is given} */
    public static LocalDateTime first(String text) {
        return read(text, false);
    }

    /** {@return the first second after a date, or the very time when one is given} */
    public static LocalDateTime end(String text) {
        return read(text, true);
    }

    public static boolean relative(String text) {
        return BEFORE.matcher(text).matches();
    }

    /** {@return the day that lies so many days before the deadline's} */
    public static LocalDateTime before(String text, LocalDateTime deadline, boolean end) {
        Matcher matcher = BEFORE.matcher(text);
        if (!matcher.matches()) {
            throw new Misread("\"" + text + "\" is not a day before the deadline", "Write D-30.");
        }
        long days = Long.parseLong(matcher.group(1));
        boolean midnight = deadline.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDateTime day = midnight ? deadline.minusDays(1) : deadline;
        return day.minusDays(days).plusDays(midnight && end ? 1 : 0);
    }

    private static LocalDateTime read(String text, boolean end) {
        try {
            String[] parts = text.strip().split("\\s+", 2);
            LocalDate day = LocalDate.parse(parts[0], DAY);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new Misread("the year of " + text + " is not between 1900 and 2200", CURE);
            }
            return parts.length == 2
                    ? day.atTime(LocalTime.parse(parts[1], TIME))
                    : day.plusDays(end ? 1 : 0).atTime(LocalTime.MIDNIGHT);
        } catch (DateTimeException e) {
            boolean shaped = text.strip().matches("\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d(:\\d\\d)?)?");
            String what = shaped
                    ? "there is no such day as " + text.strip()
                    : "\"" + Nearest.shortened(text) + "\" is not a date";
            throw new Misread(
                    what, spoken(text.strip()).map(day -> "Write " + day + ".").orElse(CURE));
        }
    }

    /** {@return the day that is meant, where only one can be} */
    private static Optional<LocalDate> spoken(String text) {
        List<LocalDate> days = SPOKEN.stream()
                .flatMap(format -> day(text, format).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    public static Hours hours(String text) {
        Matcher matcher = WINDOW.matcher(text.strip());
        String cure = "Write hours such as 06:00-18:00.";
        if (text.strip().equals("00:00-24:00")) {
            throw new Misread(
                    "there is no such time of day as 24:00",
                    "Round the clock is what holds without hours: write none.");
        }
        if (!matcher.matches()) {
            throw new Misread("\"" + Nearest.shortened(text) + "\" is not a window of hours", cure);
        }
        LocalTime from = time(matcher.group(1), cure);
        LocalTime to = time(matcher.group(2), cure);
        if (!to.isAfter(from)) {
            throw new Misread("the hours " + text.strip() + " end before they begin", cure);
        }
        return new Hours(from, to);
    }

    private static LocalTime time(String text, String cure) {
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeException e) {
            throw new Misread(
                    "there is no such time of day as " + text,
                    text.equals("24:00") ? "The last minute of a day is 23:59: write that." : cure);
        }
    }

    /** {@return first and last day of a season} */
    public static MonthDay[] season(String text) {
        Matcher matcher = SEASON.matcher(text.strip());
        if (!matcher.matches()) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is not a season", "Write first and last day: 06-15 to 09-30.");
        }
        return new MonthDay[] {monthDay(matcher.group(1)), monthDay(matcher.group(2))};
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new Misread("there is no such day of the year as " + text, "Write month and day: 06-15 to 09-30.");
        }
    }
}
