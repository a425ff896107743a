package org.drawdown.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.drawdown.findings.Measured;
import org.drawdown.findings.Measured.Row;
import org.drawdown.statistics.Ratio;

/** What was measured: rates, times and use, for who compares them with what is known. */
final class MeasuredBlock {
    private static final int VALUE = 58;
    private static final int RANGE = 78;
    private static final int SURE = 8;
    private static final double HOUR = 3600;

    private final Measured measured;

    MeasuredBlock(Measured measured) {
        this.measured = measured;
    }

    /**
     * Tells of the rows.
     *
     * @param heading in capitals
     * @param most    rows
     */
    void tell(Lines lines, String heading, int most) {
        List<Row> rows = measured.rows();
        if (rows.isEmpty()) {
            return;
        }
        double since = measured.from();
        String from = since == 0 ? "" : "   from " + Scale.of(since).told(since) + " on";
        lines.blank();
        lines.at(1, Words.cut(heading + from, VALUE - 6))
                .to(VALUE, "mean")
                .to(RANGE, "95 % of luck")
                .to(Lines.WIDTH, "standard error")
                .end();
        String before = "";
        for (Row row : rows.subList(0, Math.min(most, rows.size()))) {
            row(lines, row, row.of().equals(before) ? "" : row.of());
            before = row.of();
        }
        if (rows.size() > most) {
            lines.at(3, rows.size() - most + " more").to(Lines.WIDTH, "(--all)").end();
        }
    }

    private static void row(Lines lines, Row row, String of) {
        Ratio figure = row.figure();
        Scale scale = scale(row);
        int digits = digits(figure, scale);
        lines.at(3, Words.cut(of, 22)).at(26, row.what().words() + scale.unit());
        lines.to(VALUE, scale.number(figure.value(), digits));
        lines.to(
                RANGE,
                scale.number(figure.interval().low(), digits) + ".."
                        + scale.number(figure.interval().high(), digits));
        lines.to(Lines.WIDTH, figure.standardError() == 0 ? "0" : scale.number(figure.standardError(), digits))
                .end();
    }

    private static Scale scale(Row row) {
        double value = Math.abs(row.figure().value());
        return switch (row.what()) {
            case HELD, CYCLE -> Scale.of(value);
            case DELIVERED -> value >= 1 || value == 0 ? new Scale(1, " an hour") : new Scale(24, " a day");
            case USE -> new Scale(100, ", %");
        };
    }

    /** {@return decimals: two digits of the standard error, or all there are when nothing varies} */
    private static int digits(Ratio figure, Scale scale) {
        double error = figure.standardError() * scale.times();
        if (error == 0) {
            BigDecimal plain = new BigDecimal(figure.value() * scale.times(), new MathContext(SURE));
            return Math.max(0, plain.stripTrailingZeros().scale());
        }
        return Math.max(0, Math.min(SURE, 1 - (int) Math.floor(Math.log10(error))));
    }

    /**
     * What a number is multiplied by to be told.
     *
     * @param unit as told behind its name
     */
    private record Scale(double times, String unit) {
        /** {@return the unit in which a time is told} */
        static Scale of(double seconds) {
            if (seconds < 300) {
                return new Scale(1, ", s");
            }
            if (seconds < 5 * HOUR) {
                return new Scale(1 / 60.0, ", min");
            }
            return seconds < 240 * HOUR ? new Scale(1 / HOUR, ", h") : new Scale(1 / (24 * HOUR), ", d");
        }

        String told(double value) {
            return number(value, 0) + unit.replace(",", "");
        }

        String number(double value, int digits) {
            return String.format(
                    Locale.ROOT,
                    "%,." + digits + "f",
                    BigDecimal.valueOf(value * times).setScale(digits, RoundingMode.HALF_EVEN));
        }
    }
}
