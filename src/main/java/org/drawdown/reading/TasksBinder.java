package org.drawdown.reading;

import java.util.List;
import java.util.Optional;
import org.drawdown.scenario.Handover;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Task;

/** Tasks, phases and the handover. */
final class TasksBinder {
    private TasksBinder() {}

    static List<Task> bind(Form mission) {
        return mission.named("tasks").stream()
                .map(form -> new Task(
                        form.name(),
                        form.title(),
                        form.words("sites"),
                        form.delay("takes"),
                        form.words("after"),
                        form.choice("starts").equals("with-phase"),
                        form.choice("gates", Task.Gates.class)))
                .toList();
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
                        form.delay("patience")));
    }
}
