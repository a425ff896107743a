package org.drawdown.theatre.nature;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drawdown.chance.Draws;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Window;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Regime;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** A regime's story: it stays in a state for a while, then turns; on dates it turns whatever it was. */
public final class Mood {
    private final Stage stage;
    private final Regime regime;
    private final Map<String, Regime.State> states;
    private final Map<String, Span> stays = new LinkedHashMap<>();
    private final Draws next;
    private final Window grants;
    private Regime.State state;
    private Booking turning;

    Mood(Stage stage, Regime regime) {
        this.stage = stage;
        this.regime = regime;
        this.states = org.drawdown.scenario.Scenario.byKey(regime.states(), Regime.State::key);
        this.next = stage.draws("regime-next/" + regime.key());
        for (Regime.State each : regime.states()) {
            each.lasts()
                    .ifPresent(lasts ->
                            stays.put(each.key(), stage.span(lasts, "regime/" + regime.key() + "/" + each.key())));
        }
        this.state = states.get(regime.starts());
        this.grants = new Window(stage.kernel(), regime.key(), state.grants());
    }

    /** Begins, and books the dated turns. */
    void begin() {
        enter(state);
        for (Regime.Turn turn : regime.dated()) {
            long at = stage.calendar().seconds(turn.at());
            if (at >= 0) {
                stage.kernel().nature(at, () -> turnTo(turn.to()));
            }
        }
    }

    private void enter(Regime.State entered) {
        state = entered;
        stage.tell(new Happening.Changed(stage.now(), "regime", regime.key(), state.key()));
        if (state.grants()) {
            grants.open();
        } else {
            grants.close();
        }
        Span stay = stays.get(state.key());
        if (stay != null) {
            turning = stage.kernel().nature(stay.next(), this::turn);
        }
    }

    private void turn() {
        double left = next.next()
                * state.then().values().stream().mapToDouble(stage::value).sum();
        String to = state.key();
        for (var choice : state.then().entrySet()) {
            to = choice.getKey();
            left -= stage.value(choice.getValue());
            if (left < 0) {
                break;
            }
        }
        enter(states.get(to));
    }

    /** Turns it, whatever it was. */
    void turnTo(String to) {
        if (turning != null) {
            turning.cancel();
        }
        enter(states.get(to));
    }

    /** {@return a window that is open while anything is granted} */
    public Window grants() {
        return grants;
    }

    /** {@return factor on the time an answer takes, now} */
    public double takes() {
        return stage.value(state.takes());
    }

    /** {@return factor on the rate of refusals, now} */
    public double refuses() {
        return stage.value(state.refuses());
    }
}
