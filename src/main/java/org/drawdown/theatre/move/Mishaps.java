package org.drawdown.theatre.move;

import org.drawdown.chance.Draws;
import org.drawdown.scenario.Fleet;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** Breakdowns: three draws each time there could be one, whether there is or not. */
final class Mishaps {
    private final double chance;
    private final double loses;
    private final Span takes;
    private final Draws happens;
    private final Draws lost;

    Mishaps(Stage stage, Fleet.Breakdowns breakdowns, String where) {
        this.chance = stage.value(breakdowns.chance());
        this.loses = stage.value(breakdowns.loses());
        this.takes = stage.span(breakdowns.takes(), "breakdown-takes/" + where);
        this.happens = stage.draws("breakdown/" + where);
        this.lost = stage.draws("breakdown-loses/" + where);
    }

    /** {@return the path of the law of its length} */
    String law() {
        return takes.law();
    }

    /**
     * A breakdown that may be.
     *
     * @param after share of the way after which it happens; 1 or more: it does not
     * @param halts seconds lost
     * @param loses whether the vehicle is given up
     */
    record Mishap(double after, long halts, boolean loses) {
        boolean happens() {
            return after < 1;
        }
    }

    /** {@return what happens to so many vehicles over so many days} */
    Mishap next(double vehicleDays) {
        double probability = -Math.expm1(vehicleDays * Math.log1p(-Math.min(chance, 1 - 1e-12)));
        double u = happens.next();
        return new Mishap(
                probability > 0 ? u / probability : Double.POSITIVE_INFINITY, takes.next(), lost.next() < loses);
    }
}
