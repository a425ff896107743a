package org.drawdown.theatre.move;

import java.util.Optional;
import org.drawdown.scenario.Attacks;
import org.drawdown.theatre.stage.Daily;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** Attacks on a leg: nature by day, so that all who are there on a day meet the same. */
final class Ambush {
    private final Attacks attacks;
    private final Daily strikes;
    private final Daily halts;
    private final Daily destroys;
    private final Daily wounds;
    private final Daily kills;
    private final Daily shuts;
    private final Span halt;
    private final Optional<Span> shut;

    Ambush(Stage stage, Attacks attacks, String leg) {
        this.attacks = attacks;
        this.strikes = stage.daily("attack/" + leg);
        this.halts = stage.daily("attack-halts/" + leg);
        this.destroys = stage.daily("attack-destroys/" + leg);
        this.wounds = stage.daily("attack-wounds/" + leg);
        this.kills = stage.daily("attack-kills/" + leg);
        this.shuts = stage.daily("attack-shuts/" + leg);
        this.halt = stage.span(attacks.halts(), "attack-halts/" + leg);
        this.shut = attacks.shutsRoad().map(delay -> stage.span(delay, "attack-shuts/" + leg));
    }

    /**
     * {@return the share of the day's work after which a column is struck, or 1 and more when it is not struck}
     *
     * @param day    of the run
     * @param hazard expected attacks over that part of the day, 0 or more
     */
    double strikesAfter(int day, double hazard) {
        double probability = -Math.expm1(-hazard);
        return probability > 0 ? strikes.on(day) / probability : Double.POSITIVE_INFINITY;
    }

    long halts(int day) {
        return halt.at(halts.on(day));
    }

    /** {@return the path of the law of that halt} */
    String law() {
        return halt.law();
    }

    int destroys(int day) {
        return (int) Math.round(attacks.destroys().quantile(destroys.on(day)));
    }

    int wounds(int day) {
        return (int) Math.round(attacks.wounds().quantile(wounds.on(day)));
    }

    int kills(int day) {
        return (int) Math.round(attacks.kills().quantile(kills.on(day)));
    }

    Optional<Long> shuts(int day) {
        return shut.map(span -> span.at(shuts.on(day)));
    }
}
