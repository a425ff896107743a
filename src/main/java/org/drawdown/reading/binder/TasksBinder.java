package org.drawdown.reading.binder;

import java.util.List;
import java.util.Optional;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Handover;
import org.drawdown.scenario.Looting;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Task;

/** Tasks, phases and the handover. */
final class TasksBinder {
    private TasksBinder() {}

    static List<Task> bind(Form mission, List<Site> sites) {
        return mission.named("tasks").stream()
                .map(form -> new Task(
                        form.name(),
                        form.title(),
                        where(form, sites),
                        each(form),
                        form.delay("takes"),
                        form.words("after"),
                        new Task.Starts(form.choice("starts").equals("with-phase"), form.numberIf("before-due")),
                        new Task.Hands(form.numberIf("with"), form.wordIf("team"), form.words("asks")),
                        new Task.Gates(form.choice("gates", Task.What.class), form.words("kinds"))))
                .toList();
    }

    private static Task.Each each(Form task) {
        return switch (task.choice("for")) {
            case "each contingent" -> Task.Each.CONTINGENT;
            case "each lot" -> Task.Each.LOT;
            default -> Task.Each.WHOLE;
        };
    }

    /**
     * {@return the sites where a task is done: those it names, or all that are left but the exceptions, or those of them
     * where somebody has something for whom it is done}
     */
    private static List<String> where(Form task, List<Site> sites) {
        boolean each = !task.choice("for").equals("mission");
        if (each && task.has("sites")) {
            task.error("this task says sites and for: " + task.choice("for"), "Write one of the two.");
        }
        if (task.has("except") && !each) {
            task.error("this task excepts sites of none", "Write for: each site beside except.");
        }
        List<String> except = task.words("except");
        List<String> left = sites.stream()
                .filter(site -> site.role() == Site.Role.CAMP || site.role() == Site.Role.HUB)
                .map(Site::key)
                .toList();
        except.stream()
                .filter(site -> !left.contains(site))
                .forEach(site -> task.error(
                        "task \"" + task.name() + "\" excepts \"" + Nearest.shortened(site)
                                + "\", which is not a site that is left",
                        Nearest.cure("sites", site, left)));
        if (!each) {
            return task.words("sites");
        }
        return sites.stream()
                .filter(site -> left.contains(site.key()) && !except.contains(site.key()))
                .filter(site -> hasOwners(site, each(task)))
                .map(Site::key)
                .sorted()
                .toList();
    }

    private static boolean hasOwners(Site site, Task.Each each) {
        return switch (each) {
            case WHOLE -> true;
            case CONTINGENT -> !site.contingents().isEmpty();
            case LOT ->
                !site.contingents().isEmpty()
                        || !site.people().isEmpty()
                        || !site.cargo().isEmpty();
        };
    }

    static List<Phase> phases(Form mission) {
        return mission.named("phases").stream()
                .map(form -> new Phase(
                        form.name(),
                        form.title(),
                        form.date("starts"),
                        form.words("after"),
                        form.words("tasks"),
                        form.date("due"),
                        form.words("sites"),
                        form.forms("thin-out").stream()
                                .map(thin -> new Phase.Thinning(
                                        thin.dateOrStart("from"),
                                        thin.number("keep-people"),
                                        thin.number("keep-cargo")))
                                .toList()))
                .toList();
    }

    static Optional<Handover> handover(Form mission) {
        return mission.form("handover")
                .map(form -> new Handover(
                        form.delay("inspection"),
                        form.delay("signing"),
                        form.number("nobody-comes"),
                        form.delay("patience"),
                        form.form("looted").map(TasksBinder::looting)));
    }

    private static Looting looting(Form looted) {
        return new Looting(
                looted.number("formal"),
                looted.number("short"),
                looted.number("unattended"),
                looted.number("none"),
                looted.delay("after"));
    }
}
