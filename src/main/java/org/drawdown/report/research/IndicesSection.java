package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.drawdown.inquiry.drivers.Indices.Parted;
import org.drawdown.report.research.RowsChart.Scale;
import org.drawdown.report.research.RowsChart.Series;
import org.drawdown.statistics.sensitivity.SobolIndices;

/** Parts of the variance, as a section of a page. */
final class IndicesSection {
    private IndicesSection() {}

    /** {@return the section of a question} */
    static Section of(Parted parted, IntSupplier numbers) {
        if (parted.indices().isEmpty()) {
            return RowsChart.section(
                    numbers,
                    "Parts of the variance: " + parted.question().words(),
                    "It is the same in every run, so there is no variance to be parted.",
                    List.of());
        }
        SobolIndices found = parted.indices().get();
        List<RowsChart> charts = new ArrayList<>();
        charts.add(ofTheRun(parted, found));
        if (found.factors().get(0).mean().isPresent()) {
            charts.add(ofTheMean(parted, found));
        }
        return RowsChart.section(
                numbers,
                "Parts of the variance: " + parted.question().words(),
                charts.get(0).title(),
                List.of(
                        "Sobol indices. First: what would go, on average, if the input were known; total: what would stay if all"
                                + " else were. Of a single run luck is one more factor, and what is not varied counts as luck; the mean over"
                                + " luck leaves it out. Totals add to more than 100 % where inputs act together; estimates may lie a little"
                                + " below 0 (Saltelli and others 2010; Jansen 1999)."
                                + DriversSection.never(parted.never())),
                charts.toArray(RowsChart[]::new));
    }

    private static RowsChart ofTheRun(Parted parted, SobolIndices found) {
        int most = parted.order().get(0);
        String title = parted.factors().get(most).path() + " makes "
                + percent(found.factors().get(most).run()) + " of the variance of "
                + parted.question().words()
                + " of a single run with all it acts with"
                + found.luck().map(luck -> ", luck " + percent(luck)).orElse("");
        List<SobolIndices.Indices> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i : RowsChart.first(parted.order())) {
            names.add(parted.factors().get(i).path());
            parts.add(found.factors().get(i).run());
        }
        found.luck().ifPresent(luck -> {
            names.add("luck, and what is not varied");
            parts.add(luck);
        });
        return parts("indices", title, parted, found, names, parts);
    }

    private static RowsChart ofTheMean(Parted parted, SobolIndices found) {
        List<Integer> order = IntStream.range(0, found.factors().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i ->
                        -found.factors().get(i).mean().orElseThrow().total().value()))
                .toList();
        String title = parted.factors().get(order.get(0)).path() + " makes "
                + percent(found.factors().get(order.get(0)).mean().orElseThrow())
                + " of what inputs make of the mean of "
                + parted.question().words() + " with all it acts with";
        return parts(
                "indices-mean",
                title,
                parted,
                found,
                RowsChart.first(order).stream()
                        .map(i -> parted.factors().get(i).path())
                        .toList(),
                RowsChart.first(order).stream()
                        .map(i -> found.factors().get(i).mean().orElseThrow())
                        .toList());
    }

    private static String percent(SobolIndices.Indices indices) {
        return Math.round(100 * indices.total().value()) + " %";
    }

    private static RowsChart parts(
            String file,
            String title,
            Parted parted,
            SobolIndices found,
            List<String> names,
            List<SobolIndices.Indices> parts) {
        List<Series> series = List.of(
                Series.of("first: by itself", true, parts, part -> RowsChart.amount(part.first(), found.rows())),
                Series.of(
                        "total: with all others", false, parts, part -> RowsChart.amount(part.total(), found.rows())));
        return new RowsChart(
                RowsChart.file(file, parted.question()),
                title,
                "Per cent of the variance; 95 % intervals by the bootstrap over " + found.rows() + " rows."
                        + RowsChart.more(parted.factors().size()),
                Scale.of("% of the variance", 100, series),
                names,
                series,
                OptionalDouble.of(0),
                "");
    }
}
