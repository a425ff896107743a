package org.drawdown.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;

/**
 * The records that a scenario is made of. They are found by a walk over their components, so that a new record cannot be
 * forgotten; a parameter or a law is looked at whole.
 */
public final class Parts {
    private Parts() {}

    /** {@return the parameters that are not known, each once, in the order of the records} */
    public static List<Parameter> unknowns(Scenario scenario) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        visit(scenario, part -> {
            if (part instanceof Parameter parameter && !parameter.isFixed()) {
                found.putIfAbsent(parameter.path(), parameter);
            }
        });
        return List.copyOf(found.values());
    }

    /** {@return every parameter, known or not} */
    public static List<Parameter> parameters(Scenario scenario) {
        List<Parameter> found = new ArrayList<>();
        visit(scenario, part -> {
            if (part instanceof Parameter parameter) {
                found.add(parameter);
            }
        });
        return List.copyOf(found);
    }

    private static void visit(Object thing, Consumer<Record> visitor) {
        rebuilt(thing, part -> {
            visitor.accept(part);
            return part;
        });
    }

    /**
     * {@return the scenario with some of its parts exchanged}
     *
     * @param change given each record, parts before what they are part of; gives it back, or another in its place
     */
    static Scenario exchanged(Scenario scenario, UnaryOperator<Record> change) {
        return (Scenario) rebuilt(scenario, change);
    }

    /** {@return a record of which one component is another} */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<Object> values = values(record);
        int place =
                Arrays.stream(components).map(RecordComponent::getName).toList().indexOf(component);
        if (place < 0) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no component " + component);
        }
        values.set(place, value);
        return (R) made(record.getClass(), values);
    }

    /** {@return the scenario with what stands in mappings in the order of its keys, kinds before their parts and phases in turn} */
    static Scenario byKeys(Scenario scenario) {
        Scenario sorted = (Scenario) sorted(exchanged(scenario, Parts::sorted));
        Scenario parents = with(sorted, "kinds", Kind.parentsFirst(sorted.kinds()));
        return with(parents, "phases", Phase.inTurn(sorted.phases()));
    }

    private static Record sorted(Record record) {
        return record instanceof Parameter
                ? record
                : made(
                        record.getClass(),
                        values(record).stream().map(Parts::sorted).toList());
    }

    private static Object sorted(Object thing) {
        if (thing instanceof Map<?, ?> map) {
            Map<Object, Object> sorted = new TreeMap<>();
            map.forEach((key, value) -> sorted.put(key, sorted(value)));
            return Collections.unmodifiableMap(sorted);
        }
        if (thing instanceof List<?> list && list.stream().allMatch(Keyed.class::isInstance)) {
            return list.stream()
                    .sorted(Comparator.comparing(each -> ((Keyed) each).key()))
                    .toList();
        }
        return thing;
    }

    private static Object rebuilt(Object thing, UnaryOperator<Record> change) {
        if (thing instanceof Optional<?> maybe) {
            return maybe.map(inside -> rebuilt(inside, change));
        }
        if (thing instanceof List<?> list) {
            return list.stream().map(each -> rebuilt(each, change)).toList();
        }
        if (thing instanceof Map<?, ?> map) {
            Map<Object, Object> rebuilt = new LinkedHashMap<>();
            map.forEach((key, value) -> rebuilt.put(key, rebuilt(value, change)));
            return Collections.unmodifiableMap(rebuilt);
        }
        if (!(thing instanceof Record record) || thing instanceof Law) {
            return thing;
        }
        return change.apply(thing instanceof Parameter ? record : rebuilt(record, change));
    }

    private static Record rebuilt(Record record, UnaryOperator<Record> change) {
        return made(
                record.getClass(),
                values(record).stream().map(value -> rebuilt(value, change)).toList());
    }

    private static List<Object> values(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(record));
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException("a public record shows its parts", impossible);
            }
        }
        return values;
    }

    private static Record made(Class<? extends Record> type, List<Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a public record is made of its parts", impossible);
        }
    }
}
