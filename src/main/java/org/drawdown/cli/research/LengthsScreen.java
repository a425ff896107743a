package org.drawdown.cli.research;

import java.util.List;
import java.util.Locale;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Sensitivities;
import org.drawdown.inquiry.drivers.Lengths.Length;
import org.drawdown.inquiry.drivers.Lengths.Slope;

/** What answers owe to the lengths of what is drawn, on the screen. */
final class LengthsScreen {
    private static final int MOST = 6;

    private final List<Length> lengths;
    private final Lines lines;

    LengthsScreen(List<Length> lengths, Lines lines) {
        this.lengths = lengths;
        this.lines = lines;
    }

    private void say(String line) {
        Words.broken(line, 6).forEach(lines::line);
    }

    private void head(String line) {
        lines.blank();
        say(line);
    }

    private boolean nothingOnTheChain(String what) {
        if (lengths.isEmpty()) {
            head(what + ": nothing that is drawn was on the critical chain of any run; name laws with --law");
        }
        return lengths.isEmpty();
    }

    void chain() {
        if (nothingOnTheChain("CHAIN")) {
            return;
        }
        head(
                "CHAIN: days of the finish drawn from each law on the critical chain, beside days by which it moves for each"
                        + " unit of stretch, "
                        + Words.count(lengths.get(0).finish().n())
                        + " runs of the same luck 10 % longer and shorter");
        lengths.stream().limit(2 * MOST).forEach(length -> {
            Sensitivities.Law law = length.finish();
            say("  " + law.path() + "  " + days(law.attribution()) + " d, moves "
                    + law.difference().map(LengthsScreen::days).orElse("?") + " d: "
                    + law.called().words());
        });
        long more = lengths.size() - 2L * MOST;
        long sensitive = lengths.stream()
                .skip(2L * MOST)
                .filter(length -> length.finish().called() == Sensitivities.Called.SENSITIVITY)
                .count();
        if (more > 0) {
            say("  " + Words.count(more, "more law") + " with fewer days, of which " + sensitive
                    + " may be called a sensitivity");
        }
        int never = lengths.stream().mapToInt(length -> length.finish().never()).sum();
        if (never > 0) {
            say("  in " + Words.count(never, "run") + " the conditions never held, counted as the horizon");
        }
    }

    private static String days(Amount amount) {
        return String.format(Locale.ROOT, "%.1f", amount.value()) + " ("
                + DriversScreen.between("%.1f", amount.interval()) + ")";
    }

    void ratios() {
        if (nothingOnTheChain("LIKELIHOOD RATIO")) {
            return;
        }
        List<Slope> first = lengths.get(0).answers();
        if (first.isEmpty()) {
            head("LIKELIHOOD RATIO: it is of probabilities and means; ask P(deadline)");
        }
        for (int question = 0; question < first.size(); question++) {
            head("LIKELIHOOD RATIO: " + first.get(question).question().words()
                    + " when a law is 10 % longer, by paired runs and from "
                    + Words.count(first.get(question).difference().n()) + " runs as they are");
            ratios(question);
        }
    }

    private void ratios(int question) {
        List<Length> serves = lengths.stream()
                .filter(length -> length.answers().get(question).serves())
                .toList();
        serves.stream().limit(2 * MOST).forEach(length -> {
            Slope slope = length.answers().get(question);
            say("  " + length.finish().path() + "  " + slope.question().differs(slope.difference()) + "; ratio "
                    + slope.ratio().map(slope.question()::differs).orElse("")
                    + (slope.disagrees() ? "; the law counts otherwise than by its draws" : ""));
        });
        long wide = lengths.stream()
                .map(length -> length.answers().get(question))
                .filter(slope -> slope.ratio().isPresent() && !slope.serves())
                .count();
        if (wide > 0) {
            say("  does not serve for " + Words.count(wide, "law")
                    + ": a run draws so much that it is more than twice as" + " wide");
        }
        long none = lengths.size() - serves.size() - wide;
        if (none > 0) {
            say("  is not for " + Words.count(none, "law") + ": no score in their form, or nothing was drawn");
        }
    }
}
