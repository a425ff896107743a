package org.drawdown.reading;

import java.util.List;
import java.util.Optional;
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
                        form.delay("takes"),
                        form.words("after"),
                        form.choice("starts").equals("with-phase"),
                        form.choice("gates", Task.Gates.class)))
                .toList();
    }

    /** {@return the sites where a task is done: those it names, or all that are left but the exceptions} */
    private static List<String> where(Form task, List<Site> sites) {
        boolean each = task.choice("for").equals("each site");
        if (each && task.has("sites")) {
            task.clerk().error(task.block(), "this task says sites and for: each site", "Write one of the two.");
        }
        if (task.has("except") && !each) {
            task.clerk().error(task.block(), "this task excepts sites of none", "Write for: each site beside except.");
        }
        List<String> except = task.words("except");
        List<String> left = sites.stream()
                .filter(site -> site.role() == Site.Role.CAMP || site.role() == Site.Role.HUB)
                .map(Site::key)
                .toList();
        except.stream()
                .filter(site -> !left.contains(site))
                .forEach(site -> task.clerk()
                        .error(
                                task.block(),
                                "task \"" + task.name() + "\" excepts \"" + Nearest.shortened(site)
                                        + "\", which is not a site that is left",
                                Nearest.cure("sites", site, left)));
        return each ? left.stream().filter(site -> !except.contains(site)).toList() : task.words("sites");
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
