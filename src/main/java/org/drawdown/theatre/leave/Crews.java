package org.drawdown.theatre.leave;

import java.util.function.IntPredicate;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;

/** People of a contingent whom the units of a fleet need: without them there are fewer units. */
final class Crews {
    private final Park park;
    private final int aUnit;
    private final Place home;
    private final Dispatch dispatch;
    private final IntPredicate crew;

    /**
     * The crews of a fleet.
     *
     * @param aUnit people a unit needs, 1 or more
     * @param home  where they stay
     * @param crew  the kinds of people they are
     */
    Crews(Park park, int aUnit, Place home, Dispatch dispatch, IntPredicate crew) {
        this.park = park;
        this.aUnit = Math.max(1, aUnit);
        this.home = home;
        this.dispatch = dispatch;
        this.crew = crew;
    }

    Place home() {
        return home;
    }

    /** {@return whether they stay: until their home closes, and after that while something stands that the fleet moves} */
    boolean stay() {
        return !home.keep().closing() || park.pool().inUse() > 0 || somethingStands();
    }

    private boolean somethingStands() {
        for (Call call : dispatch.calls()) {
            if (call.parks().contains(park) || call.companions().contains(park)) {
                for (int kind : call.kinds()) {
                    boolean theirs = call.from() == home && crew.test(kind);
                    if (!theirs && call.from().present(kind) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    Park park() {
        return park;
    }

    /** {@return people the fleet needs} */
    int people() {
        return park.pool().units() * aUnit;
    }

    /** Withdraws the units that so many people cannot man, free ones first: {@return whether there were any} */
    boolean makeDoWith(int people) {
        int unmanned = park.pool().units() - people / aUnit;
        if (unmanned > 0) {
            park.withdraw(unmanned);
        }
        return unmanned > 0;
    }
}
