package org.drawdown.theatre.order;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;

/** The calls of a run in the scenario's order, and which of them have a fleet or a site in common. */
final class MovementTable {
    private static final Comparator<Call> ORDER =
            Comparator.comparing(Call::rank, Arrays::compare).thenComparing(Call::key);

    private List<Call> calls;
    private final Map<Park, List<Call>> using = new LinkedHashMap<>();
    private final Map<Park, List<Call>> accompanied = new LinkedHashMap<>();
    private final Map<Place, List<Call>> from = new LinkedHashMap<>();
    private final Map<Call, List<Call>> sharing = new LinkedHashMap<>();

    /** A table of calls in any order. */
    MovementTable(List<Call> calls) {
        this.calls = calls;
        order();
    }

    /** Puts the calls in order again: what some rank by has changed. */
    void order() {
        calls = calls.stream().sorted(ORDER).toList();
        using.clear();
        accompanied.clear();
        from.clear();
        sharing.clear();
    }

    /** {@return all calls} */
    List<Call> all() {
        return calls;
    }

    /** {@return the calls that a fleet carries or goes along with} */
    List<Call> using(Park park) {
        return using.computeIfAbsent(
                park,
                key -> those(
                        call -> call.parks().contains(park) || call.companions().contains(park)));
    }

    /** {@return the calls that a fleet goes along with, as escort or team} */
    List<Call> accompaniedBy(Park park) {
        return accompanied.computeIfAbsent(
                park, key -> those(call -> call.companions().contains(park)));
    }

    /** {@return the calls for what stands at a site} */
    List<Call> from(Place place) {
        return from.computeIfAbsent(place, key -> those(call -> call.from() == place));
    }

    /** {@return a call and those that share an escort or a team with it} */
    List<Call> sharing(Call one) {
        return sharing.computeIfAbsent(
                one,
                key -> those(call -> call == one || call.companions().stream().anyMatch(one.companions()::contains)));
    }

    private List<Call> those(Predicate<Call> which) {
        return calls.stream().filter(which).toList();
    }
}
