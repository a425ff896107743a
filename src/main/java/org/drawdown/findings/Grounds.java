package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Rests.Input;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Drawn;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Correlation;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Keyed;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Regime;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Task;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;
import org.drawdown.statistics.RankCorrelation;
import org.drawdown.statistics.Spread;

/** How what the range rests on is found; the rule is told at {@link Rests}. */
final class Grounds {
    private static final double SIGMAS = 3;
    private static final double LEVEL = 1.96;
    private static final String AND = " and ";
    private static final List<String> MANY_OF_A_KIND = List.of("sites", "legs");

    private final Scenario scenario;
    private final List<Outcome> outcomes;
    private final int draws;
    private final Interval range;
    /** Share of each pair that held, less their mean. */
    private final double[] held;
    /** Variance of the shares of pairs as they fell, over that of P(held | parameters). */
    private final double noise;

    private Grounds(Runs runs) {
        scenario = runs.scenario();
        outcomes = runs.outcomes();
        draws = runs.pairs();
        boolean[] inTime =
                Columns.heldBy(outcomes, Outcome.ALL, scenario.calendar().tooLate());
        range = Share.of(outcomes, inTime).ignorance();
        double[] all = Columns.numbers(inTime);
        Spread spread = Spread.ofPairs(all);
        held = new double[draws];
        Arrays.setAll(held, pair -> (all[2 * pair] + all[2 * pair + 1]) / 2);
        double mean = spread.mean();
        Arrays.setAll(held, pair -> held[pair] - mean);
        noise = spread.variance() == 0 ? 0 : Moments.of(held).variance() / spread.variance();
    }

    static Rests of(Runs runs) {
        Grounds grounds = new Grounds(runs);
        List<Input> inputs = grounds.noise == 0 || runs.pairs() < 5 ? List.of() : grounds.inputs();
        double named = inputs.stream().mapToDouble(Input::share).sum();
        return new Rests(grounds.range, inputs, Math.max(0, 1 - named));
    }

