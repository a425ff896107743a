package org.drawdown.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.drawdown.reading.Places;
import org.drawdown.reading.Reading;
import org.drawdown.reading.Variation;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Parts;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.Simulation;

/** What is played at the points of a design: a scenario file with values set anew. Threads may share it. */
public final class Trials implements Function<Point, Trial> {
    private final Scenario scenario;
    private final Simulation asItIs;
    private final Variation variation;
    private final Places places;

    private Trials(Reading.Sound sound) {
        this.scenario = sound.scenario();
        this.asItIs = Simulation.of(scenario);
        this.variation = Variation.of(sound);
        this.places = sound.places();
    }

    /** {@return the trials of a file} */
    public static Trials of(Reading.Sound sound) {
        return new Trials(sound);
    }

    /**
     * {@return a factor in words: {@code PATH=RANGE}, or {@code PATH} alone for an input that we do not know}
     *
     * @throws IllegalArgumentException if it is none, with the cure
     */
    public Factor factor(String words) {
        int equals = words.indexOf('=');
        if (words.isBlank() || equals == 0) {
            throw new IllegalArgumentException(
                    "\"" + words + "\" names no path; write fleets.trucks.count=100..400 step 50");
        }
        if (equals >= 0) {
            return new Factor.Setting(words.substring(0, equals).strip(), Range.of(words.substring(equals + 1)));
        }
        String path = words.strip();
        Optional<Factor> unknown = Parts.unknowns(scenario).stream()
                .filter(parameter -> parameter.path().equals(path))
                .map(parameter -> (Factor) new Factor.Unknown(parameter))
                .findFirst();
        if (unknown.isEmpty()) {
            nothingThere(path).ifPresent(fault -> {
                throw new IllegalArgumentException(
                        fault.what() + ". " + fault.cure().replaceAll("\\.$", ""));
            });
        }
        return unknown.orElseThrow(() -> new IllegalArgumentException(
                "\"" + path + "\" is no input that the scenario leaves open; name a range: " + path
                        + "=LOW..HIGH, or one of: " + String.join(", ", paths())));
    }

    /** {@return what is said of a path at which nothing stands, with the nearest; absent where something does} */
    private Optional<Fault> nothingThere(String path) {
        Map<String, String> there = new TreeMap<>();
        there.put(path, "1");
        return variation.with(there).faults().stream()
                .filter(fault -> fault.what().startsWith("nothing stands at"))
                .findFirst();
    }

    private List<String> paths() {
        List<String> paths = Parts.unknowns(scenario).stream()
                .map(parameter -> parameter.path())
                .toList();
        return paths.isEmpty() ? List.of("(there are none)") : paths.subList(0, Math.min(12, paths.size()));
    }

    /** {@return the inputs that we do not know as factors} */
    public List<Factor> unknowns() {
        List<Factor> factors = new ArrayList<>();
        Parts.unknowns(scenario).forEach(parameter -> factors.add(new Factor.Unknown(parameter)));
        return factors;
    }

    /**
     * {@return what stands in the scenario, as a number of a factor's range; 0 or 1 where the range changes what stands
     * there, absent where it is a law, in another unit, or not written}
     */
    public OptionalDouble standing(Factor.Setting factor) {
        if (factor.range() instanceof Range.Numbers numbers && numbers.how() != Range.Change.NONE) {
            return OptionalDouble.of(numbers.how() == Range.Change.SUM ? 0 : 1);
        }
        Optional<String> written = places.written(factor.path());
        return written.isPresent() ? factor.range().read(written.get()) : OptionalDouble.empty();
    }

    /** {@return the word or number that stands at a path, as it is written; absent where there is none, or a block} */
    public Optional<String> written(String path) {
        return places.written(path);
    }

    /** {@return the scenario as it is} */
    public Scenario scenario() {
        return scenario;
    }

    /** {@return what is played where nothing is set anew} */
    public Trial asItIs() {
        return new Trial(scenario, luck -> asItIs.run(luck).slim());
    }

    /** A point that makes no sound scenario, and why. */
    public record Unsound(Point point, List<Fault> faults) {}

    /** {@return the first point of a design that makes no sound scenario, if there is one} */
    public Optional<Unsound> unsound(Design design) {
        Map<Map<String, String>, Point> different = new LinkedHashMap<>();
        design.points().forEach(point -> different.putIfAbsent(point.changes(), point));
        return different.values().parallelStream()
                .map(point -> new Unsound(point, faults(point)))
                .filter(unsound -> !unsound.faults().isEmpty())
                .findFirst();
    }

    private List<Fault> faults(Point point) {
        return point.changes().isEmpty()
                ? List.of()
                : variation.with(point.changes()).faults();
    }

    /**
     * {@return what is played at a point}
     *
     * @throws IllegalArgumentException if the point makes no sound scenario
     */
    @Override
    public Trial apply(Point point) {
        if (point.changes().isEmpty()) {
            return new Trial(scenario, luck -> asItIs.run(point.in(luck)).slim());
        }
        Variation.Varied varied = variation.with(point.changes());
        Scenario changed = varied.scenario()
                .orElseThrow(() -> new IllegalArgumentException("at point " + point.number() + ", "
                        + varied.faults().get(0).what()));
        Simulation simulation = Simulation.of(changed);
        return new Trial(changed, luck -> simulation.run(point.in(luck)).slim());
    }
}
