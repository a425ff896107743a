package org.drawdown.reading;

import java.time.LocalDateTime;
import java.util.Optional;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;

/** Dates lie within the run. */
final class DateRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Calendar calendar;

    DateRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.calendar = scenario.calendar();
    }

    void check() {
        if (calendar.equals(CalendarBinder.STAND_IN)) {
            return;
        }
        if (calendar.horizon() < calendar.deadlineSeconds()) {
            ruling.error(
                    "horizon", "runs are given up before the deadline", "Write a longer horizon, or leave it out.");
        }
        if (scenario.measure().orElse(0) >= calendar.horizon()) {
            ruling.error("measure.from", "the measured window begins after the horizon", "Write an earlier time.");
        }
        scenario.phases().forEach(phase -> {
            String path = "phases." + phase.key();
            within(path + ".starts", phase.starts());
            within(path + ".due", phase.due());
            for (int i = 0; i < phase.thinning().size(); i++) {
                notAfter(
                        path + ".thin-out[" + i + "].from",
                        phase.thinning().get(i).from());
            }
            if (phase.starts().isPresent()
                    && phase.due()
                            .filter(due -> !due.isAfter(phase.starts().get()))
                            .isPresent()) {
                ruling.error(
                        path + ".due", "phase \"" + phase.key() + "\" is due before it starts", "Write a later date.");
            }
        });
        scenario.sites().forEach(site -> {
            within("sites." + site.key() + ".patrols-until", site.patrolsUntil());
            within("sites." + site.key() + ".planned", site.planned());
            within("sites." + site.key() + ".due", site.due());
            site.closesFrom().ifPresent(from -> notAfter("sites." + site.key() + ".closes-from", from));
        });
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

    private void things() {
        scenario.legs().forEach(leg -> {
            for (int i = 0; i < leg.closed().size(); i++) {
                notAfter(
                        "legs." + leg.key() + ".closed[" + i + "].from",
                        leg.closed().get(i).from());
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
        scenario.shocks().forEach(this::shock);
    }

    private void shock(Shock shock) {
        String path = "shocks." + shock.key();
        if (shock.timing() instanceof Shock.Dated dated) {
            notAfter(path + ".from", dated.from());
        } else if (shock.timing() instanceof Shock.Once once) {
            notAfter(path + ".once.from", once.from());
        }
    }

    private void bend(String key, Optional<Bends.Bend> bend) {
        if (bend.flatMap(Bends.Bend::from)
                .filter(from -> !from.isBefore(calendar.deadline()))
                .isPresent()) {
            ruling.warning("near-the-deadline." + key, "the rule gives way only after the deadline", "Write D-30.");
        }
    }

    private void within(String path, Optional<LocalDateTime> date) {
        date.filter(when -> when.isBefore(calendar.start()))
                .ifPresent(when -> ruling.warning(path, "the date is before the start", "Check the year."));
        date.ifPresent(when -> notAfter(path, when));
    }

    private void notAfter(String path, LocalDateTime date) {
        if (date.isAfter(calendar.local(calendar.horizon()))) {
            ruling.warning(path, "the date is after the horizon, when every run is over", "Check the year.");
        }
    }
}
