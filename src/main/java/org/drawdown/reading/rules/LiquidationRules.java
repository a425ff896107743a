package org.drawdown.reading.rules;

import java.time.LocalDateTime;
import java.util.List;
import org.drawdown.reading.binder.CalendarBinder;
import org.drawdown.scenario.Liquidation;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Task;

/** A liquidation begins, goes on at sites that stay, and has the time it takes. */
final class LiquidationRules {
    /** The usual length of a liquidation. */
    private static final int MONTHS = 18;

    private static final String[] DATES = {"start", "deadline", "horizon"};

    private final Scenario scenario;
    private final Ruling ruling;

    LiquidationRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
    }

    void check() {
        scenario.liquidation().ifPresent(this::check);
    }

    private void check(Liquidation liquidation) {
        if (scenario.conditions().none()) {
            ruling.error(
                    "liquidation",
                    "it begins when the conditions hold, and there are none",
                    "Write holds-when, or leave this key out.");
        }
        if (scenario.sites().stream().noneMatch(site -> site.role() == Site.Role.LIQUIDATION)) {
            ruling.error(
                    "liquidation",
                    "there is no site to be liquidated",
                    "Write role: liquidation at one.",
                    "sites.*.role");
        }
        if (!scenario.calendar().equals(CalendarBinder.STAND_IN) && !ruling.spoilt(DATES)) {
            horizon();
        }
        liquidation.staffs().forEach(this::staff);
        for (int i = 0; i < liquidation.tasks().size(); i++) {
            task("liquidation.tasks[" + i + "]", liquidation.tasks().get(i));
        }
    }

    private void horizon() {
        LocalDateTime needed = scenario.calendar().deadline().plusMonths(MONTHS);
        if (scenario.calendar().local(scenario.calendar().horizon()).isBefore(needed)) {
            ruling.warning(
                    ruling.has("horizon") ? "horizon" : "liquidation",
                    "runs are given up less than " + MONTHS + " months after the deadline",
                    "A liquidation takes that long: write a horizon that reaches to " + needed.toLocalDate() + ".");
        }
    }

    private void staff(Liquidation.Staff staff) {
        String path = "liquidation.sites." + staff.site();
        scenario.sites().stream()
                .filter(site -> site.key().equals(staff.site()) && site.role() != Site.Role.LIQUIDATION)
                .forEach(site -> ruling.error(
                        path,
                        "\"" + site.key() + "\" is not liquidated",
                        "Write role: liquidation at the site.",
                        "sites." + site.key() + ".role"));
        if (ruling.spoilt(DATES)) {
            return;
        }
        staff.disposal()
                .filter(from -> from.isBefore(scenario.calendar().deadline()))
                .ifPresent(from -> ruling.warning(
                        path + ".disposal",
                        "cargo is disposed of from a date before the deadline, and not before the conditions hold",
                        "Write a date after the deadline."));
        List<Liquidation.Ceiling> ceilings = staff.ceilings();
        LocalDateTime before = scenario.calendar().deadline();
        for (int i = 0; i < ceilings.size(); i++) {
            if (!ceilings.get(i).until().isAfter(before)) {
                ruling.error(
                        path + ".ceilings[" + i + "].until",
                        "this ceiling ends before it begins",
                        "The first begins at the deadline, each other where the one before ends.");
            }
            before = ceilings.get(i).until();
        }
    }

    private void task(String path, String key) {
        for (Task task : scenario.tasks()) {
            if (task.key().equals(key) && !task.ofTheMission()) {
                ruling.error(path, "task \"" + key + "\" is done at sites", "Name a task of the mission.");
            } else if (task.key().equals(key) && task.gates().what() != Task.What.NOTHING) {
                ruling.error(
                        path,
                        "task \"" + key + "\" begins when the conditions hold, and they wait for it",
                        "Write gates: nothing at the task.");
            }
        }
    }
}
