package org.drawdown.inquiry.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Range;
import org.drawdown.inquiry.Trial;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.Simulation;

/** Scenarios to be compared, as points of a design with one factor: which of them. */
public final class Alternatives implements Function<Point, Trial> {
    private final Map<String, Trial> trials = new LinkedHashMap<>();

    /**
     * The alternatives.
     *
     * @param scenarios by name, two or more, the first is what others are compared with
     * @throws IllegalArgumentException if there are fewer
     */
    public Alternatives(Map<String, Scenario> scenarios) {
        if (scenarios.size() < 2) {
            throw new IllegalArgumentException("two scenarios or more are compared, not " + scenarios.size());
        }
        scenarios.forEach((name, scenario) -> {
            Simulation simulation = Simulation.of(scenario);
            trials.put(name, new Trial(scenario, luck -> simulation.run(luck).slim()));
        });
    }

    /** {@return their names, the first is what others are compared with} */
    public List<String> names() {
        return List.copyOf(trials.keySet());
    }

    /** {@return the scenario that others are compared with} */
    public Scenario first() {
        return trials.values().iterator().next().scenario();
    }

    /** {@return all of them as a design} */
    public Design design() {
        return Design.factorial(List.of(new Factor.Setting("scenario", new Range.Listed(names()))));
    }

    /** {@return some of them as a design} */
    Design design(List<Integer> some) {
        List<Point> all = design().points();
        List<Point> points = new java.util.ArrayList<>();
        some.forEach(number -> points.add(all.get(number).numbered(points.size())));
        return new Design(Design.FACTORIAL, design().factors(), points);
    }

    @Override
    public Trial apply(Point point) {
        return trials.get(point.settings().get(0));
    }
}
