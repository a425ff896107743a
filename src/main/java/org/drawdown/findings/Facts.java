package org.drawdown.findings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.drawdown.experiment.Runs;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;

/**
 * What stands over every chart.
 *
 * @param name     the variant's key
 * @param title    the variant's title, and the day as of which it is played where that is not the plan's start
 * @param marking  the line every page carries; may be empty
 * @param start    first second
 * @param deadline first second that is too late
 * @param lastDay  the last day that is in time: "will it hold, 31 December?"
 * @param horizon  when a run is given up
 * @param n        runs
 * @param pairs    draws of what we do not know
 */
public record Facts(
        String name,
        String title,
        String marking,
        LocalDateTime start,
        LocalDateTime deadline,
        LocalDate lastDay,
        LocalDateTime horizon,
        int n,
        int pairs) {

    static Facts of(Runs runs) {
        Scenario scenario = runs.scenario();
        Calendar calendar = scenario.calendar();
        return new Facts(
                runs.variant().key(),
                runs.variant().title() + asOf(scenario),
                scenario.marking(),
                calendar.start(),
                calendar.deadline(),
                lastDay(calendar.deadline()),
                calendar.local(calendar.horizon()),
                runs.size(),
                runs.pairs());
    }

    private static String asOf(Scenario scenario) {
        return scenario.soFar()
                .map(soFar -> ", as of "
                        + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                                .format(scenario.calendar().start()))
                .orElse("");
    }

    /** {@return the last day of which a part is in time} */
    static LocalDate lastDay(LocalDateTime tooLate) {
        return tooLate.minusSeconds(1).toLocalDate();
    }
}
