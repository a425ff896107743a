package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drawdown.chance.Draws;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;

/** Luck that writes down what is drawn from it, source by source. */
final class Overheard implements Luck {
    private final Luck luck;
    private final Map<String, List<Double>> draws = new TreeMap<>();
    private final Map<String, Map<Long, Double>> days = new TreeMap<>();
    private final Map<String, Double> parameters = new TreeMap<>();

    Overheard(Luck luck) {
        this.luck = luck;
    }

    @Override
    public long seed() {
        return luck.seed();
    }

    @Override
    public long parameters() {
        return luck.parameters();
    }

    @Override
    public long replication() {
        return luck.replication();
    }

    @Override
    public double parameter(Source source) {
        double value = luck.parameter(source);
        parameters.put(source.name(), value);
        return value;
    }

    @Override
    public Draws draws(Source source) {
        Draws stream = luck.draws(source);
        List<Double> heard = new ArrayList<>();
        draws.put(source.name(), heard);
        return () -> {
            double next = stream.next();
            heard.add(next);
            return next;
        };
    }

    @Override
    public double onDay(Source source, long day) {
        double number = luck.onDay(source, day);
        days.computeIfAbsent(source.name(), name -> new TreeMap<>()).put(day, number);
        return number;
    }

    /** {@return the parameters drawn, by name} */
    Map<String, Double> parametersDrawn() {
        return parameters;
    }

    /** {@return every number drawn in order, by name: the n-th is what the n-th asking was given} */
    Map<String, List<Double>> drawn() {
        return draws;
    }

    /** {@return every number drawn for a day, by name} */
    Map<String, Map<Long, Double>> drawnByDay() {
        return days;
    }
}
