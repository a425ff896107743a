package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * A mood that changes the answers of several authorities together.
 *
 * @param key    its key
 * @param title  as displayed
 * @param starts the state at the start of the run
 * @param states in the order of the file
 * @param dated  changes on dates, which come whatever the mood was
 * @param answers by event, how it answers in states that say nothing of their own; see {@link #EVENTS}
 */
public record Regime(
        String key, String title, String starts, List<State> states, List<Turn> dated, Map<String, Answer> answers)
        implements Keyed {
    /** What a regime may answer beside a shock, which is named by its key. */
    public static final List<String> EVENTS = List.of(
            "attack", "handover-formal", "handover-short", "handover-unattended", "handover-none", "expedited-closing");

    /**
     * One mood.
     *
     * @param key     its key
     * @param lasts   how long it stays; absent: for good
     * @param then    what follows, with weights
     * @param takes   factor on the time an answer takes
     * @param refuses factor on the odds that it is a refusal: the rate is capped at 1
     * @param grants  whether anything is granted at all
     * @param atLeast how long it stays before it answers anything; absent: not at all
     * @param answers by event, how it answers in this state
     */
    public record State(
            String key,
            Optional<Delay> lasts,
            Map<String, Parameter> then,
            Parameter takes,
            Parameter refuses,
            boolean grants,
            Optional<Delay> atLeast,
            Map<String, Answer> answers)
            implements Keyed {}

    /**
     * How a mood answers an event.
     *
     * @param to     the state it turns to
     * @param chance that it does, 0 to 1
     */
    public record Answer(String to, Parameter chance) {}

    /**
     * A dated turn.
     *
     * @param at when
     * @param to the state it turns to
     */
    public record Turn(LocalDateTime at, String to) {}

    /** {@return how it answers an event in a state; empty when it does not} */
    public Optional<Answer> answer(State state, String event) {
        return Optional.ofNullable(state.answers().get(event)).or(() -> Optional.ofNullable(answers.get(event)));
    }

    /** {@return every event that it answers in some state, in no order that matters} */
    public Set<String> heard() {
        Set<String> heard = new TreeSet<>(answers.keySet());
        states.forEach(state -> heard.addAll(state.answers().keySet()));
        return heard;
    }
}
