package org.drawdown.reading.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Optional;
import org.drawdown.chance.Fixed;
import org.drawdown.reading.binder.CalendarBinder;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;
import org.drawdown.scenario.Site;

/** Dates lie within the run. */
final class DateRules {
    private static final long DAY = 86_400;
    private static final long YEAR = 366;

    private final Scenario scenario;
    private final Ruling ruling;
    private final Calendar calendar;

    DateRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.calendar = scenario.calendar();
    }

    void check() {
        if (calendar.equals(CalendarBinder.STAND_IN) || ruling.spoilt("start", "deadline", "horizon")) {
            return;
        }
        if (calendar.horizon() < calendar.deadlineSeconds()) {
            ruling.error(
                    ruling.has("horizon") ? "horizon" : "deadline",
                    "runs are given up before the deadline",
                    "Check the year, or write horizon: "
                            + ((calendar.deadlineSeconds() - calendar.seconds(scenario.planStarts())) / DAY + 180)
                            + " d.");
        }
        if (scenario.measure().orElse(0) >= calendar.horizon()) {
            ruling.error("measure.from", "the measured window begins after the horizon", "Write an earlier time.");
        }
        scenario.phases().forEach(this::phase);
        scenario.sites().forEach(this::site);
        things();
        bend("give-unsensitive", scenario.bends().giveUnsensitive());
        bend("short-handover", scenario.bends().shortHandover());
        bend("destroy-what-cannot-move", scenario.bends().destroyWhatCannotMove());
        for (int i = 0; i < scenario.bends().buyCharters().size(); i++) {
            bend(
                    Bends.BUY_CHARTERS + "[" + i + "]",
                    Optional.of(scenario.bends().buyCharters().get(i).when()));
        }
    }

    private void phase(Phase phase) {
        String path = "phases." + phase.key();
        within(path + ".starts", phase.starts());
        within(path + ".due", phase.due());
        due(path, "phase \"" + phase.key() + "\" is due before it starts", phase.starts(), phase.due());
        phase.starts()
                .filter(starts -> !starts.isBefore(calendar.deadline()))
                .ifPresent(starts -> ruling.error(
                        path + ".starts",
                        "phase \"" + phase.key() + "\" starts when the mission has to be out",
                        "Write a day before the deadline."));
        for (int i = 0; i < phase.thinning().size(); i++) {
            thinning(
                    path + ".thin-out[" + i + "].from",
                    phase,
                    phase.thinning().get(i).from());
        }
    }

    private void thinning(String path, Phase phase, LocalDateTime from) {
        notAfter(path, from);
        if (phase.starts().filter(starts -> !from.isBefore(starts)).isPresent()) {
            ruling.error(
                    path,
                    "thinning out begins when phase \"" + phase.key() + "\" has begun, and all may leave",
                    "Write an earlier date, or leave it out.");
        }
    }

    private void site(Site site) {
        String path = "sites." + site.key();
        within(path + ".patrols-until", site.patrolsUntil());
        within(path + ".planned", site.planned());
        within(path + ".due", site.due());
        site.closesFrom().ifPresent(from -> notAfter(path + ".closes-from", from));
        Optional<LocalDateTime> begins = site.closesFrom()
                .or(() -> scenario.phases().stream()
                        .filter(phase -> phase.sites().contains(site.key()))
                        .findFirst()
                        .flatMap(Phase::starts));
        due(path, "site \"" + site.key() + "\" is due before it begins to close", begins, site.due());
        site.disposals().forEach(disposal -> notAfter(path + "." + disposal.key() + ".from", disposal.from()));
    }

    private void due(String path, String what, Optional<LocalDateTime> begins, Optional<LocalDateTime> due) {
        if (begins.isPresent()
                && due.filter(date -> !date.isAfter(begins.get())).isPresent()) {
            ruling.error(path + ".due", what, "Write a later date.");
        }
    }

    private void things() {
        scenario.legs().forEach(leg -> {
            for (int i = 0; i < leg.closed().size(); i++) {
                closure(leg, leg.closed().get(i), "legs." + leg.key() + ".closed[" + i + "]");
                overlap(leg, i);
            }
        });
        scenario.fleets().forEach(fleet -> {
            for (int i = 0; i < fleet.changes().size(); i++) {
                within(
                        "fleets." + fleet.key() + ".changes[" + i + "].at",
                        Optional.of(fleet.changes().get(i).at()));
            }
        });
        scenario.regimes().forEach(regime -> {
            for (int i = 0; i < regime.dated().size(); i++) {
                within(
                        "regimes." + regime.key() + ".turns[" + i + "].at",
                        Optional.of(regime.dated().get(i).at()));
            }
        });
        scenario.legs()
                .forEach(leg ->
                        leg.sails().ifPresent(sails -> notAfter("legs." + leg.key() + ".sails.from", sails.from())));
        scenario.fleets()
                .forEach(fleet -> fleet.hired()
                        .ifPresent(hired -> notAfter("fleets." + fleet.key() + ".hired.asked", hired.asked())));
        scenario.authorities()
                .forEach(authority -> authority
                        .meets()
                        .ifPresent(meets -> notAfter("authorities." + authority.key() + ".meets.from", meets.from())));
        scenario.contingents()
                .forEach(contingent -> contingent
                        .goesHome()
                        .ifPresent(day -> notAfter("contingents." + contingent.key() + ".goes-home", day)));
        scenario.shocks().forEach(this::shock);
    }

    private void closure(Leg leg, Leg.Closure closure, String path) {
        notAfter(path + ".from", closure.from());
        over(path + ".until", "leg \"" + leg.key() + "\" is open again before the start", closure.until());
        if (!closure.from().isAfter(calendar.start()) && closure.until().isAfter(calendar.local(calendar.horizon()))) {
            ruling.error(
                    path,
                    "leg \"" + leg.key() + "\" is closed for as long as a run can last",
                    "Check the years, or leave the leg out.");
        }
    }

    /** The leg is shut as long as one of them says so. */
    private void overlap(Leg leg, int i) {
        Leg.Closure one = leg.closed().get(i);
        boolean overlaps = leg.closed().stream()
                .limit(i)
                .anyMatch(other ->
                        one.from().isBefore(other.until()) && other.from().isBefore(one.until()));
        if (overlaps) {
            ruling.warning(
                    "legs." + leg.key() + ".closed[" + i + "]",
                    "leg \"" + leg.key() + "\" is closed already on some of these days",
                    "Check the dates, or write one closure from the first day to the last.");
        }
    }

    private void shock(Shock shock) {
        String path = "shocks." + shock.key();
        if (shock.timing() instanceof Shock.Dated dated) {
            notAfter(path + ".from", dated.from());
            dated.lasts()
                    .filter(lasts ->
                            lasts.seconds() instanceof Fixed && lasts.stretch().isFixed())
                    .ifPresent(lasts -> over(
                            path + ".from",
                            "shock \"" + shock.key() + "\" is over before the start",
                            dated.from()
                                    .plusSeconds(Math.round(lasts.seconds().mean()
                                            * lasts.stretch().mean()))));
        } else if (shock.timing() instanceof Shock.Once once) {
            notAfter(path + ".once.from", once.from());
            over(path + ".once.until", "shock \"" + shock.key() + "\" may come only before the start", once.until());
        } else if (shock.timing() instanceof Shock.Season season) {
            season(path, shock.key(), season);
        } else if (shock.timing() instanceof Shock.Spells spells) {
            season(path, shock.key(), spells.season());
        }
    }

    /** A season comes to the run if one of its days does. */
    private void season(String path, String key, Shock.Season season) {
        LocalDate last = calendar.local(calendar.horizon()).toLocalDate();
        boolean comes = scenario.planStarts()
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .limit(YEAR)
                .anyMatch(day -> within(season, MonthDay.from(day)));
        if (!comes) {
            ruling.warning(
                    path,
                    "shock \"" + key + "\" never comes: no day of its season lies between the start and the horizon",
                    "Check the season, or leave it out.");
        }
    }

    private static boolean within(Shock.Season season, MonthDay day) {
        boolean begun = !day.isBefore(season.from());
        boolean lasts = !day.isAfter(season.to());
        return season.from().isAfter(season.to()) ? begun || lasts : begun && lasts;
    }

    /** What is over before the plan starts changes nothing; in a run from a later day it is past. */
    private void over(String path, String what, LocalDateTime end) {
        if (!end.isAfter(scenario.planStarts())) {
            ruling.warning(path, what, "Check the year.");
        }
    }

    private void bend(String key, Optional<Bends.Bend> bend) {
        if (bend.flatMap(Bends.Bend::from)
                .filter(from -> !from.isBefore(calendar.deadline()))
                .isPresent()) {
            String path = "near-the-deadline." + key;
            ruling.warning(
                    path,
                    "the rule gives way only after the deadline",
                    "Write D-30.",
                    path + ".from",
                    path + ".before-due");
        }
    }

    private void within(String path, Optional<LocalDateTime> date) {
        date.filter(when -> when.isBefore(scenario.planStarts()))
                .ifPresent(when -> ruling.warning(path, "the date is before the start", "Check the year."));
        date.ifPresent(when -> notAfter(path, when));
    }

    private void notAfter(String path, LocalDateTime date) {
        if (date.isAfter(calendar.local(calendar.horizon()))) {
            ruling.warning(path, "the date is after the horizon, when every run is over", "Check the year.");
        }
    }
}
