package org.drawdown.theatre.place;

import java.util.List;
import java.util.function.Function;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Join;
import org.drawdown.kernel.Label;
import org.drawdown.scenario.Fleet;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** A charter: a whole fleet under one contract, asked for on its day when the tasks before are done. */
final class Charter {
    private final Stage stage;
    private final Park park;
    private final Fleet.Hired hired;
    private final Contract contract;

    Charter(Stage stage, Park park, Fleet.Hired hired, Runnable changed) {
        this.stage = stage;
        this.park = park;
        this.hired = hired;
        this.contract = new Contract(
                stage,
                park,
                park.atMost(),
                stage.span(hired.lead(), "lead/" + park.key()),
                hired.lasts().map(length -> Math.round(stage.value(length))),
                changed);
    }

    void begin(Function<String, Gate> done) {
        List<Gate> before = hired.after().stream().map(done).toList();
        Join ready = new Join(stage.kernel(), park.key(), before.size(), this::waitForDay);
        before.forEach(gate -> gate.await(park.key(), label(Causes.TASK), ready::arrive));
    }

    private void waitForDay() {
        long day = stage.calendar().seconds(hired.asked());
        if (day > stage.now()) {
            stage.kernel().book(label(Causes.DATE), day - stage.now(), this::ask);
        } else {
            ask();
        }
    }

    /** What was asked for before the run began, in the time of the plan, has been on its way since. */
    private void ask() {
        long since =
                Math.max(stage.calendar().seconds(hired.asked()), stage.ground().planStarts());
        contract.ask(stage.now() == 0 ? Math.max(0, -since) : 0, () -> false);
    }

    private Label label(String kind) {
        return Stage.label(kind, park.key(), park.fleet().home());
    }
}
