package org.drawdown.findings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.drawdown.findings.Measured.Row;
import org.drawdown.statistics.Ratio;

/**
 * What a measured number is multiplied by to be told, as {@link Money} is for money.
 *
 * @param times by how much
 * @param unit  as told behind the name of what was measured
 */
public record Scale(double times, String unit) {
    private static final int SURE = 8;
    private static final double HOUR = 3600;

    /** {@return the unit in which a row is told} */
    public static Scale of(Row row) {
        double value = Math.abs(row.figure().value());
        return switch (row.what()) {
            case HELD, CYCLE -> ofTime(value);
            case DELIVERED -> value >= 1 || value == 0 ? new Scale(1, " an hour") : new Scale(24, " a day");
            case USE -> new Scale(100, ", %");
        };
    }

    /** {@return the unit in which a time is told} */
    public static Scale ofTime(double seconds) {
        if (seconds < 300) {
            return new Scale(1, ", s");
        }
        if (seconds < 5 * HOUR) {
            return new Scale(1 / 60.0, ", min");
        }
        return seconds < 240 * HOUR ? new Scale(1 / HOUR, ", h") : new Scale(1 / (24 * HOUR), ", d");
    }

    /** {@return a whole number with its unit} */
    public String told(double value) {
        return number(value, 0) + unit.replace(",", "");
    }

    /** {@return decimals: two digits of the standard error, or all there are when nothing varies} */
    public int digits(Ratio figure) {
        double error = figure.standardError() * times;
        if (error == 0) {
            BigDecimal plain = new BigDecimal(figure.value() * times, new MathContext(SURE));
            return Math.max(0, plain.stripTrailingZeros().scale());
        }
        return Math.max(0, Math.min(SURE, 1 - (int) Math.floor(Math.log10(error))));
    }

    /** {@return a number of so many decimals, without its unit} */
    public String number(double value, int digits) {
        return String.format(
                Locale.ROOT,
                "%,." + digits + "f",
                BigDecimal.valueOf(value * times).setScale(digits, RoundingMode.HALF_EVEN));
    }
}
