package org.drawdown.theatre.order;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;

/** What could leave a place and has nothing to leave by, in words. */
public final class Stranded {
    private final Kinds kinds;
    private final List<Call> there;
    private final Place place;

    /** At one place. */
    public Stranded(Kinds kinds, Dispatch dispatch, Place place) {
        this.kinds = kinds;
        this.there = dispatch.from(place);
        this.place = place;
    }

    /** {@return what there is to be told, such as {@code out waits for vehicles, of which there are none}} */
    public List<String> words() {
        List<String> without = withoutVehicles();
        return without.isEmpty() ? withoutWay() : without;
    }

    /** {@return in words the moves away from a place that have something to carry, and not one vehicle in their fleets} */
    private List<String> withoutVehicles() {
        return there.stream()
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
    private List<String> withoutWay() {
        return IntStream.range(0, kinds.size())
                .filter(kind -> place.available(kind) > 0 && isStranded(kind))
                .mapToObj(kind -> place.available(kind) + " " + kinds.words(kind) + " have nothing to leave by")
                .toList();
    }

    private boolean isStranded(int kind) {
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
}
