package org.drawdown.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.feasibility.Earliest;
import org.drawdown.reading.Reading;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Calendar;
import org.drawdown.store.Checked;

/** The earliest that a scenario can be over, in a planner's words, and the warning where that is too late. */
record AtTheEarliest(Reading.Sound source, Optional<Earliest> clean) {
    private static final long FEW_DAYS = 3 * 86_400L;
    private static final String LATER = "Or move the deadline; what is counted is told in docs/background/earliest.md.";

    static AtTheEarliest of(Reading.Sound source) {
        return new AtTheEarliest(source, Earliest.of(source.scenario()));
    }

    /** {@return the earliest where rules, attacks or a hurry take cargo away; reckoned when it is asked for} */
    Optional<Earliest> atAPrice() {
        return clean.isEmpty() ? clean : Earliest.whateverHappens(source.scenario(), clean);
    }

    /** {@return a line; none where nothing limits it} */
    List<String> line() {
        return clean
                .map(earliest -> "At the earliest, if nothing goes wrong: " + words(earliest)
                        + atAPrice()
                                .filter(other -> !day(other.date()).equals(day(earliest.date())))
                                .map(other -> "; at a price: " + words(other))
                                .orElse(""))
                .stream()
                .toList();
    }

    private String words(Earliest earliest) {
        return day(earliest.date()) + " (" + earliest.because() + ")";
    }

    /** {@return what its author should look at: it cannot be in time} */
    Optional<Fault> warning() {
        return clean.filter(earliest -> earliest.isLate(source.scenario()))
                .map(earliest -> source.places()
                        .warning(
                                earliest.path(),
                                "even if nothing goes wrong it takes until " + words(earliest) + alone(earliest)
                                        + "; the deadline is " + deadline(),
                                cure(earliest)));
    }

    private String alone(Earliest earliest) {
        boolean enough =
                earliest.alone() >= source.scenario().calendar().tooLate() && earliest.alone() < earliest.seconds();
        LocalDateTime until = source.scenario().calendar().local(earliest.alone());
        return enough ? ", that alone until " + day(until) : "";
    }

    private static String cure(Earliest earliest) {
        String more = earliest.because().startsWith("fleet")
                ? "Write a larger count, or name another fleet in by. "
                : earliest.because().startsWith("phase") ? "Write an earlier date. " : "Raise it. ";
        return (earliest.because().startsWith("way") ? "Write a quicker way. " : more) + LATER;
    }

    private String deadline() {
        LocalDateTime deadline = calendar().deadline();
        return deadline.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date(deadline.toLocalDate().minusDays(1))
                : day(deadline);
    }

    /** {@return the same for a machine} */
    Optional<Checked.Earliest> told(Optional<Earliest> earliest) {
        return earliest.map(found -> new Checked.Earliest(
                found.date(),
                found.because(),
                found.path(),
                calendar().local(found.alone()),
                found.isLate(source.scenario())));
    }

    /** Hours count where a few days are all there is, or where the deadline has one. */
    private String day(LocalDateTime at) {
        boolean hours = calendar().deadlineSeconds() <= FEW_DAYS
                || !calendar().deadline().toLocalTime().equals(LocalTime.MIDNIGHT);
        return date(at.toLocalDate()) + (hours ? " " + at.toLocalTime() : "");
    }

    private static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(date);
    }

    private Calendar calendar() {
        return source.scenario().calendar();
    }
}
