package org.drawdown.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Laws that are fitted, as a scenario names them. */
public enum Family {
    EXPONENTIAL,
    WEIBULL,
    GAMMA,
    LOGNORMAL;

    private static final MathContext DIGITS = new MathContext(4);

    Curve curve() {
        return switch (this) {
            case EXPONENTIAL -> new ExponentialCurve();
            case WEIBULL -> new WeibullCurve();
            case GAMMA -> new GammaCurve();
            case LOGNORMAL -> new LognormalCurve();
        };
    }

    /** {@return its name in a scenario} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return how many numbers of a law are fitted} */
    public int parameters() {
        return curve().hasShape() ? 2 : 1;
    }

    /** {@return a law of this family as a scenario writes it, its numbers with four digits} */
    String line(Curve.Peak peak, String unit) {
        Curve curve = curve();
        String mean = "mean " + amount(peak.scale() * curve.mean(peak.shape()), unit);
        String sd = curve.hasShape() ? "; sd " + amount(peak.scale() * curve.sd(peak.shape()), unit) : "";
        return key() + "(" + mean + sd + ")";
    }

    private static String amount(double value, String unit) {
        return (new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString() + " " + unit).strip();
    }
}
