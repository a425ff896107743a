package org.drawdown.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalsTest {
    /* Newcombe, Statistics in Medicine 17 (1998), table I */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662, 0.2527, 0.3676",
        "15, 148, 0.0624, 0.1605, 0.0578, 0.1617",
        "0, 20, 0, 0.1611, 0, 0.1684",
        "1, 29, 0.0061, 0.1718, 0.0009, 0.1776"
    })
    void proportions_have_the_intervals_that_newcombe_printed(
            long k, long n, double low, double high, double exactLow, double exactHigh) {
        assertPrinted(Proportion.wilson(k, n, 0.95), low, high);
        assertPrinted(Proportion.clopperPearson(k, n, 0.95), exactLow, exactHigh);
    }

    private static void assertPrinted(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(0.5e-4));
        assertThat(interval.high()).isCloseTo(high, within(0.5e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 0.05, 0.924516, 0.984098",
        "100, 0.01, 0.920627, 0.981626",
        "1000, 0.99, 0.963536, 0.976095",
    })
    void intervals_cover_as_often_as_they_must(int n, double p, double wilson, double exact) {
        BinomialDistribution law = new BinomialDistribution(null, n, p);
        double coveredByWilson = 0;
        double coveredExactly = 0;
        for (int k = 0; k <= n; k++) {
            coveredByWilson += Proportion.wilson(k, n, 0.95).contains(p) ? law.probability(k) : 0;
            coveredExactly += Proportion.clopperPearson(k, n, 0.95).contains(p) ? law.probability(k) : 0;
        }
        assertThat(coveredByWilson).isCloseTo(wilson, within(0.5e-6));
        assertThat(coveredExactly).isCloseTo(exact, within(0.5e-6));
    }

    @Test
    void all_and_nothing_reach_the_ends() {
        assertThat(Proportion.wilson(20, 20, 0.95).high()).isEqualTo(1);
        assertThat(Proportion.wilson(0, 20, 0.95).low()).isZero();
        assertThat(Proportion.clopperPearson(20, 20, 0.95).high()).isEqualTo(1);
        assertThat(Proportion.paired(10, 0, 0, 0.95).low()).isZero();
        assertThat(Proportion.paired(0, 0, 10, 0.95).high()).isEqualTo(1);
    }

    /* Pairs that repeat each other count half; pairs that tell nothing of each other count whole. */
    @Test
    void a_pair_counts_for_what_it_tells() {
        Interval repeated = Proportion.paired(400, 0, 600, 0.95);
        Interval pairsAlone = Proportion.wilson(600, 1000, 0.95);
        assertThat(repeated.low()).isCloseTo(pairsAlone.low(), within(1e-4));
        assertThat(repeated.high()).isCloseTo(pairsAlone.high(), within(1e-4));
        Interval unrelated = Proportion.paired(250, 500, 250, 0.95);
        Interval trials = Proportion.wilson(1000, 2000, 0.95);
        assertThat(unrelated.low()).isCloseTo(trials.low(), within(1e-4));
        assertThat(unrelated.high()).isCloseTo(trials.high(), within(1e-4));
        assertThat(Proportion.paired(new boolean[] {true, false, true, true, false, false}, 0.9))
                .isEqualTo(Proportion.paired(1, 1, 1, 0.9));
    }

    /* Exact sum over (both, one) for 60 pairs: never far below 95 %, whatever ties the two. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.6, 0.9})
    void a_paired_interval_covers_whatever_ties_the_two(double correlation) {
        int pairs = 60;
        for (double p : new double[] {0.1, 0.3, 0.5, 0.8, 0.95}) {
            double both = p * p + correlation * p * (1 - p);
            double one = 2 * p * (1 - p) * (1 - correlation);
            BinomialDistribution twos = new BinomialDistribution(null, pairs, both);
            double covered = 0;
            for (int k = 0; k <= pairs; k++) {
                BinomialDistribution ones = new BinomialDistribution(null, pairs - k, one / (1 - both));
                for (int j = 0; j <= pairs - k; j++) {
                    if (Proportion.paired(pairs - k - j, j, k, 0.95).contains(p)) {
                        covered += twos.probability(k) * ones.probability(j);
                    }
                }
            }
            assertThat(covered).as("p = %s", p).isBetween(0.935, 0.985);
        }
    }

    @Test
    void quantiles_lie_between_the_ranks_that_the_binomial_law_gives() {
        assertRanks(Quantiles.Ranks.of(100, 0.5, 0.95), 40, 61, .96479980);
        assertRanks(Quantiles.Ranks.of(1000, 0.95, 0.95), 937, 964, .95041677);
        assertRanks(Quantiles.Ranks.of(3, 0.5, 0.95), 0, 4, 1);
        assertRanks(Quantiles.Ranks.of(9, 0.5, 0.95), 2, 8, 0.9609375);
    }

    private static void assertRanks(Quantiles.Ranks ranks, int low, int high, double coverage) {
        assertThat(ranks.low()).isEqualTo(low);
        assertThat(ranks.high()).isEqualTo(high);
        assertThat(ranks.coverage()).isCloseTo(coverage, within(0.5e-8));
    }

    @Test
    void ranks_cover_at_least_their_level() {
        for (int n : new int[] {1, 2, 10, 59, 100, 333, 1000}) {
            for (double share : new double[] {0.05, 0.1, 0.5, 0.8, 0.9, 0.95}) {
                assertThat(Quantiles.Ranks.of(n, share, 0.95).coverage()).isGreaterThanOrEqualTo(0.95 - 1e-12);
            }
        }
    }

    @Test
    void never_is_later_than_everything() {
        double never = Double.POSITIVE_INFINITY;
        Quantiles quantiles = Quantiles.of(never, 30, 10, never, 20);
        assertThat(quantiles.at(0.2)).isEqualTo(10);
        assertThat(quantiles.at(0.5)).isEqualTo(30);
        assertThat(quantiles.at(0.61)).isEqualTo(never);
        assertThat(quantiles.interval(0.5, 0.8)).isEqualTo(new Interval(10, never));
        assertThat(quantiles.interval(0.5, 0.99)).isEqualTo(new Interval(Double.NEGATIVE_INFINITY, never));
    }

    @Test
    void the_rank_of_a_share_that_fits_is_not_rounded_up() {
        double[] hundred = new double[100];
        for (int i = 0; i < 100; i++) {
            hundred[i] = 100 - i;
        }
        Quantiles quantiles = Quantiles.of(hundred);
        for (int percent = 1; percent < 100; percent++) {
            assertThat(quantiles.at(percent / 100.0)).isEqualTo(percent);
        }
        assertThat(quantiles.interval(0.5, 0.95)).isEqualTo(new Interval(40, 61));
    }

    @Test
    void pairs_that_repeat_each_other_widen_a_quantile() {
        double[] repeated = new double[200];
        double[] singles = new double[100];
        double[] apart = new double[200];
        for (int i = 0; i < 200; i++) {
            int pair = i / 2;
            repeated[i] = pair;
            singles[pair] = pair;
            apart[i] = (i % 2 == 0 ? i : 399 - i) / 2.0;
        }
        assertThat(Quantiles.paired(repeated, 0.5, 0.95))
                .isEqualTo(Quantiles.of(singles).interval(0.5, 0.95));
        assertThat(Quantiles.paired(apart, 0.5, 0.95).width())
                .isEqualTo(Quantiles.of(apart).interval(0.5, 0.95).width());
    }

    /* d = 1, 2, 3, 4: mean 2.5, sd 1.2909944, t(3, 0.975) = 3.1824463 */
    @Test
    void a_paired_difference_is_a_t_interval_of_the_differences() {
        PairedDifference difference = PairedDifference.of(new double[] {10, 20, 30, 40}, new double[] {11, 22, 33, 44});
        assertThat(difference.mean()).isEqualTo(2.5);
        assertThat(difference.standardError()).isCloseTo(0.6454972, within(1e-7));
        assertThat(difference.interval(0.95).high()).isCloseTo(2.5 + 3.1824463 * 0.6454972, within(1e-6));
        assertThat(difference.simultaneous(0.95, 5)).isEqualTo(difference.interval(0.99));
        PairedDifference byPairs =
                PairedDifference.ofPairs(new double[] {10, 20, 30, 40}, new double[] {11, 22, 33, 44});
        assertThat(byPairs.n()).isEqualTo(2);
        assertThat(byPairs.mean()).isEqualTo(2.5);
        assertThat(byPairs.standardError()).isCloseTo(1, within(1e-12));
    }

    @Test
    void what_makes_no_interval_is_refused_in_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(2, 1))
                .withMessage("an interval runs from low to high, not from 2.0 to 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.wilson(3, 2, 0.95))
                .withMessage("a proportion is of 0 to n among n of one or more, not 3 of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.wilson(1, 2, 95))
                .withMessage("a level lies above 0 and below 1, not at 95.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(1, Double.NaN))
                .withMessage("a sample holds numbers, not NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.paired(new double[] {1, 2, 3}, 0.5, 0.95))
                .withMessage("pairs are an even number of values, not 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.of(new double[2], new double[3]))
                .withMessage("a difference is of two samples of one length, not of 2 and 3");
    }
}
