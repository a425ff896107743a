package org.drawdown.reading.compare;

import org.drawdown.reading.language.Noun;

/**
 * Where one is in a scenario, in the planner's words.
 *
 * @param path  such as {@code sites.camp.loading.points}
 * @param thing such as {@code site camp}; empty: the mission itself
 * @param name  what it is of that thing, such as {@code loading points}; empty: the thing itself
 */
record Spot(String path, String thing, String name) {
    static final Spot MISSION = new Spot("", "", "");

    /** {@return a key of what is here} */
    Spot key(String key) {
        return new Spot(below(key), thing, (name + " " + key).strip());
    }

    /** {@return one of the things that stand here by their keys} */
    Spot one(Noun noun, String key) {
        String one = noun.name() + " " + key;
        String outer = name.contains(" ") ? name.substring(0, name.lastIndexOf(' ') + 1) : "";
        return thing.isEmpty() ? new Spot(below(key), one, "") : new Spot(below(key), thing, outer + one);
    }

    /** {@return "fleet trucks: count"} */
    String words() {
        String join = thing.isEmpty() || name.isEmpty() ? "" : ": ";
        return thing + join + name;
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
