package org.drawdown.report;

import java.util.List;
import java.util.stream.Stream;
import org.drawdown.findings.Resources.Month;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.ChartData.Column;

/** The data of a chart by calendar month: the month, what is told of it, and its mean with how far to trust it. */
final class MonthRows {
    private final ChartData.Rows rows;
    private final int n;

    /**
     * No rows yet.
     *
     * @param n    runs
     * @param what stands between the month and its mean
     */
    MonthRows(String about, int n, Column... what) {
        this.n = n;
        this.rows = ChartData.of(
                about,
                Stream.of(
                                Stream.of(ChartData.column("month", "its first day, local")),
                                Stream.of(what),
                                Stream.of(
                                        ChartData.column("mean", "over the runs"),
                                        ChartData.column("low", "95 % interval of the mean, luck of the runs"),
                                        ChartData.column("high", "high end"),
                                        ChartData.column("p10", "10 % of the runs are below"),
                                        ChartData.column("p90", "10 % of the runs are above"),
                                        ChartData.column("runs", "how many")))
                        .flatMap(columns -> columns)
                        .toArray(Column[]::new));
    }

    void add(List<Month> months, Object... what) {
        for (Month month : months) {
            rows.add(Stream.of(
                            Stream.of(month.first()),
                            Stream.of(what),
                            Stream.of(
                                    month.mean().value(),
                                    month.mean().interval().low(),
                                    month.mean().interval().high(),
                                    month.low(),
                                    month.high(),
                                    n))
                    .flatMap(cells -> cells)
                    .toArray());
        }
    }

    ChartData table() {
        return rows.table();
    }
}
