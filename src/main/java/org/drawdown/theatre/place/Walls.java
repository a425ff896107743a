package org.drawdown.theatre.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Stage;

/** What a site has room for: beds for people, a yard for each kind of cargo that has one, and places at its gate. */
public final class Walls {
    private static final int NO_YARD = -1;

    private final Site site;
    private final Kinds kinds;
    private final Optional<Pool> beds;
    private final Optional<Pool> gate;
    private final List<Pool> yards = new ArrayList<>();
    private final int[] yardOf;
    private final int housed;

    /**
     * The walls of a site.
     *
     * @param atStart how many of each kind stood there when the plan started
     * @param stand   how many stand there when the run begins
     */
    Walls(Stage stage, Kinds kinds, Site site, int[] atStart, int[] stand) {
        this.site = site;
        this.kinds = kinds;
        this.beds = site.beds().map(most -> walled(stage, site.key() + " beds", stage.whole(most), people(stand)));
        this.housed = beds.map(Pool::units).orElseGet(() -> people(atStart));
        this.gate = site.waitsOutside().map(most -> new Pool(stage.kernel(), site.key() + " gate", stage.whole(most)));
        this.yardOf = new int[kinds.size()];
        for (int kind = 0; kind < yardOf.length; kind++) {
            int root = kinds.root(kind);
            yardOf[kind] = kind == root ? openYard(stage, root, stand) : yardOf[root];
        }
    }

    private int people(int[] counts) {
        int people = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            people += kinds.kind(kind).people() ? counts[kind] : 0;
        }
        return people;
    }

    /** The wall that a kind shares with its parts, whoever owns them: {@return its number, or {@link #NO_YARD}} */
    private int openYard(Stage stage, int root, int[] stand) {
        String key = kinds.kind(root).key();
        Parameter most = site.yard().get(key);
        if (most == null) {
            return NO_YARD;
        }
        int inTheYard = 0;
        for (int kind = 0; kind < stand.length; kind++) {
            inTheYard += kinds.root(kind) == root ? stand[kind] : 0;
        }
        int layDown =
                Optional.ofNullable(site.layDown().get(key)).map(stage::whole).orElse(0);
        yards.add(walled(stage, site.key() + " yard of " + key, stage.whole(most) + layDown, inTheYard));
        return yards.size() - 1;
    }

    /** A pool of room of which some is taken; what is over the wall has to go before anything fits in. */
    private static Pool walled(Stage stage, String name, int room, int taken) {
        Pool pool = new Pool(stage.kernel(), name, Math.max(room, taken));
        pool.occupy(taken);
        if (taken > room) {
            pool.withdraw(taken - room);
        }
        return pool;
    }

    public Optional<Pool> beds() {
        return beds;
    }

    /** {@return places of columns that come before there is room; empty where none may} */
    public Optional<Pool> gate() {
        return gate;
    }

    /** {@return the rooms of its yard, one for each kind that has a wall} */
    public List<Pool> yards() {
        return Collections.unmodifiableList(yards);
    }

    /** {@return the room a load needs here} */
    public List<Need> room(Load load) {
        List<Need> needs = new ArrayList<>();
        int sleepers = 0;
        int[] boxes = new int[yards.size()];
        for (int kind = 0; kind < load.kinds(); kind++) {
            if (load.count(kind) > 0 && kinds.kind(kind).people()) {
                sleepers += load.count(kind);
            } else if (load.count(kind) > 0 && yardOf[kind] != NO_YARD) {
                boxes[yardOf[kind]] += load.count(kind);
            }
        }
        if (sleepers > 0 && beds.isPresent()) {
            needs.add(Need.of(beds.get(), sleepers));
        }
        for (int yard = 0; yard < boxes.length; yard++) {
            if (boxes[yard] > 0) {
                needs.add(Need.of(yards.get(yard), boxes[yard]));
            }
        }
        return needs;
    }

    /** Gives back the room kept for what will not arrive. */
    public void expectsFewer(Load lost) {
        room(lost).forEach(need -> need.pool().giveBack(need.most()));
    }

    /** Takes in a load for which no room was kept, though it be over the wall. */
    void overfill(Load load) {
        room(load).forEach(need -> need.pool().overfill(need.most()));
    }

    /** More of a kind was here all the time: it takes no new room. */
    void crowd(int kind, int count) {
        if (yardOf[kind] != NO_YARD) {
            yards.get(yardOf[kind]).crowd(count);
        }
    }

    /** Some of a kind are here no more. */
    void free(int kind, int count) {
        if (count == 0) {
            return;
        }
        if (kinds.kind(kind).people()) {
            beds.ifPresent(room -> room.giveBack(count));
        } else if (yardOf[kind] != NO_YARD) {
            yards.get(yardOf[kind]).giveBack(count);
        }
    }

    /** Leaves only a share of the beds, or without a wall of the people at the start: {@return how many that is} */
    int lowerBedsTo(double share) {
        int left = (int) Math.floor(housed * share);
        beds.filter(room -> room.units() > left).ifPresent(room -> room.withdraw(room.units() - left));
        return left;
    }
}
