package org.drawdown.reading.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The paths that errors stand against, as a tree: thousands of them are asked for quickly. */
public final class Blamed {
    private final Map<String, Blamed> below = new TreeMap<>();
    private boolean here;

    /** {@return the paths of some faults; those without one are left out} */
    public static Blamed by(List<Fault> faults) {
        Blamed all = new Blamed();
        faults.forEach(all::add);
        return all;
    }

    void add(Fault fault) {
        Blamed at = this;
        for (String part : Sheet.parts(fault.path())) {
            at = at.below.computeIfAbsent(part, key -> new Blamed());
        }
        at.here = at != this;
    }

    /** {@return whether an error stands at a path or around it} */
    public boolean covers(String path) {
        return covers(Sheet.parts(path));
    }

    private boolean covers(List<String> parts) {
        return here || (!parts.isEmpty() && steps(parts).anyMatch(next -> next.covers(rest(parts))));
    }

    /** {@return whether an error stands at a path, around it or below it} */
    boolean touches(String path) {
        return touches(Sheet.parts(path));
    }

    private boolean touches(List<String> parts) {
        return here || (parts.isEmpty() ? !below.isEmpty() : steps(parts).anyMatch(next -> next.touches(rest(parts))));
    }

    /** A star is any key. */
    private Stream<Blamed> steps(List<String> parts) {
        return parts.get(0).equals("*")
                ? below.values().stream()
                : Optional.ofNullable(below.get(parts.get(0))).stream();
    }

    private static List<String> rest(List<String> parts) {
        return parts.subList(1, parts.size());
    }
}
