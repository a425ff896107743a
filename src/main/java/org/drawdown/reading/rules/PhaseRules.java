package org.drawdown.reading.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Task;

/** Phases part the sites, and tasks wait for tasks that are done where they are. */
final class PhaseRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Task> tasks;
    private final List<String> outside;
    private final Map<String, String> phaseOf = new LinkedHashMap<>();

    PhaseRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.outside = scenario.sites().stream()
                .filter(site -> site.role() == Site.Role.OUTSIDE)
                .map(Site::key)
                .toList();
        this.tasks = Scenario.byKey(scenario.tasks(), Task::key);
    }

    void check() {
        scenario.phases().forEach(this::phase);
        scenario.tasks().forEach(this::task);
        scenario.fleets().forEach(this::hired);
    }

    private void phase(Phase phase) {
        if (phase.sites().isEmpty() && ruling.has("phases." + phase.key() + ".sites")) {
            ruling.error(
                    "phases." + phase.key() + ".sites",
                    "phase \"" + phase.key() + "\" has no sites",
                    "Name the sites that begin to close with it.");
        }
        for (int i = 0; i < phase.sites().size(); i++) {
            String site = phase.sites().get(i);
            String other = phaseOf.putIfAbsent(site, phase.key());
            if (other != null) {
                ruling.error(
                        "phases." + phase.key() + ".sites[" + i + "]",
                        "site \"" + site + "\" is in phase \"" + other + "\" already",
                        "A site is in one phase.");
            }
            if (outside.contains(site)) {
                ruling.error(
                        "phases." + phase.key() + ".sites[" + i + "]",
                        "site \"" + site + "\" is outside and never closes, so phase \"" + phase.key()
                                + "\" is never over",
                        "Leave it out: nobody hands over what is beyond the theatre.");
            }
        }
        for (int i = 0; i < phase.tasks().size(); i++) {
            Task task = tasks.get(phase.tasks().get(i));
            if (task != null && !task.ofTheMission()) {
                ruling.error(
                        "phases." + phase.key() + ".tasks[" + i + "]",
                        "task \"" + task.key() + "\" is done at sites; a phase waits for tasks of the mission",
                        "Leave the task's sites out, or let the task gate its sites.");
            }
        }
    }

    private void hired(Fleet fleet) {
        List<String> after = fleet.hired().map(Fleet.Hired::after).orElse(List.of());
        for (int i = 0; i < after.size(); i++) {
            Task task = tasks.get(after.get(i));
            if (task != null && !task.ofTheMission()) {
                ruling.error(
                        "fleets." + fleet.key() + ".hired.after[" + i + "]",
                        "task \"" + task.key() + "\" is done at sites; a fleet is hired after tasks of the mission",
                        "Leave the task's sites out.");
            }
        }
    }

    private void task(Task task) {
        for (int i = 0; i < task.sites().size(); i++) {
            if (outside.contains(task.sites().get(i)) && ruling.has("tasks." + task.key() + ".sites")) {
                ruling.error(
                        "tasks." + task.key() + ".sites[" + i + "]",
                        "task \"" + task.key() + "\" is done at \""
                                + task.sites().get(i) + "\", which is outside",
                        "Name sites of the theatre.");
            }
        }
        for (int i = 0; i < task.after().size(); i++) {
            Task before = tasks.get(task.after().get(i));
            if (before != null && !doneWhere(before, task)) {
                ruling.error(
                        "tasks." + task.key() + ".after[" + i + "]",
                        "task \"" + before.key() + "\" is not done where \"" + task.key() + "\" is",
                        "Let it be done at the same sites, or once for the mission.");
            }
        }
        for (int i = 0; task.starts().withPhase() && i < task.sites().size(); i++) {
            if (!phaseOf.containsKey(task.sites().get(i))) {
                ruling.warning(
                        "tasks." + task.key() + ".sites[" + i + "]",
                        "task \"" + task.key() + "\" starts with the phase of \""
                                + task.sites().get(i) + "\", which is in none",
                        "Put the site in a phase, or write starts: at-once.",
                        "phases",
                        "sites.*.role");
            }
        }
    }

    /** What is done for each owner is nobody's where nobody has anything: nobody waits for it there. */
    private static boolean doneWhere(Task before, Task task) {
        return before.ofTheMission()
                || (!task.ofTheMission()
                        && (before.each() != Task.Each.WHOLE || before.sites().containsAll(task.sites())));
    }
}
