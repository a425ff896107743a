package org.drawdown.store;

import static org.drawdown.store.TableColumn.all;
import static org.drawdown.store.TableColumn.number;
import static org.drawdown.store.TableColumn.text;
import static org.drawdown.store.TableColumn.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Gains.Effect;
import org.drawdown.findings.Gains.Gain;
import org.drawdown.findings.Sensitivities;
import org.drawdown.findings.Swings;
import org.drawdown.findings.Why;

/**
 * A tidy table about why it took so long: not of single runs, but of what they say together.
 *
 * @param name    of the file without {@code .csv}, and in the database
 * @param meaning what a row is
 * @param columns in their order
 * @param rows    tells the rows
 */
public record WhyTable(String name, String meaning, List<TableColumn> columns, BiConsumer<Why, Rows> rows)
        implements Tabled {
    private static final List<TableColumn> AMOUNT =
            List.of(number("value", "mean"), number("low", "low end of its interval"), number("high", "high end"));

    /** All of them. */
    public static final List<WhyTable> ALL = List.of(
            new WhyTable(
                    "gains",
                    "A row a cause switched off and measure, paired by luck. Intervals of one measure hold together with 95 %.",
                    all(
                            text(
                                    "cause",
                                    "its key; together: all of them at once; remainder: together less the sum of the others"),
                            text("title", "as in: without …"),
                            text(
                                    "adds",
                                    "yes when it is in that sum; no for a part of another cause, and for the last two"),
                            text(
                                    "measure",
                                    "last_handover, finish: days earlier; held: runs held more, of 100, which the remainder has not,"
                                            + " since they do not add up; saved: of the first kind of cargo"),
                            AMOUNT,
                            whole(
                                    "never",
                                    "runs whose conditions never held, counted as held at the horizon; 0 for the remainder"),
                            whole("runs", "paired")),
                    WhyTable::gains),
            new WhyTable(
                    "swings",
                    "A row an input and end of its range, all else as drawn: what becomes of the runs held, of 100.",
                    all(
                            text("path", "where it stands in the scenario"),
                            text("title", "as displayed"),
                            text("confidence", "of its author"),
                            text(
                                    "end",
                                    "low: its 10 % quantile; high: its 90 %; difference: high less low, paired by luck"),
                            number("input", "its value there in base units; empty for the difference"),
                            AMOUNT,
                            whole("runs", "of each end")),
                    WhyTable::swings),
            new WhyTable(
                    "sensitivities",
                    "A row a law and measure: days on the critical chain drawn from it, beside the paired finite difference of the"
                            + " finish by its stretch.",
                    all(
                            text("law", "its path in the scenario"),
                            text("measure", "attribution or difference, both in days for a stretch of 1"),
                            AMOUNT,
                            text(
                                    "called",
                                    "sensitivity where the two agree, attribution only where they do not, or cannot be told in so few runs"),
                            whole("never", "runs whose conditions never held, counted as held at the horizon"),
                            whole("runs", "compared")),
                    WhyTable::sensitivities));

    /** Writes the table. */
    public void write(Why why, Path file) throws IOException {
        try (Rows told = new Rows(file, columns)) {
            rows.accept(why, told);
        }
    }

    private static void gains(Why why, Rows rows) {
        why.gains().causes().forEach(gain -> gain(gain, gain.effect(), gain.key(), rows));
        why.gains().together().ifPresent(together -> {
            Gain all = together.gain();
            gain(all, all.effect(), "together", rows);
            together.remainder().ifPresent(rest -> {
                rest.lastHandover().ifPresent(days -> remainder(all, "last_handover", days, rows));
                remainder(all, "finish", rest.finish(), rows);
                rest.saved().ifPresent(saved -> remainder(all, "saved", saved.difference(), rows));
            });
        });
    }

    private static void remainder(Gain all, String measure, Amount amount, Rows rows) {
        gain(all, 0, "remainder", measure, amount, rows);
    }

    private static void gain(Gain gain, Optional<Effect> perhaps, String key, Rows rows) {
        perhaps.ifPresent(effect -> {
            effect.lastHandover().ifPresent(days -> gain(gain, effect.never(), key, "last_handover", days, rows));
            gain(gain, effect.never(), key, "finish", effect.finish(), rows);
            gain(gain, effect.never(), key, "held", effect.held(), rows);
            effect.saved().ifPresent(saved -> gain(gain, effect.never(), key, "saved", saved.difference(), rows));
        });
    }

    private static void gain(Gain gain, int never, String key, String measure, Amount amount, Rows rows) {
        rows.text(key).text(gain.title()).text(gain.counts() ? "yes" : "no").text(measure);
        amount(amount, rows).whole(never).whole(amount.n()).end();
    }

    private static Rows amount(Amount amount, Rows rows) {
        return rows.number(amount.value())
                .number(amount.interval().low())
                .number(amount.interval().high());
    }

    private static void swings(Why why, Rows rows) {
        for (Swings.Swing swing : why.swings().inputs()) {
            swing.ends().ifPresent(ends -> {
                swing(swing, "low", Rows.digits(swing.low().base()), ends.low(), rows);
                swing(swing, "high", Rows.digits(swing.high().base()), ends.high(), rows);
                swing(swing, "difference", "", ends.difference(), rows);
            });
        }
    }

    private static void swing(Swings.Swing swing, String end, String input, Amount held, Rows rows) {
        rows.text(swing.path()).text(swing.title()).text(RunTables.words(swing.confidence()));
        amount(held, rows.text(end).text(input)).whole(swing.n()).end();
    }

    private static void sensitivities(Why why, Rows rows) {
        for (Sensitivities.Law law : why.sensitivities().laws()) {
            law(law, "attribution", law.attribution(), rows);
            law.difference().ifPresent(difference -> law(law, "difference", difference, rows));
        }
    }

    private static void law(Sensitivities.Law law, String measure, Amount days, Rows rows) {
        amount(days, rows.text(law.path()).text(measure)).text(law.called().words());
        rows.whole(law.never()).whole(law.n()).end();
    }
}
