package org.drawdown.theatre.nature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Span> leasts = new LinkedHashMap<>();
    private final Map<String, Answering> answers = new LinkedHashMap<>();
    private Booking turning;
    private long answersFrom;
    private int entrances;

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
        for (Regime.State each : regime.states()) {
            each.atLeast()
                    .ifPresent(least -> leasts.put(
                            each.key(), stage.span(least, "regime-least/" + regime.key() + "/" + each.key())));
        }
        regime.heard().forEach(event -> answers.put(event, new Answering(event)));
        String starts = stage.ground()
                .scenario()
                .soFar()
                .map(soFar -> soFar.mood(regime, stage.calendar().start()))
                .orElse(regime.starts());
        this.state = states.get(starts);
        this.grants = new Window(stage.kernel(), regime.key(), state.grants());
    }

    /** Begins, and books the dated turns; it listens only if there is something that it answers. */
    void begin() {
        enter(state);
        if (!answers.isEmpty()) {
            stage.hear(happening -> News.of(happening).map(answers::get).ifPresent(Answering::hear));
        }
        for (Regime.Turn turn : regime.dated()) {
            long at = stage.calendar().seconds(turn.at());
            if (at >= 0) {
                stage.kernel().nature(at, () -> turnTo(turn.to()));
            }
        }
    }

    private void enter(Regime.State entered) {
        state = entered;
        entrances++;
        answersFrom = stage.now()
                + Optional.ofNullable(leasts.get(state.key())).map(Span::next).orElse(0L);
        stage.tell(new Happening.Changed(stage.now(), "regime", regime.key(), state.key()));
        if (state.grants()) {
            grants.open();
        } else {
            grants.close();
        }
        Span stay = stays.get(state.key());
        if (stay != null) {
            turning = stage.kernel().nature(regime.key(), stay.next(), this::turn);
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

    /** How it answers an event. */
    private final class Answering {
        private final String event;
        private final Draws chance;

        Answering(String event) {
            this.event = event;
            this.chance = stage.draws("regime/" + regime.key() + "/" + event);
        }

        /** One draw for each event, answered or not; a mood that is too fresh, or turned by an event before it, does not answer. */
        void hear() {
            double u = chance.next();
            int during = entrances;
            if (stage.now() >= answersFrom) {
                regime.answer(state, event)
                        .filter(answer -> u < stage.value(answer.chance()))
                        .ifPresent(answer -> stage.kernel().nature(regime.key(), 0, () -> answer(during, answer.to())));
            }
        }

        private void answer(int during, String to) {
            if (during == entrances) {
                turnTo(to);
            }
        }
    }
}
