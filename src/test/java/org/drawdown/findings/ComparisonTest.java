package org.drawdown.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.experiment.Told.run;
import static org.drawdown.experiment.Told.runs;

import java.util.List;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.Told;
import org.drawdown.findings.Comparison.Effect;
import org.drawdown.findings.Comparison.Row;
import org.drawdown.outcome.Outcome.Ending;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    /** Half of the runs held on day 5, the others on day 15; 10 boxes are lost. */
    private static final Runs BASELINE = runs("baseline", 1_000, ComparisonTest::usual);

    private static Told usual(int i) {
        return run(i).all(i % 2 == 0 ? 5 : 15).price("boxes", 100, 0, 10, 0, 0);
    }

    @Test
    void a_variant_is_told_by_the_runs_that_switch() {
        // of every ten runs one late one comes in time, and of every fifty one in time is late; 2 boxes are saved
        Runs better = runs("better", 1_000, i -> {
            double days = i % 10 == 1 ? 6 : i % 50 == 0 ? 12 : i % 2 == 0 ? 5 : 15;
            return run(i).all(days).price("boxes", 100, 0, 8, 0, 0);
        });
        Comparison comparison = Comparison.of(BASELINE, List.of(better));

        Effect effect = comparison.rows().get(0).effect().orElseThrow();
        assertThat(comparison.baseline()).isEqualTo("baseline");
        assertThat(effect.toInTime()).isEqualTo(100);
        assertThat(effect.toLate()).isEqualTo(20);
        assertThat(effect.held().value()).isEqualTo(8);
        assertThat(effect.held().interval().contains(8)).isTrue();
        assertThat(effect.held().interval().low()).isBetween(4.0, 6.5);
        assertThat(effect.price().get(0).difference().value()).isEqualTo(-2);
        assertThat(effect.days().orElseThrow().value()).isEqualTo((100 * -9 + 20 * 7) / 1_000.0);
        assertThat(effect.toldApart()).isTrue();
    }

    @Test
    void what_changes_nothing_cannot_be_told_apart_yet_is_not_known_for_certain() {
        Comparison comparison = Comparison.of(BASELINE, List.of(runs("same", 1_000, ComparisonTest::usual)));

        Effect effect = comparison.rows().get(0).effect().orElseThrow();
        assertThat(effect.toldApart()).isFalse();
        assertThat(effect.held().value()).isZero();
        // none of 500 pairs: 1 − (0.05/3)^(1/500) = 0.8 points
        assertThat(effect.held().interval().high()).isBetween(0.7, 0.9);
        assertThat(comparison.notToldApart()).isEqualTo(1);
    }

    @Test
    void more_variants_make_wider_intervals() {
        Runs other = runs("other", 1_000, i -> i % 10 == 1 ? run(i).all(6) : usual(i));
        List<Runs> many =
                List.of(other, runs("b", 1_000, ComparisonTest::usual), runs("c", 1_000, ComparisonTest::usual));

        assertThat(width(Comparison.of(BASELINE, many))).isGreaterThan(width(Comparison.of(BASELINE, List.of(other))));
    }

    private static double width(Comparison comparison) {
        return comparison.rows().get(0).effect().orElseThrow().held().interval().width();
    }

    @Test
    void the_most_gained_comes_first_and_fewer_runs_are_paired_with_the_first_of_the_baseline() {
        Runs little = runs("little", 200, i -> i % 20 == 1 ? run(i).all(6) : usual(i));
        Runs much = runs("much", 400, i -> i % 4 == 1 ? run(i).all(6) : usual(i));
        Comparison comparison = Comparison.of(BASELINE, List.of(little, much));

        assertThat(comparison.rows()).extracting(Row::key).containsExactly("much", "little");
        assertThat(comparison.rows()).extracting(Row::n).containsExactly(400, 200);
    }

    @Test
    void a_failed_run_leaves_no_effect() {
        Runs broken = runs("broken", 100, i -> i == 3 ? run(i).ended(Ending.FAILED, "books") : usual(i));

        assertThat(Comparison.of(BASELINE, List.of(broken)).rows())
                .containsExactly(new Row("broken", "Variant broken", 100, 1, java.util.Optional.empty()));
    }

    @Test
    void days_gained_are_not_averaged_over_never() {
        Runs never = runs("never", 100, i -> run(i).all(i == 3 ? -1 : 5));

        assertThat(Comparison.of(BASELINE, List.of(never))
                        .rows()
                        .get(0)
                        .effect()
                        .orElseThrow()
                        .days())
                .isEmpty();
    }
}
