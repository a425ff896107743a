package org.drawdown.cli;

import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Comparison.CostDifference;
import org.drawdown.findings.Comparison.Effect;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Comparison.Row;
import org.drawdown.findings.Money;

/** Variants beside the baseline: what would help most, or what another scenario changes. */
final class ComparisonBlock {
    private final String heading;
    private final int n;
    private final List<Row> rows;
    private final Optional<Money> money;
    private final int heldTo;
    private final int savedTo;
    private final int label;

    ComparisonBlock(String heading, int n, Comparison comparison) {
        this.heading = heading;
        this.n = n;
        this.rows = comparison.rows();
        this.money = comparison.money();
        this.heldTo = money.isPresent() ? 58 : 66;
        this.savedTo = money.isPresent() ? 75 : 90;
        this.label = money.isPresent() ? 42 : 44;
    }

    /**
     * Tells of the rows, most gained first.
     *
     * @param most rows
     */
    void tell(Lines lines, int most) {
        lines.blank();
        String saved = rows.stream()
                .flatMap(row -> row.effect().stream())
                .flatMap(effect -> effect.price().stream().limit(1))
                .map(kind -> kind.title() + " saved")
                .findFirst()
                .orElse("");
        lines.at(1, heading + "   " + Words.count(n) + (money.isPresent() ? " paired runs" : " paired runs each"))
                .to(heldTo, "runs held of 100")
                .to(savedTo, Words.cut(saved, money.isPresent() ? 16 : 24));
        money.ifPresent(unit -> lines.to(Lines.WIDTH, unit.unit() + " more"));
        lines.end();
        List<Row> told = rows.stream()
                .filter(row -> most == Integer.MAX_VALUE || !indistinct(row))
                .limit(most)
                .toList();
        told.forEach(row -> row(lines, row, most == Integer.MAX_VALUE));
        List<Row> rest = rows.stream().filter(row -> !told.contains(row)).toList();
        if (!rest.isEmpty()) {
            lines.at(3, Words.cut(rest(rest, told.isEmpty()), Lines.WIDTH - 12))
                    .to(Lines.WIDTH, "(--all)")
                    .end();
        }
    }

    private static boolean indistinct(Row row) {
        return row.effect().filter(effect -> !effect.toldApart()).isPresent();
    }

    private static String rest(List<Row> rest, boolean all) {
        if (rest.stream().allMatch(ComparisonBlock::indistinct)) {
            String others = rest.size() == 1 ? "" : all ? " and the others" : " and " + (rest.size() - 1) + " more";
            String cannot = others + " cannot be told from nothing";
            return Words.cutAtWord(rest.get(0).title(), Lines.WIDTH - 12 - cannot.length()) + cannot;
        }
        return rest.size() + (rest.size() == 1 ? " more is" : " more are") + " in the report";
    }

    /** Tells of a row; a name too long for its column has a line of its own where there is room for it. */
    private void row(Lines lines, Row row, boolean whole) {
        if (whole && row.title().length() > label) {
            lines.line("  " + row.title());
        } else {
            lines.at(3, Words.cutAtWord(row.title(), label));
        }
        if (row.effect().isEmpty()) {
            lines.at(heldTo - 18, row.failed() > 0 ? row.failed() + " of its runs failed" : "too few runs")
                    .end();
            return;
        }
        Effect effect = row.effect().get();
        if (!effect.toldApart()) {
            lines.at(heldTo - 18, "cannot be told from nothing").end();
            return;
        }
        lines.to(heldTo, Words.difference(effect.held()));
        effect.price().stream()
                .limit(1)
                .map(KindDifference::difference)
                .forEach(saved -> lines.to(savedTo, Words.saved(saved)));
        effect.cost()
                .map(CostDifference::difference)
                .ifPresent(cost -> lines.to(Lines.WIDTH, money.orElseThrow().difference(cost, "..")));
        lines.end();
    }
}
