package org.drawdown.theatre.leave;

import java.util.List;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;

/**
 * People of a contingent whom the units of a fleet need: without them there are fewer units. Of a fleet that several
 * contingents provide each keeps crews for all units that it can man.
 */
final class Crews {
    private static final int NOT_COUNTED = Integer.MAX_VALUE;

    private final Park park;
    private final List<Crews> ofPark;
    private final int aUnit;
    private final Place home;
    private final Dispatch dispatch;
    private final Theatre theatre;
    private int mans = NOT_COUNTED;
    private boolean homeCloses;

    /**
     * The crews of a fleet.
     *
     * @param ofPark all crews of the same fleet, these to be added
     * @param aUnit people a unit needs, 1 or more
     * @param home  where they stay
     * @param theatre whose people they are
     */
    Crews(Park park, List<Crews> ofPark, int aUnit, Place home, Dispatch dispatch, Theatre theatre) {
        this.park = park;
        this.ofPark = ofPark;
        ofPark.add(this);
        this.aUnit = Math.max(1, aUnit);
        this.home = home;
        this.dispatch = dispatch;
        this.theatre = theatre;
    }

    Place home() {
        return home;
    }

    /** {@return whether their home closes and did not when this was last asked} */
    boolean homeBeginsToClose() {
        boolean begins = !homeCloses && home.keep().closing();
        homeCloses |= begins;
        return begins;
    }

    /** {@return whether they stay: until their home closes, and after that while something stands that the fleet moves} */
    boolean stay() {
        return !home.keep().closing() || park.pool().inUse() > 0 || somethingStands();
    }

    private boolean somethingStands() {
        for (Call call : dispatch.using(park)) {
            for (int kind : call.kinds()) {
                boolean theirs = call.from() == home && theatre.isTraveller(kind);
                if (!theirs && !theatre.isSupplies(kind) && call.from().present(kind) > 0) {
                    return true;
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
        return Math.min(mans, park.units()) * aUnit;
    }

    /**
     * Withdraws the units that so many people, with those of other contingents, cannot man, free ones first.
     *
     * @return whether there were any
     */
    boolean makeDoWith(int people) {
        mans = people / aUnit;
        long manned = ofPark.stream().mapToLong(each -> each.mans).sum();
        int unmanned = (int) Math.max(0, park.units() - manned);
        if (unmanned > 0) {
            park.withdraw(unmanned);
        }
        return unmanned > 0;
    }
}
