package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.drawdown.chance.Draws;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * Delays of many sites come together: most of the variance of the baseline's finish date comes from draws that all share.
 *
 * <p>Shared is what reaches many at once: what we do not know (parameters), shocks, capitals that call their contingents
 * home, regimes, and nature by day, which is the same for all who are on a leg that day. Not shared is what one permission, one drive, one breakdown, one task, one
 * loading takes. The two runs of a pair share the first and have the second each for itself; then the covariance of
 * their finish dates is the variance of the mean that the shared draws lead to, and over the variance it is their share.
 * A run that does not finish within 400 days counts as finished then, so that a few long runs do not decide.
 *
 * <p>More pairs by hand: {@code mvn test -Dtest=SharedLuckTest -Ddrawdown.pairs=1000}. What follows the finish
 * date, the liquidation, is left out.
 */
class SharedLuckTest {
    private static final Path BASELINE = Path.of("scenarios/minusma-2023/baseline.yaml");
    private static final int PAIRS = Integer.getInteger("drawdown.pairs", 100);
    private static final Set<String> SHARED =
            Set.of("shock", "shock-lasts", "shock-after", "withdrawn", "withdrawn-on");

    /** Luck of a pair for what is shared, its own for the rest. */
    private record Shared(Luck pair, Luck own) implements Luck {
        @Override
        public long seed() {
            return own.seed();
        }

        @Override
        public long parameters() {
            return pair.parameters();
        }

        @Override
        public long replication() {
            return own.replication();
        }

        @Override
        public double parameter(Source source) {
            return pair.parameter(source);
        }

        @Override
        public Draws draws(Source source) {
            String what = source.name().substring(0, source.name().indexOf('/'));
            boolean shared = SHARED.contains(what) || what.startsWith("regime");
            return (shared ? pair : own).draws(source);
        }

        @Override
        public double onDay(Source source, long day) {
            return pair.onDay(source, day);
        }
    }

    private static double finish(Simulation simulation, long horizon, long pair, long run) {
        Luck luck = new Shared(Luck.of(20_230_701, pair, pair), Luck.of(20_230_702, pair, run));
        Outcome outcome = simulation.run(luck);
        return Math.min(horizon, outcome.held().get(Outcome.ALL)) / 86_400.0;
    }

    @Test
    void most_of_the_variance_of_the_finish_date_is_of_shared_draws() {
        Scenario scenario = Story.scenario(BASELINE, Map.of("liquidation", "none", "horizon", "400 d"));
        Simulation simulation = Simulation.of(scenario);
        long horizon = scenario.calendar().horizon();
        double[][] pairs = LongStream.range(0, PAIRS)
                .parallel()
                .mapToObj(pair -> new double[] {
                    finish(simulation, horizon, pair, 2 * pair), finish(simulation, horizon, pair, 2 * pair + 1)
                })
                .toArray(double[][]::new);
        double share = share(pairs);
        double[] interval = interval(pairs);
        System.out.printf("shared %.3f (%.3f to %.3f), %d pairs%n", share, interval[0], interval[1], PAIRS);
        assertThat(share)
                .as("share of the variance, 95 %% interval %.2f to %.2f, %d pairs", interval[0], interval[1], PAIRS)
                .isGreaterThan(0.5);
    }

    /** {@return covariance within pairs over the variance, with one mean for all} */
    private static double share(double[][] pairs) {
        double mean =
                Arrays.stream(pairs).flatMapToDouble(Arrays::stream).average().orElseThrow();
        double together = 0;
        double alone = 0;
        for (double[] pair : pairs) {
            together += (pair[0] - mean) * (pair[1] - mean);
            alone += ((pair[0] - mean) * (pair[0] - mean) + (pair[1] - mean) * (pair[1] - mean)) / 2;
        }
        return together / alone;
    }

    /** {@return 95 % interval of the share, by drawing pairs anew with replacement} */
    private static double[] interval(double[][] pairs) {
        Random random = new Random(1);
        double[] shares = new double[2_000];
        for (int i = 0; i < shares.length; i++) {
            double[][] again = new double[pairs.length][];
            Arrays.setAll(again, each -> pairs[random.nextInt(pairs.length)]);
            shares[i] = share(again);
        }
        Arrays.sort(shares);
        return new double[] {shares[50], shares[1_949]};
    }
}
