package org.drawdown.theatre.place;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.scenario.Kind;
import org.drawdown.theatre.stage.Lots;
import org.drawdown.theatre.stage.Stage;

/**
 * The kinds of people and cargo by index, in the order of keys; one index for each owner, the mission's own
 * first. Without contingents a kind has one index.
 *
 * @see Lots
 */
public final class Kinds {
    private final Lots lots;
    private final Kind[] kinds;
    private final double[] tonnes;
    private final int[] travellers;

    public Kinds(Stage stage) {
        this.lots = stage.ground().lots();
        this.kinds = new Kind[lots.size()];
        this.tonnes = new double[lots.size()];
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] = lots.kind(kind);
            tonnes[kind] = own(kind) == kind ? stage.value(kinds[kind].mass()) : tonnes[own(kind)];
        }
        this.travellers = lots.lastToGo()
                .filter(kind -> kinds[kind].people() && !kinds[kind].separates())
                .toArray();
    }

    public int size() {
        return kinds.length;
    }

    public Kind kind(int index) {
        return kinds[index];
    }

    /** {@return whose it is: the key of a contingent, empty for the mission's own} */
    public String owner(int index) {
        return lots.owner(index);
    }

    /** {@return what it is called where its owner counts, such as {@code containers of a contingent}} */
    public String words(int index) {
        String key = kind(index).key();
        return owner(index).isEmpty() ? key : key + " of " + owner(index);
    }

    public double tonnes(int index) {
        return tonnes[index];
    }

    /** {@return the mission's own of the same kind} */
    public int own(int index) {
        return lots.own(index);
    }

    /** {@return the mission's own of the kind counted by itself that this one is, or is a part of, whoever owns it} */
    public int root(int index) {
        return lots.root(index);
    }

    /** {@return the mission's own of a kind} */
    public int index(String key) {
        return index(key, Lots.MISSION);
    }

    /** {@return an owner's of a kind} */
    public int index(String key, String owner) {
        Integer index = lots.of(key).get(owner);
        if (index == null) {
            throw new IllegalArgumentException("nobody called \"" + owner + "\" has " + key);
        }
        return index;
    }

    /** {@return everybody's of a kind} */
    public int[] indices(String key) {
        return lots.of(key).values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** {@return everybody's of some kinds, in the order of the kinds given} */
    public int[] indices(List<String> keys) {
        return keys.stream().flatMapToInt(key -> IntStream.of(indices(key))).toArray();
    }

    /** {@return these, rising ones, those first that go last: who holds a site is who leaves it last} */
    public int[] lastToGo(int[] some) {
        return lots.lastToGo()
                .filter(kind -> Arrays.binarySearch(some, kind) >= 0)
                .toArray();
    }

    /** {@return everybody who has to travel, those first who go last: soldiers before those whom they hold a site for} */
    public int[] travellers() {
        return travellers;
    }

    /** {@return the indices that a site can ever hold, rising} */
    public int[] at(int account) {
        return lots.at(account);
    }
}
