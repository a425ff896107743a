package org.drawdown.theatre.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.scenario.Move;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;

/** The vehicles of a convoy, and the escort and the search team that go along: needed, in hand, lost, given back. */
final class Vehicles {
    private final Operations ops;
    private final Call call;
    private final Optional<Park> park;
    private final List<Move.Escort> companions;
    private final List<Integer> along = new ArrayList<>();
    private int count;
    private int held;

    Vehicles(Operations ops, Call call, Optional<Park> park, int count) {
        this.ops = ops;
        this.call = call;
        this.park = park;
        this.companions = Stream.of(call.move().escort(), call.move().search())
                .flatMap(Optional::stream)
                .toList();
        this.count = count;
    }

    /** {@return where they come from and go back to; what drives itself alone begins where it stands} */
    Place home() {
        return park.or(() -> companions.stream().findFirst().map(each -> ops.park(each.from())))
                .map(ops::home)
                .orElse(call.from());
    }

    int count() {
        return count;
    }

    /** {@return escorts that are in hand} */
    int escorts() {
        return call.move().escort().isPresent() && !along.isEmpty() ? along.get(0) : 0;
    }

    /** {@return what is needed where at least so many vehicles are} */
    List<Need> needs(int least) {
        List<Need> needs = new ArrayList<>();
        park.ifPresent(trucks -> needs.add(new Need(trucks.pool(), least, count)));
        companions.forEach(each -> needs.add(Need.of(pool(each), enough(each))));
        return needs;
    }

    private Pool pool(Move.Escort companion) {
        return ops.park(companion.from()).pool();
    }

    private int enough(Move.Escort companion) {
        return Math.max(1, (int) Math.ceil(count / ops.stage().value(companion.onePer())));
    }

    /** Fewer go than wanted. */
    void makeDoWith(int fewer) {
        count = fewer;
    }

    /** What was needed is in hand; fewer vehicles than asked for need fewer escorts. */
    void take(int[] units) {
        int next = 0;
        if (park.isPresent()) {
            held = units[next++];
        }
        for (Move.Escort companion : companions) {
            along.add(units[next++]);
            keepEnough(along.size() - 1, companion);
        }
    }

    private void keepEnough(int index, Move.Escort companion) {
        int granted = along.get(index);
        int enough = Math.min(granted, enough(companion));
        along.set(index, enough);
        if (granted > enough) {
            pool(companion).giveBack(granted - enough);
        }
    }

    /** Gives back, of what is in hand, what so few do not need. */
    void giveBackSurplus() {
        park.ifPresent(trucks -> {
            trucks.pool().giveBack(held - count);
            held = count;
        });
        for (int i = 0; i < along.size(); i++) {
            keepEnough(i, companions.get(i));
        }
    }

    void lose(int lost) {
        count -= lost;
        if (park.isPresent()) {
            held -= lost;
            park.get().pool().scrap(lost);
            ops.dispatch().shrunk(park.get());
        }
    }

    /** What drove itself is cargo again. */
    void unload() {
        count = park.isPresent() ? count : 0;
    }

    /** {@return whether there is anything that has to go home} */
    boolean goHome() {
        return park.isPresent() || !along.isEmpty();
    }

    /** Who went along is free at home; crews and vehicles rest first. */
    void giveBackCompanions() {
        for (int i = 0; i < along.size(); i++) {
            pool(companions.get(i)).giveBack(along.get(i));
        }
        along.clear();
    }

    void giveBack() {
        if (park.isPresent() && held > 0) {
            park.get().pool().giveBack(held);
        }
    }

    /** {@return how many units of a pool are in hand} */
    int holds(Pool pool) {
        int holds = park.filter(trucks -> trucks.pool() == pool).isPresent() ? held : 0;
        for (int i = 0; i < along.size(); i++) {
            holds += pool(companions.get(i)) == pool ? along.get(i) : 0;
        }
        return holds;
    }
}
