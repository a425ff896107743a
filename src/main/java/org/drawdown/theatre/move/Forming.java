package org.drawdown.theatre.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.kernel.Need;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;

/** A convoy forming up: what it has to have in hand, and how it makes do when fewer vehicles may go than wanted. */
final class Forming {
    private final Optional<Park> park;
    private final Vehicles vehicles;
    private final Freight freight;
    private final Runnable then;
    private final Muster muster;
    private boolean formed;

    /**
     * A convoy that has not begun to form up.
     *
     * @param errand that it goes on
     * @param who   moves, and asks for the papers
     * @param then  what follows when all is in hand
     * @param ready what follows when the papers are there as well
     */
    Forming(
            Operations ops,
            Errand errand,
            Mover who,
            Vehicles vehicles,
            Freight freight,
            Runnable then,
            Runnable ready) {
        this.park = who.park();
        this.vehicles = vehicles;
        this.freight = freight;
        this.then = then;
        this.muster = new Muster(ops, errand, who, this::needs, this::goWithFewer, this::formUp, ready);
    }

    Muster muster() {
        return muster;
    }

    private List<Need> needs(int least) {
        List<Need> needs = new ArrayList<>(vehicles.needs(least));
        needs.addAll(freight.room());
        return needs;
    }

    private void formUp(int[] units) {
        if (park.isPresent() && units[0] < vehicles.count()) {
            freight.expectsFewer(leaveBehind(units[0]));
        }
        vehicles.take(units);
        formed = true;
        freight.setOut();
        then.run();
    }

    /** Its papers are for fewer; vehicles and escort that are in hand already and not needed are free. */
    private void goWithFewer(int granted) {
        Load surplus = leaveBehind(granted);
        if (formed) {
            freight.expectsFewer(surplus);
            vehicles.giveBackSurplus();
        }
    }

    /** {@return what does not go with so few vehicles} */
    private Load leaveBehind(int granted) {
        vehicles.makeDoWith(granted);
        return freight.leaveBehind(granted);
    }
}
