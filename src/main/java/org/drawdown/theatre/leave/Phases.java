package org.drawdown.theatre.leave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Join;
import org.drawdown.kernel.Label;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Phase;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** The phases: each begins when those before are over, its tasks are done and its date has come. */
final class Phases {
    private final Stage stage;
    private final Map<String, Gate> begun = new LinkedHashMap<>();
    private final Map<String, Gate> over = new LinkedHashMap<>();
    private final Map<String, Integer> open = new LinkedHashMap<>();

    Phases(Stage stage) {
        this.stage = stage;
        for (Phase phase : stage.ground().scenario().phases()) {
            begun.put(phase.key(), new Gate(stage.kernel(), phase.key() + " begins"));
            over.put(phase.key(), new Gate(stage.kernel(), phase.key() + " is over"));
            open.put(phase.key(), phase.sites().size());
        }
    }

    /** {@return the gate that opens when a phase begins} */
    Gate begins(Phase phase) {
        return begun.get(phase.key());
    }

    void begin(Tasks tasks) {
        for (Phase phase : stage.ground().scenario().phases()) {
            List<Gate> before = new ArrayList<>();
            phase.after().forEach(each -> before.add(over.get(each)));
            phase.tasks().forEach(task -> before.add(tasks.done(task)));
            Label label = Stage.label(Causes.PHASE, phase.key(), "");
            Join ready = new Join(stage.kernel(), phase.key(), before.size(), () -> waitForDate(phase));
            before.forEach(gate -> gate.await(phase.key(), label, ready::arrive));
            overWhenEmpty(phase);
        }
    }

    private void waitForDate(Phase phase) {
        long starts = phase.starts().map(stage.calendar()::seconds).orElse(0L);
        if (starts > stage.now()) {
            stage.kernel().book(Stage.label(Causes.DATE, phase.key(), ""), starts - stage.now(), () -> start(phase));
        } else {
            start(phase);
        }
    }

    private void start(Phase phase) {
        stage.tell(new Happening.Began(stage.now(), "phase", phase.key(), ""));
        begun.get(phase.key()).open();
    }

    /** One of its sites is closed. */
    void closed(Phase phase) {
        open.merge(phase.key(), -1, Integer::sum);
        overWhenEmpty(phase);
    }

    private void overWhenEmpty(Phase phase) {
        if (open.get(phase.key()) == 0) {
            stage.tell(new Happening.Ended(stage.now(), "phase", phase.key(), "", ""));
            over.get(phase.key()).open();
        }
    }
}
