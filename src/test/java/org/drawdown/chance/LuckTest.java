package org.drawdown.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import umontreal.ssj.rng.MRG32k3a;

class LuckTest {
    private static final Source DRIVE = Source.named("drive/gao-kidal/out");
    private static final Source DUST = Source.named("dust/kidal");

    private static List<Double> first(int n, Draws draws) {
        return IntStream.range(0, n).mapToObj(i -> draws.next()).toList();
    }

    private static List<Double> first(int n, long seed, long replication, Source source) {
        return first(n, Luck.of(seed, 0, replication).draws(source));
    }

    /* RngStreams: seed 6 x 12345, and the starts of streams 2 and 3 */
    @Test
    void the_generator_is_that_of_rng_streams() {
        MRG32k3a stream = new MRG32k3a();
        stream.setSeed(new long[] {12345, 12345, 12345, 12345, 12345, 12345});
        assertThat(first(5, stream::nextDouble))
                .containsExactly(
                        0.12701112204657714,
                        0.3185275653967945,
                        0.3091860155832701,
                        0.8258468629271136,
                        0.2216299157820229);
        MRG32k3a.setPackageSeed(new long[] {12345, 12345, 12345, 12345, 12345, 12345});
        assertThat(new MRG32k3a().getState()).containsExactly(12345, 12345, 12345, 12345, 12345, 12345);
        assertThat(new MRG32k3a().getState())
                .containsExactly(3692455944L, 1366884236L, 2968912127L, 335948734L, 4161675175L, 475798818L);
        assertThat(new MRG32k3a().getState())
                .containsExactly(1015873554L, 1310354410L, 2249465273L, 994084013L, 2912484720L, 3876682925L);
    }

    /* Frozen: a change here changes the result of every study ever made. */
    @Test
    void the_numbers_of_a_name_are_these_for_ever() {
        Luck luck = Luck.of(1, 2, 3);
        assertThat(first(3, luck.draws(DRIVE)))
                .containsExactly(0.8770430140255362, 0.9955071720912801, 0.5165994838934143);
        assertThat(luck.parameter(DRIVE)).isEqualTo(0.8044816968804676);
        assertThat(luck.onDay(DRIVE, 40)).isEqualTo(0.08104001121975536);
    }

