package org.drawdown.scenario;

import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * Who grants permissions of one kind.
 *
 * @param key      its key
 * @param title    as displayed
 * @param takes    time from asking to the answer
 * @param refuses  rate of refusals, 0 to 1
 * @param askAgain time after a refusal or a lapse before one may ask again
 * @param urge     how long one waits for an answer before an urgent request replaces it, once, which takes no longer than
 *                 what was left; absent: for ever
 * @param valid    how long a grant lasts until the movement has to have left; absent: for good
 * @param covers   what one grant covers
 * @param regime   the mood it shares with others
 */
public record Authority(
        String key,
        String title,
        Delay takes,
        Parameter refuses,
        Delay askAgain,
        Optional<Delay> urge,
        Optional<Delay> valid,
        Covers covers,
        Optional<String> regime) {

    /** What one grant covers. */
    public enum Covers {
        /** The way in and the way out are asked for one by one. */
        EACH_WAY,
        /** One grant covers the way in and the way out. */
        ROUND_TRIP
    }
}
