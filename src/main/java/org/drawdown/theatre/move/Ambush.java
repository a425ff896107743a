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

    /** {@return the hazard one meets on that day before one is struck: expected attacks, above 0} */
    double bears(int day) {
        return bears(strikes.on(day));
    }

    /** {@return the hazard one meets before one is struck, for a number of luck: the exponential law of mean 1} */
    static double bears(double u) {
        return -Math.log1p(-u);
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
