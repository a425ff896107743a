package org.drawdown.inquiry.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drawdown.chance.LengthScores;
import org.drawdown.chance.Luck;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Measure;
import org.drawdown.findings.Question;
import org.drawdown.findings.Sensitivities;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Range;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trial;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Stretch;
import org.drawdown.statistics.PairedDifference;
import org.drawdown.statistics.sensitivity.Estimate;
import org.drawdown.statistics.sensitivity.LikelihoodRatio;
import org.drawdown.theatre.Simulation;

/**
 * How answers turn on the lengths of what is drawn: for each law the days that it spends on the critical chain beside the
 * paired finite difference of the finish ({@link Sensitivities}), and for each answer the paired finite difference beside the
 * likelihood ratio, which needs no further runs.
 *
 * <p>The likelihood ratio tells what draws do, and nothing of what a law does otherwise, as when its mean is planned with. It
 * serves where a run draws little from a law: its variance grows with the number of draws.
 */
public final class Lengths implements Function<Point, Trial> {
    /** By how much laws are stretched and shortened. */
    public static final double STEP = 0.1;

    private static final double LEVEL = 0.95;
    private static final double SERVES = 2;

    private final Scenario scenario;
    private final Simulation asItIs;
    private final List<Question> questions;
    private final List<String> laws;
    private final boolean named;
    private final long seed;
    private final int runs;
    private final List<Map<String, Double>> scores = new ArrayList<>();

    /**
     * Lengths of which nothing was played yet.
     *
     * @param questions those for quantiles are left out; none may be left
     * @param laws      paths; none: all that are on the critical chain of any run
     * @param runs      of each point; even, four or more
     * @throws IllegalArgumentException if a path is none of a law
     */
    public Lengths(Scenario scenario, List<Question> questions, List<String> laws, long seed, int runs) {
        List<String> known = Stretch.laws(scenario);
        for (String law : laws) {
            if (!known.contains(law)) {
                throw new IllegalArgumentException("\"" + law + "\" is no law that lengths are drawn from; those are: "
                        + String.join(", ", known));
            }
        }
        this.scenario = scenario;
        this.asItIs = Simulation.of(scenario);
        this.questions = questions.stream()
                .filter(question -> question.statistic() != Question.Statistic.QUANTILE)
                .toList();
        this.named = !laws.isEmpty();
        this.laws = named ? List.copyOf(laws) : known;
        this.seed = seed;
        this.runs = runs;
        IntStream.range(0, runs).forEach(run -> scores.add(new TreeMap<>()));
    }

    /** {@return the scenario as it is} */
    public Survey base() {
        List<Question> asked = new ArrayList<>(asked());
        laws.forEach(law -> asked.add(attributed(law)));
        return new Survey(Design.asItIs(), asked, seed, runs);
    }

    private List<Question> asked() {
        return Stream.concat(Stream.of(Question.of("mean(finish)", scenario)), questions.stream())
                .toList();
    }

    private static Question attributed(String law) {
        Measure days = new Measure(
                "chain of " + law, Measure.Unit.DAYS, (played, outcome) -> Sensitivities.days(law, outcome));
        return new Question(days.words(), Question.Statistic.MEAN, 0, days);
    }

    /** {@return each law shortened, and stretched; absent where no law was ever on the chain} */
    public Optional<Survey> ends(Surveyed base) {
        List<String> worth = worth(base);
        if (worth.isEmpty()) {
            return Optional.empty();
        }
        List<Factor> factors = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (String law : worth) {
            Factor factor = new Factor.Setting(
                    law, new Range.Listed(List.of(Double.toString(1 - STEP), Double.toString(1 + STEP))));
            factors.add(factor);
            points.add(Point.at(points.size(), List.of(factor), 0));
            points.add(Point.at(points.size(), List.of(factor), 0.5));
        }
        return Optional.of(new Survey(new Design("stretched", factors, points), asked(), seed, runs));
    }

