package org.drawdown.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.drawdown.statistics.Search;

/**
 * The law of a family that comes nearest to a judgement.
 *
 * <pre>
 *   least Σ (ln law's quantile(pᵢ) − ln vᵢ)²      exact for two quantiles of a law with a shape
 * </pre>
 *
 * <p>Source: O'Hagan et al., <i>Uncertain Judgements: Eliciting Experts' Probabilities</i> (Wiley, 2006), section 6.3.
 *
 * @param family of the law
 * @param shape  above 0; 1 where the family has none
 * @param scale  above 0
 * @param ratios the law's quantile over what was said, one a quantile told: 1 where it says the same
 */
public record Elicited(Family family, double shape, double scale, List<Double> ratios) {
    private static final double LEAST = Math.log(0.05);
    private static final double MOST = Math.log(60);

    public Elicited {
        ratios = List.copyOf(ratios);
    }

    /** {@return every family brought as near to a judgement as it comes, the nearest first} */
    public static List<Elicited> of(Judgement judgement) {
        return Arrays.stream(Family.values())
                .map(family -> nearest(family, judgement))
                .sorted(Comparator.comparingDouble(Elicited::worst))
                .toList();
    }

    private static Elicited nearest(Family family, Judgement judgement) {
        Curve curve = family.curve();
        double shape = curve.hasShape()
                ? Math.exp(Search.peak(log -> -misfit(curve, Math.exp(log), judgement), LEAST, MOST))
                : 1;
        double scale = scale(curve, shape, judgement);
        return new Elicited(
                family,
                shape,
                scale,
                judgement.told().stream()
                        .map(told -> scale * curve.quantile(shape, told.share()) / told.value())
                        .toList());
    }

    private static double scale(Curve curve, double shape, Judgement judgement) {
        return Math.exp(judgement.told().stream()
                .mapToDouble(told -> Math.log(told.value() / curve.quantile(shape, told.share())))
                .average()
                .orElseThrow());
    }

    private static double misfit(Curve curve, double shape, Judgement judgement) {
        double scale = Math.log(scale(curve, shape, judgement));
        return judgement.told().stream()
                .mapToDouble(told -> Math.log(told.value() / curve.quantile(shape, told.share())) - scale)
                .map(off -> off * off)
                .sum();
    }

    /** {@return how many times too long or too short the law is at the worst of the quantiles told; 1 or more} */
    public double worst() {
        return Math.exp(ratios.stream()
                .mapToDouble(ratio -> Math.abs(Math.log(ratio)))
                .max()
                .orElse(0));
    }

    /** {@return the law as a scenario writes it} */
    public String line(String unit) {
        return family.line(new Curve.Peak(shape, scale), unit);
    }

    /** {@return the value that a share of the law stays below} */
    public double quantile(double share) {
        return scale * family.curve().quantile(shape, share);
    }
}
