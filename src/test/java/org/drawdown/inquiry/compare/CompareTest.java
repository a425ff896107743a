package org.drawdown.inquiry.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;
import org.drawdown.experiment.Progress;
import org.drawdown.experiment.Told;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Range;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trial;
import org.drawdown.statistics.selection.Zone;
import org.junit.jupiter.api.Test;

class CompareTest {
    private static final Source ROAD = Source.named("drive/told");
    private static final List<String> NAMES = List.of("a", "b", "c");
    /** All is over after a uniform number of days up to these; the deadline is the end of day 10. */
    private static final double[] LONGEST = {20, 21, 16.666667};

    private static Surveyed surveyed(long seed, int runs, String... questions) {
        Design design = Design.factorial(List.of(new Factor.Setting("scenario", new Range.Listed(NAMES))));
        return new Survey(
                        design,
                        java.util.Arrays.stream(questions)
                                .map(words -> Question.of(words, Told.SCENARIO))
                                .toList(),
                        seed,
                        runs)
                .play(
                        point -> new Trial(Told.SCENARIO, luck -> told(point.number(), luck)),
                        1,
                        Progress.silent(),
                        Survey.Memory.none());
    }

    private static org.drawdown.outcome.Outcome told(int scenario, Luck luck) {
        return Told.run((int) luck.replication())
                .all(LONGEST[scenario] * luck.draws(ROAD).next())
                .outcome();
    }

    @Test
    void the_differences_are_those_known_and_who_switched_is_named() {
        Compared compared = Compared.of(surveyed(3, 2_000, "P(deadline)", "P80", "mean(finish)"), NAMES, false);
        Difference better = compared.differences().get(1);
        assertThat(compared.names().get(better.of())).isEqualTo("c");
        assertThat(better.amount().orElseThrow().interval().contains(0.1)).isTrue();
        assertThat(better.toldApart()).isTrue();
        assertThat(better.toNo()).isEmpty();
        assertThat(better.toYes()).isNotEmpty().allSatisfy(run -> {
            double u = Luck.of(3, run / 2, run).draws(ROAD).next();
            assertThat(u).isBetween(0.5, 0.6000001);
        });
        Difference later = compared.differences().get(2);
        assertThat(later.amount().orElseThrow().interval().contains(0.8)).isTrue();
        assertThat(compared.intervals()).isEqualTo(6);
        assertThat(Compared.of(surveyed(3, 40, "P(deadline)"), NAMES, true).differences())
                .hasSize(3);
    }

    @Test
    void all_intervals_together_hold_in_95_of_100_comparisons() {
        double[] known = {10 / 21.0 - 0.5, 0.1, 0.8, -2.6666664, 0.5, -1.6666665};
        int times = 120;
        int held = 0;
        for (int seed = 1; seed <= times; seed++) {
            Compared compared = Compared.of(surveyed(seed, 200, "P(deadline)", "P80", "mean(finish)"), NAMES, false);
            boolean all = true;
            for (int i = 0; i < known.length; i++) {
                all &= compared.differences()
                        .get(i)
                        .amount()
                        .orElseThrow()
                        .interval()
                        .contains(known[i]);
            }
            held += all ? 1 : 0;
        }
        assertThat((double) held).isGreaterThanOrEqualTo(0.95 * times - 4.75 * Math.sqrt(times * 0.95 * 0.05));
    }

    @Test
    void the_variance_ratio_is_that_of_uniform_times_of_the_same_luck() {
        Difference difference = Compared.of(surveyed(5, 4_000, "mean(finish)"), NAMES, false)
                .differences()
                .get(1);
        // 20u and 16.67u: (20^2 + 16.67^2)/(3.33^2) = 61
        assertThat(difference.ratio().orElseThrow().interval().contains(61)).isTrue();
        assertThat(difference.ratio().orElseThrow().value()).isCloseTo(61, org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void a_quantile_is_not_selected_by_and_batches_are_of_whole_pairs() {
        Zone zone = new Zone(0.95, 0.05, 10);
        Question p80 = Question.of("P80", Told.SCENARIO);
        Question odds = Question.of("P(deadline)", Told.SCENARIO);
        assertThatThrownBy(() -> new Choice(p80, false, Choice.Method.KN, zone, 20, 100, 1))
                .hasMessageContaining("\"P80\" is a quantile");
        assertThatThrownBy(() -> new Choice(odds, true, Choice.Method.KN, zone, 3, 100, 1))
                .hasMessageContaining("even number of runs");
    }
}
