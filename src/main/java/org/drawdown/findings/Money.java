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
        if (most >= 1e7) {
            return new Money("million " + currency, 1e6);
        }
        return most >= 1e4 ? new Money("thousand " + currency, 1e3) : new Money(currency, 1);
    }

    /** {@return "412", "41.2", "4.12"} */
    public String words(double amount) {
        return String.format(Locale.ROOT, "%," + digits(amount), amount / one);
    }

    /** {@return the same with its sign} */
    public String signed(double amount) {
        return String.format(Locale.ROOT, "%+," + digits(amount), amount / one);
    }

    private String digits(double amount) {
        double size = Math.abs(amount / one);
        return size >= 99.95 || size < 0.005 ? ".0f" : size >= 9.995 ? ".1f" : ".2f";
    }
}
