package org.drawdown.theatre.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;

/**
 * Turns calls into journeys, in the scenario's order. It moves nothing and holds nothing; it knows no permission, attack
 * or season.
 */
public final class Dispatch {
    private final Kinds kinds;
    private final Planning planning;
    private final MovementTable calls;
    private final OptionalDouble ahead;
    private final List<Consumer<Call>> ears = new ArrayList<>();
    private final Means means;
    private final Map<String, Resupply> resupplies = new LinkedHashMap<>();

    /**
     * The dispatch of a run.
     *
     * @param kinds of people and cargo
     * @param calls in any order
     * @param ahead journeys that may be prepared for each escort or team while it is away; empty: no limit
     * @param means what begins a journey
     */
    public Dispatch(Kinds kinds, List<Call> calls, OptionalDouble ahead, Means means) {
        this.kinds = kinds;
        this.planning = new Planning(kinds);
        this.calls = new MovementTable(calls);
        this.ahead = ahead;
        this.means = means;
        for (Call call : this.calls.all()) {
            call.from().watchedBy(() -> review(call));
            supply(call.from());
            supply(call.to());
        }
    }

    private void supply(Place place) {
        place.supply()
                .ifPresent(supply ->
                        resupplies.computeIfAbsent(place.key(), key -> new Resupply(place, supply, calls.all())));
    }

    /** Looks at what a place calls for of what it eats; what it calls for no more is called off if it may be. */
    public void resupply(Place place) {
        Resupply resupply = resupplies.get(place.key());
        if (resupply != null) {
            for (Call call : resupply.calls()) {
                if (!resupply.calls(call) && call.callOff()) {
                    ended(call);
                } else {
                    review(call);
                }
            }
        }
    }

    /** Adds to a load what so many vehicles bring from home for the place where a call takes its load. */
    public void bringIn(Call call, Park park, Place home, int vehicles, Load load) {
        Resupply resupply = resupplies.get(call.from().key());
        Load brought = Filling.bringIn(kinds, kinds.indices(call.move().brings()), resupply, park, home, vehicles);
        for (int kind = 0; kind < brought.kinds(); kind++) {
            load.add(kind, brought.count(kind));
        }
    }

    /** Looks at every call, in order. */
    public void reviewAll() {
        calls.all().forEach(this::review);
    }

    /** Looks at the calls that share a fleet, in order: something changed for it, and what is now too large begins anew. */
    public void review(Park park) {
        for (Call call : calls.using(park)) {
            call.begun().stream().filter(Journey::tooLarge).forEach(Journey::callOff);
            asksAnew(call);
            review(call);
        }
    }

    /** Who waits for one of several fleets asks by what they are now. */
    private static void asksAnew(Call call) {
        if (call.parks().size() > 1) {
            call.asksAnew();
        }
    }

    /** A fleet has lost units on the way: what waits for more of it than there is begins anew, by what there is. */
    public void shrunk(Park park) {
        for (Call call : calls.using(park)) {
            if (call.parks().contains(park)) {
                shrunk(call);
            }
        }
    }

    private void shrunk(Call call) {
        List<Journey> large = call.begun().stream().filter(Journey::tooLarge).toList();
        large.forEach(Journey::callOff);
        asksAnew(call);
        if (!large.isEmpty()) {
            review(call);
        }
    }

    /** The people of a site go before all others from now on. */
    public void peopleFirst(Place place) {
        from(place).stream().filter(this::takesPeople).forEach(Call::goesFirst);
        calls.order();
    }

    private boolean takesPeople(Call call) {
        return call.passengers() > 0
                || Arrays.stream(call.kinds()).anyMatch(kind -> kinds.kind(kind).people());
    }

    public List<Call> calls() {
        return calls.all();
    }

    /** {@return the calls that a fleet carries or goes along with} */
    public List<Call> using(Park park) {
        return calls.using(park);
    }

    /** {@return the calls for what stands at a site} */
    public List<Call> from(Place place) {
        return calls.from(place);
    }

    /** Looks whether a call can have a journey, and begins as many as may be prepared at once. */
    public void review(Call call) {
        if (call.beginsReview()) {
            while (call.mayPrepare() && promised(call) && beginOne(call)) {
                // as many as may be
            }
            call.endsReview();
        }
    }

    /** Adds one who is told when a journey has ended, and for what call it was. */
    public void whenEnded(Consumer<Call> ear) {
        ears.add(ear);
    }

    /** Looks at the calls that a journey's end may help: those that share its vehicles, escort or search team. */
    public void ended(Call call) {
        if (ahead.isPresent()) {
            calls.sharing(call).forEach(this::review);
        } else {
            review(call);
        }
        ears.forEach(ear -> ear.accept(call));
    }

    /** Whether each escort and team of a call can be promised to one journey more. */
    private boolean promised(Call call) {
        if (ahead.isPresent()) {
            for (Park companion : call.companions()) {
                if (!canPromise(companion)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean canPromise(Park park) {
        int journeys = 0;
        for (Call call : calls.accompaniedBy(park)) {
            journeys += call.journeysNow();
        }
        return journeys < Math.max(1, Math.round(park.pool().units() * (1 + ahead.getAsDouble())));
    }

    private boolean beginOne(Call call) {
        Optional<Plan> plan = planning.next(call);
        plan.ifPresent(each -> {
            call.from().claim(each.load());
            means.begin(call, each);
        });
        return plan.isPresent();
    }
}
