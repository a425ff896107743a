package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Comparison.CostDifference;
import org.drawdown.findings.Money;
import org.drawdown.report.Page.Grid;

/** What can be decided now, and what it brings. */
final class OptionsTable {
    private static final int OPTIONS = 5;

    private OptionsTable() {}

    /** {@return the table; empty when nothing was compared} */
    static Optional<Grid> of(Material material) {
        return material.comparison()
                .filter(comparison ->
                        comparison.rows().stream().anyMatch(row -> row.effect().isPresent()))
                .map(OptionsTable::decide);
    }

    private static Grid decide(Comparison comparison) {
        List<List<String>> rows = comparison.rows().stream()
                .filter(row -> row.effect().isPresent())
                .limit(OPTIONS)
                .map(row -> decide(Words.heading(row.title()), row.effect().orElseThrow(), money(comparison)))
                .toList();
        int hidden = comparison.rows().size() - rows.size();
        return new Grid(
                "decide",
                "Decide now",
                columns(comparison),
                rows,
                hidden > 0 ? hidden + " more in the chart of options." : "");
    }

    private static List<String> columns(Comparison comparison) {
        List<String> columns = new ArrayList<>(List.of("option", "runs held of 100", kind(comparison) + " saved"));
        money(comparison).ifPresent(money -> columns.add(money.unit() + " more"));
        return columns;
    }

    private static Optional<Money> money(Comparison comparison) {
        List<CostDifference> costs = comparison.rows().stream()
                .flatMap(row -> row.effect().stream())
                .flatMap(effect -> effect.cost().stream())
                .toList();
        double most = costs.stream()
                .mapToDouble(cost -> Math.abs(cost.difference().value()))
                .max()
                .orElse(0);
        return costs.stream().findFirst().map(cost -> Money.of(cost.currency(), most));
    }

    private static String kind(Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> row.effect().stream())
                .flatMap(effect -> effect.price().stream())
                .findFirst()
                .map(kind -> Words.inside(kind.title()))
                .orElse("cargo");
    }

    private static List<String> decide(String title, Comparison.Effect effect, Optional<Money> money) {
        List<String> cells = new ArrayList<>(told(title, effect));
        money.ifPresent(unit -> cells.add(effect.cost()
                .map(CostDifference::difference)
                .map(cost -> unit.difference(cost, " to "))
                .orElse("")));
        return cells;
    }

    private static List<String> told(String title, Comparison.Effect effect) {
        if (!effect.toldApart()) {
            return List.of(title, "cannot be told from nothing", "");
        }
        return List.of(
                title,
                Words.signed(effect.held().value()) + " ("
                        + Words.signed(effect.held().interval()) + ")",
                effect.price().stream()
                        .findFirst()
                        .map(kind -> Words.number(-kind.difference().value()) + " ("
                                + Words.number(-kind.difference().interval().high()) + " to "
                                + Words.number(-kind.difference().interval().low()) + ")")
                        .orElse(""));
    }
}