    private List<String> worth(Surveyed base) {
        double[][] numbers = base.numbers().get(0).orElseThrow();
        int first = asked().size();
        return IntStream.range(0, laws.size())
                .filter(law -> named || Arrays.stream(numbers[first + law]).sum() > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        law -> -Arrays.stream(numbers[first + law]).sum()))
                .map(laws::get)
                .toList();
    }

    /** {@return how many laws lengths are drawn from} */
    public int known() {
        return laws.size();
    }

    @Override
    public Trial apply(Point point) {
        if (point.factors().isEmpty()) {
            return new Trial(scenario, this::scored);
        }
        Scenario stretched = Stretch.of(
                scenario,
                point.factors().get(0).path(),
                Double.parseDouble(point.settings().get(0)));
        Simulation simulation = Simulation.of(stretched);
        return new Trial(stretched, luck -> simulation.run(luck).slim());
    }

    private Outcome scored(Luck luck) {
        LengthScores lengths = new LengthScores();
        Outcome outcome = asItIs.run(lengths.of(luck));
        synchronized (scores) {
            scores.set((int) luck.replication(), new TreeMap<>(lengths.sums()));
        }
        return outcome;
    }

    /**
     * What is known of a law.
     *
     * @param finish  attribution and difference of the finish, in days for each unit of stretch
     * @param answers of each question, what becomes of it when the law is 10 % longer
     */
    public record Length(Sensitivities.Law finish, List<Slope> answers) {
        public Length {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What becomes of an answer when a law is 10 % longer.
     *
     * @param question   of which
     * @param difference half of the answer 10 % longer less that 10 % shorter, run by run; all laws hold together
     * @param ratio      the same by the likelihood ratio; absent where the law has no score, nothing was drawn, or
     *                   there are fewer than eight runs
     */
    public record Slope(Question question, Amount difference, Optional<Amount> ratio) {

        /** {@return whether the ratio says anything: it is at most twice as wide as the difference} */
        public boolean serves() {
            return ratio.filter(found -> found.interval().width()
                            <= SERVES * difference.interval().width())
                    .isPresent();
        }

        /** {@return whether one of them lies beyond the other: the law then counts otherwise than by its draws} */
        public boolean disagrees() {
            return ratio.filter(found -> found.interval().low()
                                    > difference.interval().high()
                            || found.interval().high() < difference.interval().low())
                    .isPresent();
        }
    }

    /**
     * {@return what the two surveys say, the law with most days on the chain first}
     *
     * @throws IllegalArgumentException if a run failed
     */
    public List<Length> found(Surveyed base, Surveyed ends) {
        List<Length> found = new ArrayList<>();
        for (int law = 0; law < ends.design().factors().size(); law++) {
            found.add(length(law, base, ends));
        }
        found.sort(Comparator.comparingDouble(
                (Length length) -> -length.finish().attribution().value()));
        return found;
    }

    private Length length(int law, Surveyed base, Surveyed ends) {
        String path = ends.design().factors().get(law).path();
        Responses attributed = Responses.of(base, asked().size() + laws.indexOf(path), scenario);
        Responses finish = Responses.of(ends, 0, scenario);
        double[] before = finish.values()[2 * law];
        double[] after = finish.values()[2 * law + 1];
        int never = (int) (infinite(ends, 2 * law) + infinite(ends, 2 * law + 1));
        Sensitivities.Law sensitivity = Sensitivities.law(path, STEP, attributed.values()[0], before, after, never);
        List<Slope> slopes = new ArrayList<>();
        for (int question = 0; question < questions.size(); question++) {
            slopes.add(slope(path, law, question, base, ends));
        }
        return new Length(sensitivity, slopes);
    }

    private static long infinite(Surveyed ends, int point) {
        return Arrays.stream(ends.numbers().get(point).orElseThrow()[0])
                .filter(Double::isInfinite)
                .count();
    }

    private Slope slope(String path, int law, int question, Surveyed base, Surveyed ends) {
        int together = ends.design().factors().size();
        double[][] responses = Responses.of(ends, 1 + question, scenario).values();
        PairedDifference difference = PairedDifference.ofPairs(responses[2 * law], responses[2 * law + 1]);
        boolean odds = questions.get(question).statistic() == Question.Statistic.PROBABILITY;
        Amount half = halved(new Amount(
                difference.mean(),
                odds ? difference.simultaneousShares(LEVEL, together) : difference.simultaneous(LEVEL, together),
                runs));
        return new Slope(questions.get(question), half, ratio(path, question, base, together));
    }

    private static Amount halved(Amount amount) {
        return new Amount(amount.value() / 2, amount.interval().times(0.5), amount.n());
    }

    private Optional<Amount> ratio(String path, int question, Surveyed base, int together) {
        double[] score =
                scores.stream().mapToDouble(run -> run.getOrDefault(path, 0.0)).toArray();
        if (runs < 2 * LikelihoodRatio.FEWEST || Arrays.stream(score).allMatch(each -> each == 0)) {
            return Optional.empty();
        }
        double[] response = Responses.of(base, 1 + question, scenario).values()[0];
        Estimate slope = LikelihoodRatio.of(response, score, 2, 1 - (1 - LEVEL) / together)
                .derivative();
        return Optional.of(new Amount(STEP * slope.value(), slope.interval().times(STEP), runs));
    }
}
