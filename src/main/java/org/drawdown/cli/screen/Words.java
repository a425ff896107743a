package org.drawdown.cli.screen;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.drawdown.findings.Amount;
import org.drawdown.findings.When;

/** Numbers and dates as a planner says them. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMM ''uu", Locale.ROOT);
    private static final long HALF_A_YEAR = 183;

    private Words() {}

    /** {@return "12,947"} */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@return "2,500" or "0.3"} */
    public static String amount(double number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** {@return "1 run", "2 runs"} */
    public static String count(long number, String one) {
        return count(number) + " " + one + (number == 1 ? "" : "s");
    }

    /** {@return "+17 (13..21)": the sign of a gain on its value, at the ends where they are below 0} */
    public static String difference(Amount amount) {
        return difference(amount, 1);
    }

    /** {@return the same of what is less: "+150 (110..190)" when a difference of -150 saves} */
    public static String saved(Amount amount) {
        return difference(amount, -1);
    }

    private static String difference(Amount amount, int sign) {
        long one = sign * amount.roundedEnd(amount.interval().low());
        long other = sign * amount.roundedEnd(amount.interval().high());
        return String.format(
                Locale.ROOT,
                "%s%,d (%,d..%,d)",
                sign * amount.rounded() > 0 ? "+" : "",
                sign * amount.rounded(),
                Math.min(one, other),
                Math.max(one, other));
    }

    /** {@return "31 December", with its year when that is not plain from a date nearby} */
    public static String longDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(date);
    }

    /** {@return "31 Dec", with its year when further than half a year from a date that is plain} */
    public static String day(LocalDate date, LocalDate plain) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(date, plain)) <= HALF_A_YEAR;
        return (near ? DAY : DAY_AND_YEAR).format(date);
    }

    /** {@return "31 Dec" padded to six} */
    public static String shortDay(LocalDate date) {
        return String.format("%6s", DAY.format(date));
    }

    /** {@return the same, or "Mar '31" when more than half a year after a date that is plain} */
    public static String shortDay(LocalDate date, LocalDate plain) {
        return date.isAfter(plain.plusDays(HALF_A_YEAR)) ? MONTH_AND_YEAR.format(date) : shortDay(date);
    }

    /** {@return "30 Jun 2025"} */
    public static String dayAndYear(LocalDate date) {
        return DAY_AND_YEAR.format(date);
    }

    /** {@return "17 Dec" or "after 30 Jun 2025"} */
    public static String when(When when, LocalDate plain) {
        return when.after() ? "after " + DAY_AND_YEAR.format(when.date()) : day(when.date(), plain);
    }

    /** {@return "0.8 s", "12 s", "3 min", "2 h 5 min"} */
    public static String lasting(double seconds) {
        if (seconds < 9.95) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        if (seconds < 100) {
            return Math.round(seconds) + " s";
        }
        Duration lasting = Duration.ofMinutes(Math.round(seconds / 60));
        return lasting.toHours() == 0
                ? lasting.toMinutes() + " min"
                : lasting.toHours() + " h " + lasting.toMinutesPart() + " min";
    }

    /** {@return "2023-09-12 06:00:00"} */
    public static String moment(LocalDateTime at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(at);
    }

    /** {@return a text of so many characters at most} */
    public static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 2)) + "..";
    }

    /** {@return a text of so many characters at most, cut between words} */
    public static String cutAtWord(String text, int most) {
        int space = text.lastIndexOf(' ', most - 2);
        return text.length() <= most || space < 0 ? cut(text, most) : text.substring(0, space) + "..";
    }

    /** {@return a line, broken between words where it is too long} */
    public static List<String> broken(String line, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > Lines.WIDTH) {
            int blank = rest.lastIndexOf(' ', Lines.WIDTH);
            int end = blank > indent ? blank : Lines.WIDTH;
            lines.add(rest.substring(0, end));
            rest = " ".repeat(indent) + rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }
}
