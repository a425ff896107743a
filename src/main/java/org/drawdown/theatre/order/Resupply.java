package org.drawdown.theatre.order;

import java.util.List;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.place.Supply;

/** What a site calls for of what it eats: what it lacks, less what journeys are bringing. */
final class Resupply {
    private final Place place;
    private final Supply supply;
    private final List<Call> calls;

    /**
     * The resupply of a site.
     *
     * @param place  with a supply
     * @param calls  all of the run
     */
    Resupply(Place place, Supply supply, List<Call> calls) {
        this.place = place;
        this.supply = supply;
        this.calls = calls.stream().filter(this::mayBring).toList();
        this.calls.stream().filter(call -> call.to() == place).forEach(call -> call.suppliedBy(this));
    }

    private boolean mayBring(Call call) {
        boolean brings = call.from() == place && !call.move().brings().isEmpty();
        return brings || (call.to() == place && call.resupplies());
    }

    /** {@return the moves that bring to it what it calls for} */
    List<Call> calls() {
        return calls.stream().filter(call -> call.to() == place).toList();
    }

    /** {@return whether a move is called for, were nothing on its way} */
    boolean calls(Call call) {
        return supply.calls(call.move().onlyBelowFloor());
    }

    /** {@return units of a kind that a move is called for now; of another kind than is eaten there none} */
    int lacks(Call call, int kind) {
        boolean emergency = call.move().onlyBelowFloor();
        return kind == supply.kind() ? supply.lacks(coming(emergency), emergency) : 0;
    }

    /** {@return units of a kind that vehicles may bring which come anyway} */
    int takes(int kind) {
        return kind == supply.kind() ? supply.takes(coming(false)) : 0;
    }

    /** An emergency does not count on what convoys may bring some day. */
    private int coming(boolean inAnEmergency) {
        int coming = 0;
        for (Call call : calls) {
            if (!inAnEmergency || call.move().onlyBelowFloor()) {
                for (Journey journey : call.begun()) {
                    coming += journey.brings(place, supply.kind());
                }
            }
        }
        return coming;
    }
}
