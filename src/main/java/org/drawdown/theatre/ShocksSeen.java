package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.outcome.Outcome;

/** Shocks and the states of regimes, in order of beginning. */
final class ShocksSeen {
    private final List<Outcome.ShockSeen> seen = new ArrayList<>();
    private final Map<String, Integer> lasting = new LinkedHashMap<>();

    List<Outcome.ShockSeen> outcomes() {
        return seen;
    }

    void begins(String key, String state, long at) {
        lasting.put(key, seen.size());
        seen.add(new Outcome.ShockSeen(key, state, at, Outcome.NEVER));
    }

    void ends(String key, long at) {
        Integer index = lasting.remove(key);
        if (index != null) {
            Outcome.ShockSeen shock = seen.get(index);
            seen.set(index, new Outcome.ShockSeen(key, shock.state(), shock.began(), at));
        }
    }

    /** A regime turns: one state ends, the next begins. */
    void turns(String key, String state, long at) {
        ends(key, at);
        begins(key, state, at);
    }
}
