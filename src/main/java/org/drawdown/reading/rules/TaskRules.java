package org.drawdown.reading.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Task;

/** Who does a task can do it, and whoever is asked for an answer can give it. */
final class TaskRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Fleet> fleets;

    TaskRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
    }

    void check() {
        scenario.tasks().forEach(this::task);
        scenario.sites().forEach(site -> {
            site.services().forEach(service -> service(site.key(), service));
            site.disposals().forEach(disposal -> disposal(site.key(), disposal));
        });
    }

    private void service(String site, Site.Service service) {
        service.endsWith()
                .ifPresent(task -> isDoneThere(
                        site,
                        task,
                        "services." + service.key() + ".ends-with",
                        "service \"" + service.key() + "\" ends with task"));
    }

    private void disposal(String site, Site.Disposal disposal) {
        for (int i = 0; i < disposal.after().size(); i++) {
            isDoneThere(
                    site,
                    disposal.after().get(i),
                    disposal.key() + ".after[" + i + "]",
                    disposal.key() + " comes after task");
        }
    }

    private void isDoneThere(String site, String key, String path, String does) {
        scenario.tasks().stream()
                .filter(task -> task.key().equals(key)
                        && !task.ofTheMission()
                        && !task.sites().contains(site))
                .forEach(task -> ruling.error(
                        "sites." + site + "." + path,
                        does + " \"" + key + "\", which is not done at \"" + site + "\"",
                        "Let it be done there, or once for the mission."));
    }

    private void task(Task task) {
        String path = "tasks." + task.key();
        if (task.each() != Task.Each.WHOLE && task.sites().isEmpty()) {
            ruling.warning(
                    path + ".for",
                    "task \"" + task.key() + "\" is done for nobody: nobody has anything at a site that is left",
                    "Write contingents at a site, or leave the task out.");
        }
        hands(task, path);
        gates(task, path);
    }

    private void hands(Task task, String path) {
        if (task.ofTheMission() && task.hands().with().isPresent()) {
            ruling.error(
                    path + ".with",
                    "task \"" + task.key() + "\" is the mission's, and takes people of no site",
                    "Name its sites, or leave the people out.");
        }
        task.hands()
                .team()
                .map(fleets::get)
                .filter(fleet -> fleet.type() != Fleet.Type.TEAMS)
                .ifPresent(fleet -> ruling.error(
                        path + ".team",
                        "task \"" + task.key() + "\" is done by \"" + fleet.key() + "\", which are no teams",
                        "Write type: teams at that fleet."));
        for (int i = 0; i < task.hands().asks().size(); i++) {
            asks(task, task.hands().asks().get(i), path + ".asks[" + i + "]");
        }
    }

    private void asks(Task task, String permission, String path) {
        for (String site : task.ofTheMission() ? List.of("") : task.sites()) {
            List<Authority> asked = Authority.responsible(scenario.authorities(), permission, site, site);
            String where = site.isEmpty() ? "for the mission" : "at " + site;
            if (asked.size() > 1) {
                ruling.error(
                        path,
                        asked.stream().map(Authority::key).collect(Collectors.joining(" and ")) + " grant \""
                                + permission + "\" " + where,
                        "Give each a region of its own, or name one of them in asks.");
            } else if (asked.isEmpty() && scenario.authorities().stream().anyMatch(each -> each.grants(permission))) {
                ruling.error(
                        path,
                        "nobody grants \"" + permission + "\" " + where,
                        "Add the site to a region of those who grant it, or name one of them in asks.");
            }
        }
    }

    private void gates(Task task, String path) {
        boolean holds = List.of(Task.What.MOVING, Task.What.CARGO, Task.What.PEOPLE)
                .contains(task.gates().what());
        if (!task.gates().kinds().isEmpty() && !holds) {
            ruling.error(
                    path + ".kinds",
                    "task \"" + task.key() + "\" names kinds, and nothing waits for it that would leave",
                    "Write gates: moving beside kinds.");
        }
    }
}
