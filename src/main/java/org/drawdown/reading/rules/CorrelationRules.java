package org.drawdown.reading.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Correlation;
import org.drawdown.scenario.Parts;
import org.drawdown.scenario.Scenario;

/** Only numbers that are drawn once a run go together, each pair by one rank, and by ranks that can be. */
final class CorrelationRules {
    private static final String STRETCH = ".stretch";

    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Parameter> numbers = new LinkedHashMap<>();
    private final Map<String, Parameter> uncertain = new LinkedHashMap<>();
    private final Map<String, String> pairs = new LinkedHashMap<>();

    CorrelationRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
    }

    void check() {
        if (scenario.correlations().isEmpty()) {
            return;
        }
        Parts.parameters(scenario).forEach(number -> numbers.putIfAbsent(number.path(), number));
        Parts.unknowns(scenario).forEach(number -> uncertain.put(number.path(), number));
        List<Correlation> before = new ArrayList<>();
        for (Correlation correlation : scenario.correlations()) {
            if (isSound(correlation)) {
                before.add(correlation);
                contradiction(before);
            }
        }
    }

    private boolean isSound(Correlation correlation) {
        String path = "correlations." + correlation.key();
        List<String> between = correlation.between();
        boolean sound = true;
        if (between.size() < 2) {
            ruling.error(path + ".between", "nothing goes together by itself", "Name two numbers or more.");
            sound = false;
        }
        if (ruling.isBlamed(path + ".rank")) {
            sound = false;
        } else if (Math.abs(correlation.rank()) == 1) {
            ruling.error(
                    path + ".rank",
                    "at a rank of 1 or -1 these would be one number",
                    "Write a rank between, or one number in place of them.");
            sound = false;
        }
        for (int i = 0; i < between.size(); i++) {
            sound &= isUncertain(between.get(i), path + ".between[" + i + "]");
            for (int j = 0; j < i; j++) {
                sound &= isNew(correlation.key(), between.get(j), between.get(i), path + ".between[" + i + "]");
            }
        }
        return sound;
    }

    private boolean isUncertain(String number, String at) {
        if (uncertain.containsKey(number)) {
            return true;
        }
        Optional<Parameter> known = Optional.ofNullable(numbers.get(number));
        String quoted = "\"" + Nearest.shortened(number) + "\"";
        if (numbers.containsKey(number + STRETCH)) {
            ruling.error(
                    at,
                    quoted + " is drawn at each use, and only what is drawn once a run goes together",
                    "Write its stretch: " + number + STRETCH + ", which is a law.");
        } else if (known.isPresent() && !ruling.isBlamed(number)) {
            ruling.error(
                    at,
                    quoted + " is known: " + known.get().words(known.get().mean()),
                    "Only what is left uncertain goes with something: write a law there, or leave it out here.");
        } else if (known.isEmpty()) {
            ruling.error(
                    at,
                    quoted + " is not a number drawn once a run",
                    Nearest.cure("uncertain numbers", number, uncertain.keySet()));
        }
        return false;
    }

    private boolean isNew(String correlation, String one, String other, String at) {
        if (one.equals(other)) {
            ruling.error(at, "\"" + Nearest.shortened(one) + "\" is named twice", "Name it once.");
            return false;
        }
        String pair = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        String first = pairs.putIfAbsent(pair, correlation);
        if (first != null) {
            ruling.error(
                    at,
                    "correlation \"" + first + "\" says already how " + one + " and " + other + " go together",
                    "Leave one of them out of here.");
        }
        return first == null;
    }

    /** The last of these is the one that cannot be, with those before it. */
    private void contradiction(List<Correlation> correlations) {
        try {
            Correlation.together(correlations, uncertain.values());
        } catch (IllegalArgumentException contradicted) {
            Correlation last = correlations.remove(correlations.size() - 1);
            boolean alone = last.rank() < 0 && last.between().size() > 2;
            String path = "correlations." + last.key() + ".rank";
            if (alone) {
                ruling.error(
                        path,
                        last.between().size() + " numbers cannot all go against each other so much",
                        "With so many the rank has to be above "
                                + lowest(last.between().size()) + ".");
            } else {
                ruling.error(
                        path,
                        "this rank and those of the correlations above contradict each other: no draws have them all",
                        "Pairs that nobody names are independent: name them too, or bring the ranks nearer to 0.");
            }
        }
    }

    /** {@return the rank, rounded up, at which n numbers that all go against each other are still possible} */
    private static String lowest(int n) {
        double rank = 6 / Math.PI * Math.asin(-1.0 / (n - 1) / 2);
        return String.valueOf(Math.ceil(rank * 100) / 100);
    }
}
