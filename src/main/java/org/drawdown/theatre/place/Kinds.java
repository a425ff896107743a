package org.drawdown.theatre.place;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.scenario.Kind;
import org.drawdown.theatre.stage.Stage;

/** The kinds of people and cargo by index, in the order of the scenario. */
public final class Kinds {
    private final List<Kind> kinds;
    private final double[] tonnes;
    private final int[] roots;

    public Kinds(Stage stage) {
        this.kinds = stage.ground().scenario().kinds();
        this.tonnes =
                kinds.stream().mapToDouble(kind -> stage.value(kind.mass())).toArray();
        this.roots = new int[kinds.size()];
        for (int kind = 0; kind < roots.length; kind++) {
            roots[kind] =
                    kinds.get(kind).part().map(part -> roots[index(part.of())]).orElse(kind);
        }
    }

    public int size() {
        return kinds.size();
    }

    public Kind kind(int index) {
        return kinds.get(index);
    }

    public double tonnes(int index) {
        return tonnes[index];
    }

    /** {@return the kind counted by itself that this one is a part of, or itself} */
    public int root(int index) {
        return roots[index];
    }

    public int index(String key) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (kinds.get(kind).key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind is called \"" + key + "\"");
    }

    public int[] indices(List<String> keys) {
        List<Integer> found = new ArrayList<>();
        keys.forEach(key -> found.add(index(key)));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
