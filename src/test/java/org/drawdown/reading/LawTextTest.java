package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.drawdown.chance.Beta;
import org.drawdown.chance.Discrete;
import org.drawdown.chance.Erlang;
import org.drawdown.chance.Exponential;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Gamma;
import org.drawdown.chance.Law;
import org.drawdown.chance.Lognormal;
import org.drawdown.chance.Pert;
import org.drawdown.chance.Triangular;
import org.drawdown.chance.Uniform;
import org.drawdown.chance.Weibull;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "uniform(uniform(1 s; 2 s); 3 s)"
            })
    void whatever_could_be_misread_is_refused(String text) {
        assertThrows(Misread.class, () -> LawText.read(text, Dimension.TIME));
    }
}
