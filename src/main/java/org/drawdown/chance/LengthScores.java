package org.drawdown.chance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * What the lengths that a run drew say of the scales of their laws: for each law the sum, over its draws, of the derivative
 * of their log density by the logarithm of the scale.
 *
 * <pre>
 *   x = f·q(u):  score = ∂ln p(x)/∂ln f at f = 1
 *   exponential   x/mean − 1 = −ln(1 − u) − 1          lognormal   z/σ, z = Φ⁻¹(u)
 *   gamma, erlang k·(x/mean − 1)                         weibull     k·(−ln(1 − u) − 1)
 * </pre>
 *
 * <p>Each has the mean 0, and so has the sum over as many draws as a run takes ({@link Scores} tells why). Other laws have no
 * score here: the end of a uniform, triangular, pert or beta law moves with its scale, or its score has no variance; what is
 * fixed, a list or a table has no density; of truncated and mixed laws it is not reckoned. Draws by day are not seen.
 *
 * <p>Source: Rubinstein and Shapiro, <i>Discrete Event Systems</i> (Wiley, 1993), section 2.2. One of these serves one run.
 */
public final class LengthScores {
    private final Map<String, Double> sums = new TreeMap<>();
    private final Map<Source, Long> taken = new LinkedHashMap<>();

    /** {@return the same luck, number for number, whose lengths are counted here} */
    public Luck of(Luck luck) {
        return new Counted(luck);
    }

    /** {@return the sum of scores by the path of the law; absent where a law has no score or nothing was drawn from it} */
    public Map<String, Double> sums() {
        return new TreeMap<>(sums);
    }

    /** {@return the score of a draw of a law, absent where it has none} */
    static Optional<DoubleUnaryOperator> score(Law law) {
        if (law instanceof Scaled scaled) {
            return score(scaled.law());
        }
        if (law instanceof Exponential) {
            return Optional.of(u -> -Math.log1p(-u) - 1);
        }
        if (law instanceof Lognormal lognormal) {
            double sigma = lognormal.sigma();
            return Optional.of(u -> Scores.of(u) / sigma);
        }
        if (law instanceof Weibull weibull) {
            return Optional.of(u -> weibull.shape() * (-Math.log1p(-u) - 1));
        }
        if (law instanceof Gamma || law instanceof Erlang) {
            double mean = law.mean();
            double shape = law instanceof Gamma gamma
                    ? (gamma.mean() / gamma.sd()) * (gamma.mean() / gamma.sd())
                    : ((Erlang) law).stages();
            return Optional.of(u -> shape * (law.quantile(u) / mean - 1));
        }
        return Optional.empty();
    }

    /** Luck whose lengths are counted as they are drawn. */
    private final class Counted implements Around {
        private final Luck luck;

        Counted(Luck luck) {
            this.luck = luck;
        }

        @Override
        public Luck luck() {
            return luck;
        }

        @Override
        public double parameter(Source source, Copula together) {
            return luck.parameter(source, together);
        }

        @Override
        public Draws draws(Source source, String path, Law law) {
            Draws draws = luck.draws(source);
            return score(law).map(score -> counted(draws, source, path, score)).orElse(draws);
        }

        /** A stream that is begun anew is the same stream: each number of it is counted once. */
        private Draws counted(Draws draws, Source source, String path, DoubleUnaryOperator score) {
            return new Overheard(draws, (number, u) -> {
                if (number > taken.getOrDefault(source, 0L)) {
                    taken.put(source, number);
                    sums.merge(path, score.applyAsDouble(u), Double::sum);
                }
            });
        }
    }
}
