package org.drawdown.theatre.place;

import java.util.List;
import java.util.function.Function;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Join;
import org.drawdown.kernel.Label;
import org.drawdown.scenario.Fleet;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** A charter: asked for on its day when the tasks before are done, there after a while, gone when its contract ends. */
final class Charter {
    private final Stage stage;
    private final Park park;
    private final Fleet.Hired hired;
    private final Runnable changed;
    private final int units;
    private final Span lead;

    Charter(Stage stage, Park park, Fleet.Hired hired, Runnable changed) {
        this.stage = stage;
        this.park = park;
        this.hired = hired;
        this.changed = changed;
        this.units = stage.whole(park.fleet().count()) * Park.covers(stage, park.fleet());
        this.lead = stage.span(hired.lead(), "lead/" + park.key());
    }

    void begin(Function<String, Gate> done) {
        List<Gate> before = hired.after().stream().map(done).toList();
        Join ready = new Join(stage.kernel(), park.key(), before.size(), this::waitForDay);
        before.forEach(gate -> gate.await(park.key(), label(Causes.TASK, ""), ready::arrive));
    }

    private void waitForDay() {
        long day = stage.calendar().seconds(hired.asked());
        if (day > stage.now()) {
            stage.kernel().book(label(Causes.DATE, ""), day - stage.now(), this::ask);
        } else {
            ask();
        }
    }

    private void ask() {
        stage.kernel().book(label(Causes.CHARTER, lead.law()), lead.next(), this::come);
    }

    private void come() {
        park.changeBy(units);
        changed.run();
        hired.lasts()
                .ifPresent(lasts ->
                        stage.kernel().book(label(Causes.CHARTER, ""), Math.round(stage.value(lasts)), this::end));
    }

    private void end() {
        park.ends();
        changed.run();
    }

    private Label label(String kind, String law) {
        return Stage.label(kind, park.key(), park.fleet().home(), law);
    }
}
