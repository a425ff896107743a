package org.drawdown.report;

import java.util.List;
import java.util.stream.Stream;
import org.drawdown.findings.Measured;
import org.drawdown.findings.Measured.Row;
import org.drawdown.findings.Scale;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;
import org.drawdown.statistics.Ratio;

/** What was measured where no date is asked for: rates, times and use, a table a scenario. */
final class MeasuredTable {
    private MeasuredTable() {}

    /** {@return a table for each scenario of which something was measured; none where dates are asked for} */
    static Stream<Grid> of(Material material) {
        return material.findings().answer().isPresent()
                ? Stream.empty()
                : material.measured().stream()
                        .filter(one -> !one.rows().isEmpty())
                        .map(MeasuredTable::grid);
    }

    private static Grid grid(Measured measured) {
        double since = measured.from();
        String from = since == 0 ? "" : " from " + Scale.ofTime(since).told(since) + " on";
        return new Grid(
                "measured",
                "What was measured, " + measured.variant() + from,
                List.of("of", "what", "mean", "95 % of luck", "standard error", "runs"),
                measured.rows().stream().map(MeasuredTable::cells).toList(),
                "");
    }

    private static List<String> cells(Row row) {
        Ratio figure = row.figure();
        Scale scale = Scale.of(row);
        int digits = scale.digits(figure);
        return List.of(
                row.of(),
                row.what().words() + scale.unit(),
                scale.number(figure.value(), digits),
                scale.number(figure.interval().low(), digits) + " to "
                        + scale.number(figure.interval().high(), digits),
                figure.standardError() == 0 ? "0" : scale.number(figure.standardError(), digits),
                Words.number(row.n()));
    }
}
