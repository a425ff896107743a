package org.drawdown.chance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Numbers and laws as a scenario file writes them. */
final class Written {
    private Written() {}

    /** {@return the shortest decimal that reads back as this number, without an exponent} */
    static String number(double value) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? Double.toString(value)
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** {@return such as {@code uniform(1; 2)}} */
    static String law(String name, double... values) {
        return Arrays.stream(values).mapToObj(Written::number).collect(Collectors.joining("; ", name + "(", ")"));
    }

    /** {@return such as {@code gamma(mean 3; sd 1)}} */
    static String spread(String name, double mean, double sd) {
        return name + "(mean " + number(tidy(mean)) + "; sd " + number(tidy(sd)) + ")";
    }

    /** {@return such as {@code 90 % 12}} */
    static String quantile(double share, double value) {
        return share(share) + " " + number(value);
    }

    /** {@return such as {@code 90 %}} */
    static String share(double share) {
        return number(tidy(share * 100)) + " %";
    }

    /** {@return a share to three digits that count, such as {@code 0.0123 %}} */
    static String rough(double share) {
        return number(new BigDecimal(share * 100).round(new MathContext(3)).doubleValue()) + " %";
    }

    /** {@return a computed number to nine significant digits, as a reader wants it} */
    static double tidy(double value) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? value
                : new BigDecimal(value).round(new MathContext(9)).doubleValue();
    }
}
