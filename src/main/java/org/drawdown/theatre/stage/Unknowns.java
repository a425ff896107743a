package org.drawdown.theatre.stage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Scenario;

/**
 * All that a scenario does not know: its parameters that are not fixed, each once, in the order of its records. A walk
 * over the records finds them, so that a new record cannot be forgotten.
 */
final class Unknowns {
    private final Map<String, Parameter> found = new LinkedHashMap<>();

    private Unknowns() {}

    /** {@return the parameters that every run draws} */
    static List<Parameter> of(Scenario scenario) {
        Unknowns unknowns = new Unknowns();
        unknowns.walk(scenario);
        return List.copyOf(unknowns.found.values());
    }

    private void walk(Object thing) {
        if (thing instanceof Parameter parameter) {
            if (!parameter.isFixed()) {
                found.putIfAbsent(parameter.path(), parameter);
            }
        } else if (thing instanceof Optional<?> maybe) {
            maybe.ifPresent(this::walk);
        } else if (thing instanceof Collection<?> things) {
            things.forEach(this::walk);
        } else if (thing instanceof Map<?, ?> map) {
            map.values().forEach(this::walk);
        } else if (thing instanceof Record && !(thing instanceof Law)) {
            parts(thing).forEach(this::walk);
        }
    }

    private static List<Object> parts(Object thing) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            try {
                parts.add(component.getAccessor().invoke(thing));
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException("a public record shows its parts", impossible);
            }
        }
        return parts;
    }
}