    @Test
    void a_name_is_the_first_half_of_its_sha_256() {
        Source abc = Source.named("abc");
        assertThat(Long.toHexString(abc.high())).isEqualTo("ba7816bf8f01cfea");
        assertThat(Long.toHexString(abc.low())).isEqualTo("414140de5dae2223");
        assertThat(abc).isEqualTo(Source.named("abc")).isNotEqualTo(DUST).hasToString("abc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.named(" "))
                .withMessage("a source of luck needs a name, not \" \"");
    }

    @Test
    void another_source_leaves_the_luck_of_the_others_alone() {
        Luck luck = Luck.of(7, 0, 5);
        List<Double> alone = first(50, 7, 5, DRIVE);
        Draws mixed = luck.draws(DRIVE);
        Draws other = luck.draws(DUST);
        List<Double> together = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            other.next();
            luck.onDay(DUST, i);
            luck.parameter(DUST);
            together.add(mixed.next());
        }
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void the_order_of_first_use_does_not_matter() {
        List<Source> sources = IntStream.range(0, 30)
                .mapToObj(i -> Source.named("task/" + i))
                .collect(Collectors.toCollection(ArrayList::new));
        Luck forth = Luck.of(7, 1, 2);
        List<Double> inOrder =
                sources.stream().map(source -> forth.draws(source).next()).toList();
        Collections.reverse(sources);
        Luck back = Luck.of(7, 1, 2);
        List<Double> reversed = new ArrayList<>(
                sources.stream().map(source -> back.draws(source).next()).toList());
        Collections.reverse(reversed);
        assertThat(reversed).isEqualTo(inOrder);
    }

    @Test
    void a_day_has_its_draw_however_often_and_in_whatever_order_it_is_asked() {
        Luck luck = Luck.of(7, 1, 2);
        double tenth = luck.onDay(DUST, 10);
        double third = luck.onDay(DUST, 3);
        assertThat(luck.onDay(DUST, 10)).isEqualTo(tenth);
        assertThat(luck.onDay(DUST, 3)).isEqualTo(third).isNotEqualTo(tenth);
        assertThat(Luck.of(7, 1, 2).onDay(DUST, 3)).isEqualTo(third);
        assertThat(luck.onDay(DRIVE, 3)).isNotEqualTo(third);
        assertThat(luck.onDay(DUST, -1)).isBetween(0.0, 1.0);
    }

    @Test
    void what_we_do_not_know_follows_the_parameter_number_and_nothing_else_does() {
        Luck luck = Luck.of(7, 1, 2);
        Luck sameParameters = Luck.of(7, 1, 3);
        Luck sameReplication = Luck.of(7, 2, 2);
        assertThat(sameParameters.parameter(DRIVE)).isEqualTo(luck.parameter(DRIVE));
        assertThat(sameReplication.parameter(DRIVE)).isNotEqualTo(luck.parameter(DRIVE));
        assertThat(sameReplication.draws(DRIVE).next())
                .isEqualTo(luck.draws(DRIVE).next());
        assertThat(sameReplication.onDay(DRIVE, 9)).isEqualTo(luck.onDay(DRIVE, 9));
        assertThat(sameParameters.draws(DRIVE).next())
                .isNotEqualTo(luck.draws(DRIVE).next());
        assertThat(sameParameters.onDay(DRIVE, 9)).isNotEqualTo(luck.onDay(DRIVE, 9));
    }

    @Test
    void the_three_ways_of_drawing_share_nothing_even_when_their_numbers_agree() {
        Luck luck = Luck.of(7, 2, 2);
        assertThat(List.of(luck.parameter(DRIVE), luck.draws(DRIVE).next(), luck.onDay(DRIVE, 0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void eight_threads_give_the_same_as_one() throws Exception {
        List<List<Double>> alone = IntStream.range(0, 400).mapToObj(i -> run(i)).toList();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Double>>> futures = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int replication = i;
                futures.add(eight.submit(() -> run(replication)));
            }
            for (int i = 0; i < 400; i++) {
                assertThat(futures.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            eight.shutdown();
        }
    }

    private static List<Double> run(int replication) {
        Luck luck = Luck.of(11, replication / 2, replication);
        List<Double> drawn = new ArrayList<>(first(20, luck.draws(DRIVE)));
        drawn.add(luck.onDay(DUST, 4));
        drawn.add(luck.parameter(DUST));
        return drawn;
    }

    /* 100 cells: the 0.001 and 0.999 quantiles of chi-square with 99 degrees of freedom are 60.3 and 148.2 */
    @Test
    void draws_are_uniform_along_a_stream_across_runs_across_days_across_seeds_and_across_names() {
        int n = 100_000;
        Draws draws = Luck.of(5, 0, 0).draws(DRIVE);
        Luck luck = Luck.of(5, 0, 0);
        assertUniform(IntStream.range(0, n).mapToDouble(i -> draws.next()).toArray());
        assertUniform(IntStream.range(0, n)
                .mapToDouble(i -> Luck.of(5, 0, i).draws(DRIVE).next())
                .toArray());
        assertUniform(
                IntStream.range(0, n).mapToDouble(i -> luck.onDay(DUST, i)).toArray());
        assertUniform(IntStream.range(0, n)
                .mapToDouble(i -> Luck.of(i, 0, 0).draws(DRIVE).next())
                .toArray());
        assertUniform(IntStream.range(0, n)
                .mapToDouble(i -> Luck.of(5, i, 0).parameter(DUST))
                .toArray());
        assertUniform(IntStream.range(0, n)
                .mapToDouble(i -> luck.parameter(Source.named("parameter/" + i)))
                .toArray());
    }

    private static void assertUniform(double... values) {
        double[] counts = new double[100];
        for (double value : values) {
            assertThat(value).isGreaterThan(0).isLessThan(1);
            counts[(int) (value * counts.length)]++;
        }
        double expected = (double) values.length / counts.length;
        double chiSquare = 0;
        for (double count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        assertThat(chiSquare).isBetween(60.3, 148.2);
    }

    /* The correlation of n independent pairs lies within 3.9/sqrt(n) of 0 in 9,999 cases of 10,000. */
    @Test
    void neighbours_are_independent() {
        int n = 40_000;
        Luck luck = Luck.of(5, 0, 0);
        assertIndependent(n, i -> Luck.of(5, 0, i).draws(DRIVE).next(), 1);
        assertIndependent(n, i -> Luck.of(i, 0, 0).draws(DRIVE).next(), 1);
        assertIndependent(n, i -> Luck.of(5, i, 0).parameter(DRIVE), 1);
        assertIndependent(n, i -> luck.onDay(DUST, i), 1);
        assertIndependent(n, i -> luck.onDay(DUST, i), 7);
        assertIndependent(n, i -> Luck.of(i / 2, 0, i % 2).draws(DRIVE).next(), 1);
        assertIndependent(
                n, i -> Luck.of(5, 0, i / 2).draws(i % 2 == 0 ? DRIVE : DUST).next(), 1);
    }

    private static void assertIndependent(int n, IntToDoubleFunction draw, int lag) {
        double[] drawn = IntStream.range(0, n).mapToDouble(draw).toArray();
        double sum = 0;
        for (int i = lag; i < n; i++) {
            sum += (drawn[i] - 0.5) * (drawn[i - lag] - 0.5);
        }
        assertThat(12 * sum / n).isCloseTo(0, within(3.9 / Math.sqrt(n)));
    }

    @Test
    void no_two_of_a_million_streams_begin_alike() {
        double[] drawn = IntStream.range(0, 1_000_000)
                .mapToDouble(i -> {
                    Luck luck = Luck.of(i % 10, 0, i / 10);
                    return luck.onDay(DUST, 3) + 1e-10 * luck.onDay(DUST, 4);
                })
                .sorted()
                .toArray();
        long same = IntStream.range(1, drawn.length)
                .filter(i -> drawn[i] == drawn[i - 1])
                .count();
        assertThat(same).isLessThan(10);
    }

    @Test
    void a_luck_says_its_numbers() {
        assertThat(Luck.of(1, 2, 3)).hasToString("seed 1, parameters 2, replication 3");
        assertThat(Luck.of(1, 2, 3).seed()).isEqualTo(1);
        assertThat(Luck.of(1, 2, 3).parameters()).isEqualTo(2);
        assertThat(Luck.of(1, 2, 3).replication()).isEqualTo(3);
    }
}
