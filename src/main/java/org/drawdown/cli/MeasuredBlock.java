package org.drawdown.cli;

import java.util.List;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Measured;
import org.drawdown.findings.Measured.Row;
import org.drawdown.findings.Scale;
import org.drawdown.statistics.Ratio;

/** What was measured: rates, times and use, for who compares them with what is known. */
final class MeasuredBlock {
    private static final int VALUE = 58;
    private static final int RANGE = 78;

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
        String from = since == 0 ? "" : "   from " + Scale.ofTime(since).told(since) + " on";
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
        Scale scale = Scale.of(row);
        int digits = scale.digits(figure);
        lines.at(3, Words.cut(of, 22)).at(26, row.what().words() + scale.unit());
        lines.to(VALUE, scale.number(figure.value(), digits));
        lines.to(
                RANGE,
                scale.number(figure.interval().low(), digits) + ".."
                        + scale.number(figure.interval().high(), digits));
        lines.to(Lines.WIDTH, figure.standardError() == 0 ? "0" : scale.number(figure.standardError(), digits))
                .end();
    }
}
