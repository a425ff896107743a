package org.drawdown.findings;

import java.util.Locale;

/**
 * Money as it is said: three digits, and the same unit for all that stand beside each other.
 *
 * @param unit such as {@code million USD}
 * @param one  how much of the currency one unit is
 */
public record Money(String unit, double one) {

    /**
     * {@return how to say amounts up to this one}
     *
     * @param most of amounts without their sign
     */
    public static Money of(String currency, double most) {
        if (most >= 1e9) {
            return new Money("billion " + currency, 1e9);
        }
        if (most >= 1e6) {
            return new Money("million " + currency, 1e6);
        }
        return most >= 1e3 ? new Money("thousand " + currency, 1e3) : new Money(currency, 1);
    }

    /**
     * {@return how to say differences that stand beside each other: a unit smaller, so that the small ones do not vanish}
     *
     * @param most of differences without their sign
     */
    public static Money ofDifferences(String currency, double most) {
        return of(currency, most / 10);
    }

    /** {@return "412", "41.2", "4.12"} */
    public String words(double amount) {
        return String.format(Locale.ROOT, "%," + digits(amount), amount / one);
    }

    /**
     * {@return a difference with its interval: "+12.3 (-4.5..20.0)"; only the value has a sign where it is above 0}
     *
     * @param to what stands between the ends
     */
    public String difference(Amount amount, String to) {
        double widest = Math.max(
                Math.abs(amount.interval().low()), Math.abs(amount.interval().high()));
        String format = widest / one >= 99.95 ? ",.0f" : ",.1f";
        return String.format(Locale.ROOT, "%+" + format, amount.value() / one) + " ("
                + String.format(Locale.ROOT, "%" + format, amount.interval().low() / one) + to
                + String.format(Locale.ROOT, "%" + format, amount.interval().high() / one) + ")";
    }

    private String digits(double amount) {
        double size = Math.abs(amount / one);
        return size >= 99.95 || size < 0.005 ? ".0f" : size >= 9.995 ? ".1f" : ".2f";
    }
}
