package org.drawdown.theatre.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
                if (!resupply.calls(call)) {
                    call.callOff();
                }
                review(call);
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

    /** {@return in words the moves away from a place that have something to carry, and not one vehicle in their fleets} */
    public List<String> withoutVehicles(Place place) {
        return from(place).stream()
                .filter(call -> !call.themselves())
                .filter(call ->
                        call.parks().stream().allMatch(park -> park.pool().units() == 0))
                .filter(call ->
                        Arrays.stream(call.kinds()).anyMatch(kind -> call.from().available(kind) > 0))
                .filter(call -> !call.resupplies())
                .map(call -> call.key() + " waits for vehicles, of which there are none")
                .toList();
    }

    /** {@return people and cargo that could leave a site, and have nothing there to leave by, in words} */
    public List<String> stranded(Place place) {
        return IntStream.range(0, kinds.size())
                .filter(kind -> place.available(kind) > 0 && stranded(from(place), kind))
                .mapToObj(kind -> place.available(kind) + " " + kinds.words(kind) + " have nothing to leave by")
                .toList();
    }

    private boolean stranded(List<Call> there, int kind) {
        List<Call> able = there.stream()
                .filter(call -> !call.resupplies())
                .filter(call -> carries(call.kinds(), kind)
                        || (call.themselves() && call.passengers() > 0 && carries(call.seated(), kind)))
                .toList();
        return !able.isEmpty() && able.stream().noneMatch(call -> call.journeysNow() > 0 || hasSomething(call));
    }

    private static boolean carries(int[] some, int kind) {
        return Arrays.stream(some).anyMatch(each -> each == kind);
    }

    /** Whether a call has at least one vehicle: of its fleets, or of those that stand there and drive themselves. */
    private static boolean hasSomething(Call call) {
        return call.themselves()
                ? Arrays.stream(call.kinds()).anyMatch(kind -> call.from().available(kind) > 0)
                : call.parks().stream().anyMatch(park -> park.pool().units() > 0);
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
        for (int[] what : call.loads()) {
            if (beginOne(call, what)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginOne(Call call, int[] what) {
        Optional<Park> park = park(call, what);
        if (park.isEmpty() && !call.themselves()) {
            return false;
        }
        Optional<Plan> plan = plan(call, what, park, call.most(park));
        plan.ifPresent(each -> {
            call.from().claim(each.load());
            means.begin(call, each);
        });
        return plan.isPresent();
    }

    /**
     * {@return how each other fleet of a call would carry what stands there, in place of a journey that has not set out; in
     * the order listed}
     *
     * @param atMost vehicles
     */
    public List<Plan> others(Call call, Journey journey, Plan plan, int atMost) {
        return call.parks().size() < 2
                ? List.of()
                : call.without(
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
}
