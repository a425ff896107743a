package org.drawdown.reading.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;
import org.drawdown.scenario.Task;

/** Nothing waits for itself, and nothing is a part of itself. */
final class LoopRules {
    private final Scenario scenario;
    private final Ruling ruling;

    LoopRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
    }

    void check() {
        Map<String, List<String>> phases = new LinkedHashMap<>();
        scenario.phases().forEach((Phase phase) -> phases.put(phase.key(), phase.after()));
        loops(phases, "phases", "after", "each phase waits for the next");
        Map<String, List<String>> tasks = new LinkedHashMap<>();
        scenario.tasks().forEach((Task task) -> tasks.put(task.key(), task.after()));
        loops(tasks, "tasks", "after", "each task waits for the next");
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        scenario.kinds()
                .forEach((Kind kind) -> kinds.put(
                        kind.key(), kind.part().map(part -> List.of(part.of())).orElse(List.of())));
        loops(kinds, "kinds", "part-of", "each kind is part of the next");
        Map<String, List<String>> shocks = new LinkedHashMap<>();
        scenario.shocks().forEach((Shock shock) -> shocks.put(shock.key(), followed(shock)));
        loops(shocks, "shocks", "follows", "each shock follows the next, so none ever begins");
    }

    private static List<String> followed(Shock shock) {
        return shock.timing() instanceof Shock.Following following ? List.of(following.shock()) : List.of();
    }

    private void loops(Map<String, List<String>> links, String block, String key, String what) {
        Map<String, Boolean> done = new LinkedHashMap<>();
        for (String name : links.keySet()) {
            List<String> loop = walk(name, links, done);
            if (!loop.isEmpty()) {
                ruling.error(
                        block + "." + loop.get(0) + "." + key,
                        "a loop: " + what + ": " + String.join(", ", loop),
                        "Cut one link.");
            }
        }
    }

    /** Walks depth first with a stack of its own; a name is false while on the walk and true when done with. */
    private static List<String> walk(String first, Map<String, List<String>> links, Map<String, Boolean> done) {
        List<String> walk = new ArrayList<>();
        List<Integer> next = new ArrayList<>();
        if (!done.containsKey(first)) {
            step(first, walk, next, done);
        }
        while (!walk.isEmpty()) {
            int top = walk.size() - 1;
            List<String> after = links.getOrDefault(walk.get(top), List.of());
            if (next.get(top) == after.size()) {
                done.put(walk.remove(top), true);
                next.remove(top);
                continue;
            }
            String name = after.get(next.set(top, next.get(top) + 1));
            if (Boolean.FALSE.equals(done.get(name))) {
                List<String> loop = new ArrayList<>(walk.subList(walk.indexOf(name), walk.size()));
                walk.forEach(walked -> done.put(walked, true));
                loop.add(name);
                return loop;
            }
            if (!done.containsKey(name)) {
                step(name, walk, next, done);
            }
        }
        return List.of();
    }

    private static void step(String name, List<String> walk, List<Integer> next, Map<String, Boolean> done) {
        walk.add(name);
        next.add(0);
        done.put(name, false);
    }
}
