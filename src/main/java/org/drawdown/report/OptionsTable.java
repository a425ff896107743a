package org.drawdown.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Comparison.CostDifference;
import org.drawdown.findings.Comparison.Effect;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Comparison.Row;
import org.drawdown.findings.Money;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;

/** What can be decided now: what, by when it is needed, and what it gains. */
final class OptionsTable {
    private static final int OPTIONS = 5;

    private final Comparison comparison;
    private final Material material;
    private final Optional<Money> money;

    private OptionsTable(Material material, Comparison comparison) {
        this.comparison = comparison;
        this.material = material;
        this.money = comparison.money();
    }

    /** {@return the table; empty when nothing was compared} */
    static Optional<Grid> of(Material material) {
        return material.comparison()
                .filter(comparison ->
                        comparison.rows().stream().anyMatch(row -> row.effect().isPresent()))
                .map(comparison -> new OptionsTable(material, comparison).grid());
    }

    private boolean levers() {
        return !material.neededBy().isEmpty();
    }

    private Grid grid() {
        List<Row> helping = rows(OptionsTable::helps);
        List<List<String>> rows =
                helping.stream().limit(OPTIONS).map(this::cells).toList();
        return new Grid(
                "decide",
                levers() ? "Decide now" : "What the others change",
                rows.isEmpty() ? List.of("of those tried") : columns(),
                rows.isEmpty() ? List.of(List.of("nothing gains what can be told from luck")) : rows,
                remark(helping.size() - rows.size()));
    }

    private List<Row> rows(Predicate<Effect> which) {
        return comparison.rows().stream()
                .filter(row -> row.effect().filter(which).isPresent())
                .toList();
    }

    /** {@return whether more runs hold, or less of the first kind of cargo is lost, by more than luck} */
    private static boolean helps(Effect effect) {
        return effect.held().interval().low() > 0
                || saved(effect).filter(one -> one.interval().high() < 0).isPresent();
    }

    private String remark(int hidden) {
        List<String> sentences = new ArrayList<>();
        if (hidden > 0) {
            sentences.add(hidden + " more in the chart of options.");
        }
        if (levers()) {
            sentences.add("Needed by: the day from which it is played; what comes later gains less.");
        }
        named(
                        "Gains nothing here that can be told, but changes something: ",
                        effect -> effect.toldApart() && !helps(effect))
                .ifPresent(sentences::add);
        named("Cannot be told from nothing: ", effect -> !effect.toldApart()).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private Optional<String> named(String words, Predicate<Effect> which) {
        List<Row> rows = rows(which);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.stream().map(Row::title).collect(Collectors.joining("; ", words, ".")));
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("what"));
        if (levers()) {
            columns.add("needed by");
        }
        columns.add("runs held of 100");
        columns.add(kind() + " saved");
        money.ifPresent(unit -> columns.add(unit.unit() + " more"));
        return columns;
    }

    private String kind() {
        return comparison.rows().stream()
                .flatMap(row -> row.effect().stream())
                .flatMap(effect -> effect.price().stream())
                .findFirst()
                .map(kind -> Words.inside(kind.title()))
                .orElse("cargo");
    }

    private static Optional<Amount> saved(Effect effect) {
        return effect.price().stream().findFirst().map(KindDifference::difference);
    }

    private List<String> cells(Row row) {
        Effect effect = row.effect().orElseThrow();
        List<String> cells = new ArrayList<>(List.of(Words.heading(row.title())));
        if (levers()) {
            cells.add(Optional.ofNullable(material.neededBy().get(row.key()))
                    .map(OptionsTable::day)
                    .orElse(""));
        }
        cells.add(Words.difference(effect.held()));
        cells.add(saved(effect).map(Words::saved).orElse(""));
        money.ifPresent(unit -> cells.add(effect.cost()
                .map(CostDifference::difference)
                .map(cost -> unit.difference(cost, " to ").replace('-', '\u2212'))
                .orElse("")));
        return cells;
    }

    private static String day(LocalDate date) {
        return Words.date(date);
    }
}
