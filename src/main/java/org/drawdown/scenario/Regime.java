package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 */
public record Regime(String key, String title, String starts, List<State> states, List<Turn> dated) {

    /**
     * One mood.
     *
     * @param key     its key
     * @param lasts   how long it stays; absent: for good
     * @param then    what follows, with weights
     * @param takes   factor on the time an answer takes
     * @param refuses factor on the odds that it is a refusal: the rate is capped at 1
     * @param grants  whether anything is granted at all
     */
    public record State(
            String key,
            Optional<Delay> lasts,
            Map<String, Parameter> then,
            Parameter takes,
            Parameter refuses,
            boolean grants) {}

    /**
     * A dated turn.
     *
     * @param at when
     * @param to the state it turns to
     */
    public record Turn(LocalDateTime at, String to) {}
}
