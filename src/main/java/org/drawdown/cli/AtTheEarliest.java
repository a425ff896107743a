package org.drawdown.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drawdown.feasibility.Earliest;
import org.drawdown.reading.Reading;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Calendar;
import org.drawdown.store.Checked;

/** The earliest that a scenario can be over, in a planner's words, and the warning where that is too late. */
record AtTheEarliest(Reading.Sound source, Optional<Earliest> clean) {
    /** What makes an old number too small when a file that extends another moves it. */
    private static final List<String> DATES = List.of("deadline", "start");

    private static final long FEW_DAYS = 3 * 86_400L;
    private static final String TOLD = "what is counted is told in docs/background/earliest.md.";
    private static final String LATER = " Or move the deadline; " + TOLD;
    private static final String NEVER = " No deadline is late enough; " + TOLD;
    private static final SortedMap<String, String> CURES = new TreeMap<>(Map.of(
            "fleet", "Write a larger count, or name another fleet in by.",
            "vehicles and points", "Write more of them.",
            "phase", "Write an earlier date.",
            "way", "Write a quicker way.",
            "no seats", "Write more passengers on its moves, or a fleet in by that has seats.",
            "no vehicles", "Write a fleet in by that carries them."));

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
                                .filter(other -> !day(other).equals(day(earliest)))
                                .map(other -> "; at a price: " + words(other))
                                .orElse(""))
                .stream()
                .toList();
    }

    private String words(Earliest earliest) {
        return day(earliest) + " (" + earliest.because() + ")"
                + earliest.rest().map(rest -> "; all else " + words(rest)).orElse("");
    }

    private String day(Earliest earliest) {
        return earliest.isNever() ? "never" : day(calendar().local(earliest.seconds()));
    }

    /** {@return what its author should look at: it cannot be in time} */
    Optional<Fault> warning() {
        return clean.filter(earliest -> earliest.isLate(source.scenario()))
                .map(earliest -> source.places()
                        .warning(
                                earliest.path(),
                                DATES,
                                "even if nothing goes wrong "
                                        + (earliest.isNever()
                                                ? "it is never over (" + earliest.because() + ")"
                                                : "it takes until " + words(earliest) + alone(earliest))
                                        + "; the deadline is " + deadline(),
                                cure(earliest)));
    }

    private String alone(Earliest earliest) {
        boolean enough = earliest.alone() >= calendar().tooLate() && earliest.alone() < earliest.seconds();
        return enough ? ", that alone until " + day(calendar().local(earliest.alone())) : "";
    }

    private static String cure(Earliest earliest) {
        return CURES.entrySet().stream()
                        .filter(cure -> earliest.because().startsWith(cure.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("Raise it.")
                + (earliest.isNever() ? NEVER : LATER);
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
                at(found.seconds()),
                found.because(),
                found.path(),
                at(found.alone()),
                found.isLate(source.scenario()),
                told(found.rest())));
    }

    private Optional<LocalDateTime> at(long seconds) {
        return seconds == Earliest.NEVER
                ? Optional.empty()
                : Optional.of(calendar().local(seconds));
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
