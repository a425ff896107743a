package org.drawdown.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PrimTest {
    private static Discovered prim(Cases cases) {
        return Prim.of(cases, Rules.usual(), 1);
    }

    @Test
    void the_corner_in_which_it_fails_is_found_and_nothing_else() {
        Discovered found = prim(Toys.uniform(4000, 3, Toys::corner));
        assertThat(found.regions()).hasSize(1);
        Region corner = found.regions().get(0);
        assertThat(corner.box().limits().stream().map(Limit::input)).containsExactly(0, 1);
        assertThat(corner.box().limit(0).orElseThrow().low()).isCloseTo(0.6, within(0.03));
        assertThat(corner.box().limit(0).orElseThrow().high()).isInfinite();
        assertThat(corner.box().limit(1).orElseThrow().high()).isCloseTo(0.3, within(0.03));
        assertThat(corner.held().density().contains(0.9)).isTrue();
        double coverage = 0.12 * 0.9 / (0.12 * 0.9 + 0.88 * 0.05);
        assertThat(corner.held().coverage().contains(coverage)).isTrue();
        assertThat(corner.sides()).allSatisfy(side -> assertThat(side.p()).isLessThan(1e-6));
    }

    @Test
    void in_noise_nothing_is_found_but_for_the_chance_that_is_allowed() {
        int told = 0;
        int studies = 200;
        for (int study = 0; study < studies; study++) {
            told += prim(Toys.uniform(400, 100 + study, point -> 0.3)).regions().isEmpty() ? 0 : 1;
        }
        // the lower end of a 95 % interval is above the truth in 2.5 % of studies at most; 4.75 standard errors above
        assertThat(told).isLessThanOrEqualTo((int) (0.025 * studies + 4.75 * Math.sqrt(studies * 0.025 * 0.975)));
    }

    @Test
    void the_density_told_is_that_of_fresh_rows_and_its_interval_covers_it() {
        int studies = 200;
        int covered = 0;
        int found = 0;
        double optimism = 0;
        for (int study = 0; study < studies; study++) {
            Cases cases = Toys.uniform(500, 700 + study, Toys::corner);
            for (Region region : Prim.of(cases, new Rules(0.05, 0.05, 1, OptionalDouble.empty()), study)
                    .regions()) {
                Cases fresh = Toys.uniform(20_000, 9_000 + study, Toys::corner);
                double truth = Counts.of(fresh, region.box(), fresh.all(), 1).density();
                found++;
                covered += region.held().density().contains(truth) ? 1 : 0;
                optimism += (region.found().counts().density() - truth) / studies;
            }
        }
        assertThat(found).isGreaterThan(180);
        assertThat((double) covered / found).isGreaterThan(0.95 - 4.75 * Math.sqrt(0.95 * 0.05 / found));
        assertThat(optimism).as("the half it was found in flatters").isGreaterThan(0.01);
    }

    @Test
    void the_same_seed_gives_the_same_and_another_deals_other_halves() {
        Cases cases = Toys.uniform(1000, 5, Toys::corner);
        assertThat(Prim.of(cases, Rules.usual(), 7)).isEqualTo(Prim.of(cases, Rules.usual(), 7));
        assertThat(Prim.of(cases, Rules.usual(), 7)).isNotEqualTo(Prim.of(cases, Rules.usual(), 8));
    }

    @Test
    void an_input_on_another_scale_gives_the_same_rows() {
        Discovered one = prim(Toys.uniform(1000, 5, Toys::corner));
        Discovered other = prim(Toys.uniform(1000, 5, Toys::corner, value -> Math.exp(7 * value) - 3));
        assertThat(other.regions()).hasSameSizeAs(one.regions()).isNotEmpty();
        assertThat(other.regions().get(0).held()).isEqualTo(one.regions().get(0).held());
        assertThat(other.steps().stream().map(Step::held))
                .isEqualTo(one.steps().stream().map(Step::held).toList());
    }

    @Test
    void an_input_turned_round_gives_the_same_rows() {
        Region one = prim(Toys.uniform(1000, 5, Toys::corner)).regions().get(0);
        Region other = prim(Toys.uniform(1000, 5, Toys::corner, value -> -value))
                .regions()
                .get(0);
        assertThat(other.held()).isEqualTo(one.held());
    }

    @Test
    void two_corners_are_two_boxes_that_together_cover_almost_all() {
        Cases cases = Toys.uniform(6000, 11, u -> (u[0] > 0.8 && u[1] > 0.5) || (u[2] < 0.15) ? 0.95 : 0.02);
        Discovered found = prim(cases);
        assertThat(found.regions()).hasSize(2);
        assertThat(found.regions().stream()
                        .flatMap(region -> region.box().limits().stream())
                        .map(Limit::input))
                .containsExactlyInAnyOrder(0, 1, 2);
        assertThat(found.together().counts().coverage()).isGreaterThan(0.85);
        assertThat(found.together().counts().density()).isGreaterThan(0.85);
    }

    @Test
    void words_and_never_have_their_place() {
        SplittableRandom random = new SplittableRandom(2);
        int n = 3000;
        List<String> roads = new ArrayList<>();
        double[] began = new double[n];
        boolean[] yes = new boolean[n];
        for (int row = 0; row < n; row++) {
            roads.add(List.of("paved", "track", "river", "sand").get(random.nextInt(4)));
            began[row] = random.nextDouble() < 0.5 ? Double.POSITIVE_INFINITY : 100 * random.nextDouble();
            boolean bad = List.of("track", "sand").contains(roads.get(row)) && began[row] < 40;
            yes[row] = random.nextDouble() < (bad ? 0.95 : 0.03);
        }
        Cases cases = new Cases(List.of(Input.words("road", roads), Input.numbers("began", began)), yes, List.of());
        for (Discovered found : List.of(prim(cases), Cart.of(cases, Rules.usual(), 1))) {
            Box box = found.regions().get(0).box();
            List<String> without = box.limit(0).orElseThrow().without().stream()
                    .map(cases.inputs().get(0).words()::get)
                    .toList();
            assertThat(without).containsExactly("paved", "river");
            assertThat(box.limit(1).orElseThrow().high()).isCloseTo(40, within(3.0));
        }
    }

    @Test
    void rows_of_one_unit_are_dealt_to_one_half_and_count_as_one() {
        Cases single = Toys.uniform(600, 21, Toys::corner);
        int copies = 10;
        List<Input> inputs = single.inputs().stream()
                .map(input -> {
                    double[] values = new double[600 * copies];
                    Arrays.setAll(values, row -> input.at(row / copies));
                    return Input.numbers(input.name(), values);
                })
                .toList();
        boolean[] yes = new boolean[600 * copies];
        int[] unit = new int[600 * copies];
        for (int row = 0; row < yes.length; row++) {
            yes[row] = single.yes(row / copies);
            unit[row] = row / copies;
        }
        Region copied = prim(new Cases(inputs, yes, List.of(unit))).regions().get(0);
        Region one = prim(single).regions().get(0);
        assertThat(copied.held().counts().in() % copies).isZero();
        double times = copied.held().density().width() / one.held().density().width();
        assertThat(times).as("ten copies of a row say no more than one").isBetween(0.7, 1.4);
    }

    @Test
    void a_least_density_is_had_at_the_cost_of_coverage() {
        Cases cases = Toys.uniform(4000, 31, u -> u[0] * u[0]);
        Region usual = prim(cases).regions().get(0);
        Region dense = Prim.of(cases, new Rules(0.05, 0.05, 1, OptionalDouble.of(0.85)), 1)
                .regions()
                .get(0);
        assertThat(dense.found().counts().density()).isGreaterThanOrEqualTo(0.85);
        assertThat(dense.held().counts().coverage())
                .isLessThan(usual.held().counts().coverage());
        Discovered none = Prim.of(cases, new Rules(0.05, 0.05, 1, OptionalDouble.of(0.999)), 1);
        assertThat(none.regions()).isEmpty();
    }

    @Test
    void too_few_rows_and_gaps_are_refused() {
        Cases few = Toys.uniform(400, 1, point -> 0.02);
        assertThatThrownBy(() -> prim(few)).hasMessageContaining("a box takes 10 of each");
        assertThatThrownBy(() -> Input.numbers("rains", 1, Double.NaN)).hasMessageContaining("a gap in row 2");
        assertThatThrownBy(() -> new Rules(0, 0.05, 1, OptionalDouble.empty())).hasMessageContaining("a peel");
        assertThatThrownBy(() -> new Rules(0.05, Double.NaN, 1, OptionalDouble.empty()))
                .hasMessageContaining("a support");
        assertThatThrownBy(() -> new Cases(List.of(Input.numbers("one", 1)), new boolean[2], List.of()))
                .hasMessageContaining("a value a row");
    }
}
