package org.drawdown.theatre.order;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;

/** What a journey of a call would carry now, and by what. It claims nothing and begins nothing. */
public final class Planning {
    private final Kinds kinds;

    public Planning(Kinds kinds) {
        this.kinds = kinds;
    }

    /** {@return the next journey of a call; empty when there is nothing to carry, or not enough while there is more to come} */
    Optional<Plan> next(Call call) {
        for (int[] what : call.loads()) {
            Optional<Park> park = park(call, what);
            if (park.isPresent() || call.themselves()) {
                Optional<Plan> plan = plan(call, what, park, call.most(park));
                if (plan.isPresent()) {
                    return plan;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * {@return how each other fleet of a call would carry what stands there, in place of a journey that has not set out; in
     * the order listed}
     *
     * @param atMost vehicles
     */
    public List<Plan> others(Call call, Journey journey, Plan plan, int atMost) {
        return call.without(
                journey,
                plan.load(),
                () -> call.parks().stream()
                        .filter(park -> !plan.isBy(park))
                        .flatMap(park -> by(call, park, atMost).stream())
                        .toList());
    }

    private Optional<Plan> by(Call call, Park park, int atMost) {
        return call.loads().stream()
                .filter(what -> able(call, what, park))
                .flatMap(what ->
                        plan(call, what, Optional.of(park), Math.min(atMost, call.most(Optional.of(park)))).stream())
                .findFirst();
    }

    /** What could be taken to the far end now by a fleet, or by what drives itself, when that is enough to go. */
    private Optional<Plan> plan(Call call, int[] what, Optional<Park> park, int atMost) {
        int most = atMost;
        Filling.Filled filled = fill(call, what, park, most);
        while (filled.vehicles() > 1 && !hasRoom(call, filled)) {
            most = filled.vehicles() - 1;
            filled = fill(call, what, park, most);
        }
        boolean enough = filled.vehicles() >= Math.min(call.least(), most) && filled.share() >= call.filled();
        return filled.vehicles() == 0 || (!enough && moreToCome(call, what))
                ? Optional.empty()
                : Optional.of(new Plan(park, filled.load(), filled.vehicles()));
    }

    private Filling.Filled fill(Call call, int[] what, Optional<Park> park, int atMost) {
        return park.isPresent()
                ? Filling.vehicles(kinds, call, what, park.get(), atMost)
                : Filling.themselves(kinds, call, what, atMost);
    }

    /** Whether the far end could ever take a load, were it empty. */
    private static boolean hasRoom(Call call, Filling.Filled filled) {
        return call.to().walls().room(filled.load()).stream()
                .allMatch(need -> need.least() <= need.pool().units());
    }

    /** The first fleet with something free that carries what is there, or else the first that has anything. */
    private static Optional<Park> park(Call call, int[] what) {
        Park first = null;
        for (Park park : call.parks()) {
            if (able(call, what, park)) {
                if (park.pool().free() > 0) {
                    return Optional.of(park);
                }
                first = first == null ? park : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whether a fleet has vehicles that carry something of what is there, on a way that is not shut to them. */
    private static boolean able(Call call, int[] what, Park park) {
        if (park.pool().units() == 0 || call.shunned(park)) {
            return false;
        }
        for (int kind : what) {
            if (park.capacity(kind) > 0 && call.available(kind) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether fewer than a convoy are there now, but more will be. */
    private boolean moreToCome(Call call, int[] what) {
        if (call.resupplies()) {
            return false;
        }
        Place place = call.from();
        for (int kind : what) {
            boolean keptForGood = place.keep().closing() && (kinds.kind(kind).people() || exceedsOneColumn(call));
            if (place.unpacked(kind) > 0 || (!keptForGood && place.unclaimed(kind) > call.available(kind))) {
                return true;
            }
        }
        return place.unfinished().comingIn() > 0;
    }

    /** The last column of a closing takes what is kept for it only when it takes all: till then that does not come. */
    private boolean exceedsOneColumn(Call call) {
        Place place = call.from();
        return call.themselves()
                && call.upTo()
                        < Arrays.stream(place.kinds())
                                .filter(kind -> kinds.kind(kind).drivesItself())
                                .map(place::unclaimed)
                                .sum();
    }

    /** {@return what of a load does not fit into fewer vehicles, taken out of it; people only when they count} */
    public Load surplus(Call call, Load load, Optional<Park> park, int vehicles, boolean people) {
        return park.isEmpty() && people
                ? Filling.surplusOfThemselves(kinds, call, load, vehicles)
                : Filling.surplus(kinds, call, load, park, vehicles, people);
    }

    /** Takes on besides a load what else stands there now, as far as so many vehicles carry it. */
    public void fillUp(Call call, Park park, Load load, int vehicles) {
        call.from().release(load);
        int[] what = call.loads().stream()
                .filter(together -> Arrays.stream(together).anyMatch(kind -> load.count(kind) > 0))
                .findFirst()
                .orElse(call.kinds());
        Load all = Filling.vehicles(kinds, call, what, park, vehicles).load();
        for (int kind = 0; kind < all.kinds(); kind++) {
            load.add(kind, all.count(kind) - load.count(kind));
        }
        call.from().claim(load);
    }
}
