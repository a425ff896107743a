package org.drawdown.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Comparison.CostDifference;
import org.drawdown.findings.Comparison.Effect;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Comparison.Row;
import org.drawdown.findings.Money;

/** Variants beside the baseline: what would help most, or what another scenario changes. */
final class ComparisonBlock {
    private static final String SAVED = " saved";

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
                .map(kind -> Words.cutAtWord(kind.title(), (money.isPresent() ? 16 : 24) - SAVED.length()) + SAVED)
                .findFirst()
                .orElse("");
        lines.at(1, heading + "   " + Words.count(n) + (money.isPresent() ? " paired runs" : " paired runs each"))
                .to(heldTo, "runs held of 100")
                .to(savedTo, saved);
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
        if (row.effect().isEmpty()) {
            remark(lines, row, whole, row.failed() > 0 ? row.failed() + " of its runs failed" : "too few runs");
        } else if (!row.effect().get().toldApart()) {
            remark(lines, row, whole, "cannot be told from nothing");
        } else {
            effect(lines, row, row.effect().get(), whole);
        }
    }

    private void remark(Lines lines, Row row, boolean whole, String remark) {
        title(lines, row, whole, label);
        lines.at(heldTo - 18, remark).end();
    }

    /** Numbers are never cut: each column makes room for the wider one on its right, and the name for all of them. */
    private void effect(Lines lines, Row row, Effect effect, boolean whole) {
        String held = Words.difference(effect.held());
        String saved = effect.price().stream()
                .limit(1)
                .map(KindDifference::difference)
                .map(Words::saved)
                .collect(Collectors.joining());
        String cost = effect.cost()
                .map(CostDifference::difference)
                .map(difference -> money.orElseThrow().difference(difference, ".."))
                .orElse("");
        int savedEnds = Math.min(savedTo, Lines.WIDTH - cost.length() - 1);
        int heldEnds = Math.min(heldTo, savedEnds - saved.length() - 1);
        title(lines, row, whole, Math.min(label, heldEnds - held.length() - 3));
        lines.to(heldEnds, held).to(savedEnds, saved).to(Lines.WIDTH, cost).end();
    }

    private static void title(Lines lines, Row row, boolean whole, int room) {
        if (whole && row.title().length() > room) {
            lines.line("  " + row.title());
        } else {
            lines.at(3, Words.cutAtWord(row.title(), room));
        }
    }
}
