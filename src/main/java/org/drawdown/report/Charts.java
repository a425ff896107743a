package org.drawdown.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.report.draw.Chart;

/** The charts that there is something to draw for, in the order of their numbers. */
final class Charts {
    private static final List<Function<Material, Optional<Chart>>> ALL = List.of(
            FinishChart::of,
            PriceChart::of,
            HandoverChart::of,
            PeopleChart::of,
            CargoChart::of,
            WhyChart::of,
            OptionsChart::of,
            UnknownsChart::of,
            QuantitiesChart::of,
            CostChart::of,
            ConvergenceChart::of);

    private Charts() {}

    static List<Chart> of(Material material) {
        return ALL.stream().flatMap(chart -> chart.apply(material).stream()).toList();
    }
}