    private List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        groups().forEach((group, places) -> input(group, places).ifPresent(inputs::add));
        double sum = inputs.stream().mapToDouble(Input::share).sum();
        return inputs.stream()
                .map(input -> sum <= 1 ? input : scaled(input, sum))
                .sorted(Comparator.comparingDouble((Input input) -> -input.share()))
                .toList();
    }

    private static Input scaled(Input input, double sum) {
        return new Input(
                input.group(),
                input.title(),
                input.paths(),
                input.share() / sum,
                input.low() / sum,
                input.high() / sum);
    }

    private Map<String, List<Integer>> groups() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        List<Drawn> drawn = outcomes.get(0).why().drawn();
        for (int place = 0; place < drawn.size(); place++) {
            groups.computeIfAbsent(group(drawn.get(place).path()), fresh -> new ArrayList<>())
                    .add(place);
        }
        scenario.correlations().forEach(correlation -> join(groups, correlation));
        return groups;
    }

    /** What goes together is one input. */
    private static void join(Map<String, List<Integer>> groups, Correlation correlation) {
        List<String> named = correlation.between().stream().map(Grounds::group).toList();
        List<String> parts = groups.keySet().stream()
                .filter(group -> Arrays.stream(group.split(AND, -1)).anyMatch(named::contains))
                .toList();
        if (parts.size() > 1) {
            List<Integer> places =
                    parts.stream().map(groups::remove).flatMap(List::stream).toList();
            groups.put(String.join(AND, parts), places);
        }
    }

    static String group(String path) {
        String[] parts = path.split("\\.", -1);
        if (parts.length > 2 && MANY_OF_A_KIND.contains(parts[0])) {
            return parts[0] + "." + parts[2];
        }
        return parts.length > 1 ? parts[0] + "." + parts[1] : path;
    }

    private Optional<Input> input(String group, List<Integer> places) {
        int count = places.size();
        double squares = squares(places);
        if (squares * (draws - 1) <= chiSquared(count)) {
            return Optional.empty();
        }
        double chance = (double) count / (draws - 1);
        double z = atanh(Math.sqrt(Math.min(squares, 0.999_999)));
        double half = LEVEL / Math.sqrt(draws - 3.0);
        double low = Math.tanh(Math.max(0, z - half));
        double high = Math.tanh(z + half);
        return Optional.of(new Input(
                group,
                title(group),
                places.stream()
                        .map(place -> outcomes.get(0).why().drawn().get(place).path())
                        .toList(),
                share(squares - chance),
                share(low * low - chance),
                share(high * high - chance)));
    }

    /** R², before what luck alone would give is taken off. */
    private double squares(List<Integer> places) {
        List<double[]> ranks = places.stream()
                .map(place -> RankCorrelation.ranks(values(place)))
                .toList();
        if (goTogether(places)) {
            return RankCorrelation.explained(ranks, held);
        }
        double squares = 0;
        for (double[] rank : ranks) {
            double r = RankCorrelation.correlation(rank, held);
            squares += r * r;
        }
        return squares;
    }

    private boolean goTogether(List<Integer> places) {
        List<String> paths = places.stream()
                .map(place -> outcomes.get(0).why().drawn().get(place).path())
                .toList();
        return scenario.correlations().stream()
                .anyMatch(
                        each -> each.between().stream().filter(paths::contains).count() > 1);
    }

    private double share(double explained) {
        return Math.min(1, Math.max(0, explained * noise));
    }

    private double[] values(int place) {
        String path = outcomes.get(0).why().drawn().get(place).path();
        double[] values = new double[draws];
        for (int pair = 0; pair < draws; pair++) {
            Drawn drawn = outcomes.get(2 * pair).why().drawn().get(place);
            if (!drawn.path().equals(path)) {
                throw new IllegalArgumentException("runs draw the same parameters in one order, but run " + 2 * pair
                        + " has " + drawn.path() + " where the first has " + path);
            }
            values[pair] = drawn.value();
        }
        return values;
    }

    /** {@return the χ² quantile at {@link #SIGMAS}, by Wilson and Hilferty} */
    private static double chiSquared(int freedom) {
        double ninth = 2.0 / (9 * freedom);
        return freedom * Math.pow(1 - ninth + SIGMAS * Math.sqrt(ninth), 3);
    }

    private static double atanh(double r) {
        return 0.5 * Math.log((1 + r) / (1 - r));
    }

    private String title(String group) {
        return Arrays.stream(group.split(AND, -1))
                .map(part -> title(scenario, part))
                .collect(Collectors.joining(AND));
    }

    /** {@return how a thing is called whose path begins so, such as {@code authorities.road}} */
    static String title(Scenario scenario, String group) {
        int dot = Math.max(0, group.indexOf('.'));
        return titles(scenario, group.substring(0, dot))
                .getOrDefault(group.substring(dot + 1), group.replace('.', ' '));
    }

    private static Map<String, String> titles(Scenario scenario, String many) {
        return switch (many) {
            case "regimes" -> titles(scenario.regimes(), Regime::title);
            case "shocks" -> titles(scenario.shocks(), Shock::title);
            case "tasks" -> titles(scenario.tasks(), Task::title);
            case "fleets" -> titles(scenario.fleets(), Fleet::title);
            case "authorities" -> titles(scenario.authorities(), Authority::title);
            case "sites" -> titles(scenario.sites(), Site::title);
            case "kinds" -> titles(scenario.kinds(), Kind::title);
            case "contingents" -> titles(scenario.contingents(), Contingent::title);
            case "phases" -> titles(scenario.phases(), Phase::title);
            case "moves" -> titles(scenario.moves(), Move::title);
            default -> new TreeMap<>();
        };
    }

    private static <T extends Keyed> Map<String, String> titles(List<T> things, Function<T, String> title) {
        Map<String, String> titles = new TreeMap<>();
        things.forEach(thing -> titles.put(thing.key(), title.apply(thing)));
        return titles;
    }
}
