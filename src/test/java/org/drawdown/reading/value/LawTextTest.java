package org.drawdown.reading.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.drawdown.chance.Beta;
import org.drawdown.chance.Discrete;
import org.drawdown.chance.Empirical;
import org.drawdown.chance.Erlang;
import org.drawdown.chance.Exponential;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Gamma;
import org.drawdown.chance.Law;
import org.drawdown.chance.Lognormal;
import org.drawdown.chance.Mixture;
import org.drawdown.chance.Pert;
import org.drawdown.chance.Triangular;
import org.drawdown.chance.Truncated;
import org.drawdown.chance.Uniform;
import org.drawdown.chance.Weibull;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawTextTest {
    private static Law time(String text) {
        return LawText.read(text, Dimension.TIME).law();
    }

    @Test
    void every_law_is_read_in_seconds() {
        assertEquals(new Fixed(5400), time("1.5 h"));
        assertEquals(new Uniform(60, 7200), time("uniform(1 min; 2 h)"));
        assertEquals(new Triangular(900, 1500, 3600), time("triangular(15 min; 25 min; 60 min)"));
        assertEquals(new Pert(900, 1500, 3600), time("pert(15 min; 25 min; 60 min)"));
        assertEquals(new Exponential(300), time("exponential(mean 5 min)"));
        assertEquals(new Gamma(300, 60), time("gamma(mean 5 min; sd 1 min)"));
        assertEquals(Gamma.byCv(300, 0.2), time("gamma(mean 5 min; cv 0.2)"));
        assertEquals(new Erlang(300, 3), time("erlang(mean 5 min; stages 3)"));
        assertEquals(new Lognormal(300, 60), time("lognormal(mean 5 min; sd 60 s)"));
        assertEquals(Lognormal.byQuantiles(0.5, 3 * 86_400, 0.9, 12 * 86_400), time("lognormal(50 % 3 d; 90% 12 d)"));
        assertEquals(Weibull.byCv(300, 0.5), time("weibull(mean 5 min; cv 0.5)"));
        assertEquals(Weibull.byQuantiles(0.5, 60, 0.9, 120), time("weibull(50 % 1 min; 90 % 2 min)"));
        assertEquals(Uniform.of(300, 60), time("uniform(mean 5 min; sd 1 min)"));
        assertEquals(Uniform.byCv(300, 0.2), time("uniform(mean 5 min; cv 0.2)"));
        assertEquals(Exponential.byQuantile(0.9, 720), time("exponential(90 % 12 min)"));
        assertEquals(Gamma.byQuantiles(0.5, 60, 0.9, 120), time("gamma(50 % 1 min; 90 % 2 min)"));
        assertEquals(new Empirical(List.of(180.0, 300.0, 300.0, 3600.0)), time("empirical(5 min; 3 min; 5 min; 1 h)"));
        assertEquals(
                new Mixture(List.of(new Exponential(120), new Fixed(3600)), List.of(0.7, 0.3)),
                time("mixture(70 % exponential(mean 2 min); 30 % 1 h)"));
    }

    @Test
    void any_law_may_end_with_the_ends_between_which_it_is_kept() {
        double all = Double.POSITIVE_INFINITY;
        assertEquals(
                new Truncated(Lognormal.byCv(300, 0.8), 60, 1800),
                time("lognormal(mean 5 min; cv 0.8; at least 1 min; at most 30 min)"));
        assertEquals(
                new Truncated(Lognormal.byCv(300, 0.8), 60, 1800),
                time("lognormal(mean 5 min; cv 0.8; at most 30 min; at least 1 min)"));
        assertEquals(new Truncated(new Exponential(300), 60, all), time("exponential(mean 5 min; at least 60 s)"));
        assertEquals(new Truncated(new Uniform(60, 180), -all, 120), time("uniform(1 min; 3 min; at most 2 min)"));
        assertEquals(
                new Truncated(
                        new Mixture(
                                List.of(new Truncated(new Exponential(120), -all, 240), new Uniform(300, 600)),
                                List.of(0.7, 0.3)),
                        60,
                        all),
                time(
                        "mixture(70 % exponential(mean 2 min; at most 4 min); 30 % uniform(5 min; 10 min); at least 1 min)"));
        assertEquals(
                new Truncated(new Beta(0.15, 0.08), -all, 0.4),
                LawText.read("beta(mean 15 %; sd 8 %; at most 40 %)", Dimension.SHARE)
                        .law());
    }

    static Stream<String> forms() {
        return Stream.concat(
                Arrays.stream(LawShape.values())
                        .flatMap(shape -> shape.examples().stream())
                        .filter(form -> !form.contains(".csv")),
                Stream.of(
                        "lognormal(mean 6 d; cv 0.8; at least 1 d; at most 30 d)",
                        "mixture(70 % exponential(mean 2 d); 30 % 4 d; at most 30 d)",
                        "mixture(20 % lognormal(mean 2 d; cv 1; at most 9 d); 80 % empirical(1 d; 2 d; 2 d))"));
    }

    /* Words are of bare numbers, and a mean or a spread that was reckoned has nine digits. */
    @ParameterizedTest
    @MethodSource("forms")
    void what_a_law_says_of_itself_reads_back_as_the_same_law(String form) {
        Dimension dimension = form.startsWith("beta")
                ? Dimension.SHARE
                : form.startsWith("discrete") ? Dimension.COUNT : Dimension.TIME;
        Law law = LawText.read(form, dimension).law();
        Law again = LawText.read(law.words(), Dimension.COUNT).law();
        assertEquals(law.words(), again.words());
        for (double u : new double[] {0.001, 0.1, 0.5, 0.9, 0.999}) {
            assertEquals(law.quantile(u), again.quantile(u), 1e-7 * law.mean());
        }
    }

    /* Every law that is multiplied as text is the law multiplied. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_lever_that_multiplies_a_law_multiplies_every_quantile(String form) {
        Dimension dimension = form.startsWith("beta")
                ? Dimension.SHARE
                : form.startsWith("discrete") ? Dimension.COUNT : Dimension.TIME;
        Law law = LawText.read(form, dimension).law();
        Law half = LawText.read(Sum.of(form, "x 0.5"), dimension).law();
        assertEquals(law.mean() / 2, half.mean(), 1e-2 * law.mean());
        if (dimension != Dimension.SHARE) {
            for (double u : new double[] {0.001, 0.1, 0.5, 0.9, 0.999}) {
                assertEquals(law.quantile(u) / 2, half.quantile(u), 1e-9 * law.mean());
            }
        }
    }

    private static final List<String> WORDS = List.of(
            "uniform",
            "triangular",
            "pert",
            "exponential",
            "gamma",
            "erlang",
            "lognormal",
            "weibull",
            "beta",
            "discrete",
            "empirical",
            "mixture",
            "(",
            ")",
            ";",
            ",",
            " ",
            " ",
            "%",
            "mean",
            "sd",
            "cv",
            "stages",
            "at least",
            "at most",
            "d",
            "min",
            "h",
            "km",
            "0",
            "1",
            "5",
            "15",
            "90",
            "0.5",
            "0.8",
            "-1",
            "1e3",
            "999999999999999",
            "0.000000001",
            "NaN",
            "waits.csv",
            "x",
            "é",
            "\u0000",
            "\n");

    /* 100,000 texts of the language's own words, half of them laws with something exchanged. */
    @Test
    void whatever_stands_there_is_read_or_refused_in_words() {
        Random random = new Random(20261122);
        List<String> forms = forms().toList();
        int read = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = i % 2 == 0 ? sentence(random) : spoilt(forms.get(random.nextInt(forms.size())), random);
            for (Dimension dimension : List.of(Dimension.TIME, Dimension.SHARE, Dimension.COUNT)) {
                try {
                    Law law = LawText.read(text, dimension).law();
                    assertTrue(Double.isFinite(law.quantile(0.3)) && Double.isFinite(law.mean()), text);
                    read++;
                } catch (Misread misread) {
                    assertFalse(misread.getMessage().isBlank(), text);
                }
            }
        }
        assertTrue(read > 2_000, read + " were laws");
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(12))).append('(');
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.append(')').toString();
    }

    private static String spoilt(String form, Random random) {
        int from = random.nextInt(form.length());
        int to = Math.min(form.length(), from + random.nextInt(4));
        String word = random.nextInt(4) == 0 ? "" : WORDS.get(random.nextInt(WORDS.size()));
        return form.substring(0, from) + word + form.substring(to);
    }

    @Test
    void a_text_without_end_is_refused_at_once() {
        for (String much :
                List.of("(", "mixture(50 % ", "1 ", "; ", "1.000.", "mixture(", ")", "9", " ", "1 %; ", "% ")) {
            String text = much.repeat(400_000);
            for (String whole : List.of(text, "mixture(" + text + ")", "discrete(" + text + ")", "gamma(" + text)) {
                assertThrows(Misread.class, () -> LawText.read(whole, Dimension.TIME));
            }
        }
    }

    @Test
    void shares_and_counts_are_read_likewise() {
        assertEquals(
                new Beta(0.15, 0.08),
                LawText.read("beta(mean 15 %; sd 8 %)", Dimension.SHARE).law());
        assertEquals(
                new Discrete(List.of(0.0, 1.0, 3.0), List.of(0.6, 0.25, 0.15)),
                LawText.read("discrete(0 60 %; 1 25 %; 3 15 %)", Dimension.COUNT)
                        .law());
        assertEquals(
                new Discrete(List.of(0.1, 0.2), List.of(0.6, 0.4)),
                LawText.read("discrete(10 % 60 %; 20 % 40 %)", Dimension.SHARE).law());
    }

    @Test
    void the_unit_is_the_first_one_written() {
        assertEquals(
                Unit.MINUTE, LawText.read("uniform(1 min; 2 h)", Dimension.TIME).unit());
        assertEquals(Unit.METRE, LawText.read("1900 m", Dimension.DISTANCE).unit());
        assertEquals(Unit.ONE, LawText.read("4", Dimension.COUNT).unit());
        assertEquals(Unit.A_DAY, LawText.read("0.03 a day", Dimension.RATE).unit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12",
                "1e3 min",
                "1_000 min",
                "1,5 min",
                "1 000 min",
                ".5 min",
                "5. min",
                "+5 min",
                "--5 min",
                "5 MIN",
                "5 minutes",
                "5 km",
                "NaN min",
                ".inf",
                "Infinity min",
                "0x5 min",
                "05 min",
                "5min5",
                "5 min 3 s",
                "uniform(1 min)",
                "uniform(1 min; 2 min; 3 min)",
                "uniform(2 min; 1 min)",
                "uniform 1 min",
                "uniform()",
                "exponential(5 min)",
                "exponential(mean 0 min)",
                "exponential(mean 5)",
                "gamma(mean 5 min)",
                "gamma(mean 5 min; cv 0)",
                "erlang(mean 5 min; stages 2.5)",
                "lognormal(50 % 3 d)",
                "lognormal(0 % 3 d; 90 % 12 d)",
                "lognormal(50 % 3 d; 100 % 12 d)",
                "discrete(1 min; 2 min)",
                "discrete(1 min 0 %; 2 min 100 %)",
                "normal(mean 5 min; sd 1 min)",
                "triangular(1 min; ; 3 min)",
                "triangular(1 min, 2 min, 3 min)",
                "((((",
                "uniform(uniform(1 s; 2 s); 3 s)",
                "uniform(mean 5 min; sd 0 min)",
                "exponential(90 % 0 min)",
                "exponential(90 % 5 min; 95 % 6 min)",
                "gamma(50 % 3 d)",
                "discrete(mean 1 min; 2 min 100 %)",
                "empirical(mean 5 min)",
                "empirical(5 min 50 %)",
                "empirical(waits.csv; takes)",
                "mixture(100 % 5 min)",
                "mixture(70 % 5 min; 20 % 6 min)",
                "mixture(exponential(mean 5 min); 6 min)",
                "mixture(70 % 5 min; 30 % mixture(50 % 1 min; 50 % 2 min))",
                "lognormal(at least 1 min; mean 5 min; cv 0.8)",
                "lognormal(mean 5 min; cv 0.8; at least 1 min; at least 2 min)",
                "lognormal(mean 5 min; cv 0.8; at least 10 min; at most 1 min)",
                "exponential(mean 1 min; at least 10 min)",
                "exponential(mean 1 min; at least 10)",
                "5 min; at least 1 min"
            })
    void whatever_could_be_misread_is_refused(String text) {
        assertThrows(Misread.class, () -> LawText.read(text, Dimension.TIME));
    }
}
