package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Swings.Ends;
import org.drawdown.findings.Swings.Swing;
import org.drawdown.findings.Swings.Value;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Drawn;
import org.drawdown.scenario.Parts;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Provenance.Confidence;
import org.drawdown.scenario.Provenance.Input;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Proportion;
import org.drawdown.statistics.RankCorrelation;

/** How the swings of what we do not know are found. */
final class Swung {
    static final double LOW = 0.1;
    static final double HIGH = 0.9;
    private static final double CONFIDENCE = 0.95;
    private static final int LEAST = 4;

    private final Runs baseline;
    private final Paired paired;

    Swung(Runs baseline, int inputs) {
        this.baseline = baseline;
        this.paired = new Paired(CONFIDENCE, Math.max(1, inputs));
    }

    static List<Parameter> worth(Runs runs, int most) {
        List<Outcome> first = new ArrayList<>();
        for (int run = 0; run < runs.size(); run += 2) {
            first.add(runs.outcomes().get(run));
        }
        double[] finish = new double[first.size()];
        double[] dates = RankCorrelation.ranks(Columns.held(runs.outcomes(), Outcome.ALL));
        Arrays.setAll(finish, pair -> dates[2 * pair] + dates[2 * pair + 1]);
        Map<String, Double> correlated = new LinkedHashMap<>();
        List<Drawn> drawn = first.isEmpty() ? List.of() : first.get(0).why().drawn();
        for (int place = 0; place < drawn.size(); place++) {
            int here = place;
            double[] values =
                    Columns.of(first, outcome -> outcome.why().drawn().get(here).value());
            correlated.put(
                    drawn.get(place).path(),
                    Math.abs(RankCorrelation.correlation(RankCorrelation.ranks(values), finish)));
        }
        return Parts.unknowns(runs.scenario()).stream()
                .sorted(Comparator.comparingDouble(
                        (Parameter parameter) -> -correlated.getOrDefault(parameter.path(), 0.0)))
                .limit(most)
                .toList();
    }

    Swings swings(List<Parameter> inputs, List<List<Runs>> ends, Provenance provenance) {
        List<Swing> swings = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < ends.size(); i++) {
            Swing swing = swing(inputs.get(i), ends.get(i).get(0), ends.get(i).get(1), provenance);
            most = Math.max(most, swing.n());
            swings.add(swing);
        }
        swings.sort(Comparator.comparingDouble(Swung::width).reversed());
        return new Swings(CONFIDENCE, hundred(baseline.first(most == 0 ? baseline.size() : most)), swings);
    }

    private static double width(Swing swing) {
        return swing.ends().map(ends -> Math.abs(ends.difference().value())).orElse(-1.0);
    }

    private Swing swing(Parameter input, Runs low, Runs high, Provenance provenance) {
        int n = Math.min(low.size(), high.size());
        int failed = low.first(n).failed() + high.first(n).failed();
        Optional<Ends> ends = failed > 0 || n < LEAST
                ? Optional.empty()
                : Optional.of(new Ends(
                        hundred(low.first(n)),
                        hundred(high.first(n)),
                        paired.held(Differences.held(low.first(n)), Differences.held(high.first(n)))));
        return new Swing(
                input.path(),
                title(baseline.scenario(), input.path()),
                confidence(input.path(), provenance),
                value(input, LOW),
                value(input, HIGH),
                n,
                failed,
                ends);
    }

    private static Value value(Parameter input, double share) {
        double base = input.at(share);
        return new Value(base, input.words(base));
    }

    /** {@return "road movement, takes (× its usual length)" of {@code authorities.road.takes.stretch}} */
    static String title(Scenario scenario, String path) {
        String[] parts = path.split("\\.", 3);
        if (parts.length < 3) {
            return path.replace('.', ' ');
        }
        String what = parts[2].replaceFirst("\\.stretch$", "").replace('.', ' ').replace('-', ' ');
        return Grounds.title(scenario, parts[0] + "." + parts[1]).replaceFirst("^" + parts[0] + " ", "") + ", " + what
                + (parts[2].endsWith(".stretch") ? " " + Swings.STRETCH : "");
    }

    /** {@return how sure its author is of a number, or of the block that it stands in} */
    private static Confidence confidence(String path, Provenance provenance) {
        return provenance.inputs().stream()
                .filter(input -> input.path().equals(path) || (input.path() + ".stretch").equals(path))
                .max(Comparator.comparingInt(input -> input.path().length()))
                .map(Input::confidence)
                .orElse(Confidence.UNSTATED);
    }

    private static Amount hundred(Runs runs) {
        boolean[] held = Differences.held(runs);
        double p = 0;
        for (boolean one : held) {
            p += one ? 1.0 / held.length : 0;
        }
        Interval luck = Proportion.paired(held, Share.LEVEL);
        return new Amount(100 * p, luck.times(100), held.length);
    }
}
