package org.drawdown.theatre.leave;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.drawdown.scenario.Move;
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
    private final List<Crews> all;
    private final List<Crews> ofPark;
    private final int aUnit;
    private final Place home;
    private final Dispatch dispatch;
    private final Theatre theatre;
    private final List<Call> covered;
    private int mans = NOT_COUNTED;
    private boolean homeCloses;

    /**
     * The crews of a fleet.
     *
     * @param all    crews of the mission, these to be added
     * @param ofPark all crews of the same fleet, these to be added
     * @param aUnit people a unit needs, 1 or more
     * @param home  where they stay
     * @param theatre whose people they are
     */
    Crews(Park park, List<Crews> all, List<Crews> ofPark, int aUnit, Place home, Dispatch dispatch, Theatre theatre) {
        this.park = park;
        this.all = all;
        all.add(this);
        this.ofPark = ofPark;
        ofPark.add(this);
        this.aUnit = Math.max(1, aUnit);
        this.home = home;
        this.dispatch = dispatch;
        this.theatre = theatre;
        this.covered = dispatch.calls().stream().filter(this::isCovered).toList();
    }

    /** Whether it stands by for a call that starts at its home, or has nobody else who could. */
    private boolean isCovered(Call call) {
        return call.move().cover().stream()
                .map(Move.Cover::from)
                .anyMatch(from -> from.contains(park.key()) && (from.size() == 1 || call.from() == home));
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

    /** {@return whether they stay: until their home closes, and after that while something stands that the fleet moves or covers} */
    boolean stay() {
        return !home.keep().closing() || isNeeded() || othersStay();
    }

    /** For what is no crew: who has unloaded, or waits to go home, is covered once more. */
    private boolean isNeeded() {
        return park.pool().inUse() > 0
                || covered.stream().anyMatch(call -> call.journeysNow() > 0)
                || serves().anyMatch(this::somethingStands);
    }

    private Stream<Call> serves() {
        return Stream.concat(dispatch.using(park).stream(), covered.stream());
    }

    private boolean somethingStands(Call call) {
        for (int kind : call.kinds()) {
            boolean crews = call.from() == home && isCrew(kind);
            if (!crews && !theatre.isSupplies(kind) && call.from().present(kind) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Nobody stays for their own. */
    private boolean isCrew(int kind) {
        return theatre.isTraveller(kind) || others(kind).anyMatch(Crews::areAllWhoStandThere);
    }

    private Stream<Crews> others(int kind) {
        return all.stream()
                .filter(each -> each.home == home && each.theatre != theatre && each.theatre.isTraveller(kind));
    }

    private boolean areAllWhoStandThere() {
        int crews = all.stream()
                .filter(each -> each.home == home && each.theatre == theatre)
                .mapToInt(Crews::people)
                .sum();
        return Theatre.sum(theatre.people(), home::present) <= crews;
    }

    /** Crews of others go with them: who stay for nobody but each other go together. */
    private boolean othersStay() {
        return serves().filter(call -> call.from() == home)
                .anyMatch(call -> Arrays.stream(call.kinds())
                        .filter(kind -> home.present(kind) > 0)
                        .anyMatch(kind -> others(kind).anyMatch(Crews::isNeeded)));
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
