package org.drawdown.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CartTest {
    private static Discovered cart(Cases cases) {
        return Cart.of(cases, Rules.usual(), 1);
    }

    @Test
    void the_corner_in_which_it_fails_is_found() {
        Discovered found = cart(Toys.uniform(4000, 3, Toys::corner));
        Region corner = found.regions().get(0);
        assertThat(found.regions()).hasSize(1);
        assertThat(corner.box().limits().stream().map(Limit::input)).containsExactly(0, 1);
        assertThat(corner.box().limit(0).orElseThrow().low()).isCloseTo(0.6, within(0.03));
        assertThat(corner.box().limit(1).orElseThrow().high()).isCloseTo(0.3, within(0.03));
        assertThat(corner.held().density().contains(0.9)).isTrue();
        assertThat(found.steps().stream().filter(Step::chosen)).hasSize(1);
    }

    @Test
    void in_noise_nothing_is_found_but_for_the_chance_that_is_allowed() {
        int told = 0;
        int studies = 100;
        for (int study = 0; study < studies; study++) {
            told += cart(Toys.uniform(400, 100 + study, point -> 0.3)).regions().isEmpty() ? 0 : 1;
        }
        assertThat(told).isLessThanOrEqualTo((int) (0.025 * studies + 4.75 * Math.sqrt(studies * 0.025 * 0.975)));
    }

    @Test
    void pruning_leaves_the_questions_that_matter() {
        Discovered found = cart(Toys.uniform(4000, 8, u -> u[3] > 0.5 ? 0.8 : 0.2));
        assertThat(found.steps()).hasSize(2);
        assertThat(found.regions().get(0).box().limits()).hasSize(1);
        assertThat(found.regions().get(0).box().limit(3).orElseThrow().low()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void the_first_question_is_the_one_of_least_gini() {
        // by hand: of 60 rows x parts 30 no from 20 yes and 10 no, n·p(1 − p) = 0 + 20/3; any other place leaves more
        double[] values = new double[60];
        boolean[] yes = new boolean[60];
        for (int row = 0; row < 60; row++) {
            values[row] = row;
            yes[row] = row >= 30 && row % 3 != 0;
        }
        Cases cases = new Cases(List.of(Input.numbers("x", values)), yes, List.of());
        Tree tree = Tree.grown(cases, cases.all(), 30);
        assertThat(tree.leaves().stream().map(leaf -> leaf.box().limits().get(0)))
                .containsExactly(Limit.none(0).upTo(29), Limit.none(0).from(30));
        assertThat(tree.leaves().get(1).share()).isCloseTo(20.0 / 30, within(1e-12));
        // one leaf: 60·(1/3)(2/3) = 40/3; what the question saves is 40/3 − 20/3
        assertThat(tree.costs()).hasSize(2);
        assertThat(tree.costs().get(1)).isCloseTo(20.0 / 3, within(1e-9));
    }

    @Test
    void the_same_seed_and_another_scale_give_the_same() {
        Discovered one = cart(Toys.uniform(1000, 5, Toys::corner));
        assertThat(cart(Toys.uniform(1000, 5, Toys::corner))).isEqualTo(one);
        Discovered other = cart(Toys.uniform(1000, 5, Toys::corner, value -> Math.exp(7 * value)));
        assertThat(other.regions().get(0).held()).isEqualTo(one.regions().get(0).held());
    }
}
