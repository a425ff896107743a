package org.drawdown.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Hunger;
import org.drawdown.findings.Measured;
import org.drawdown.findings.Rests;
import org.drawdown.findings.Warning;
import org.drawdown.findings.Why;
import org.drawdown.store.Setting;

/**
 * The first screen: each block answers one question, at most 40 lines of 96 columns, counts of 100 and no method words.
 *
 * <p>It comes in two parts, so that the answer can be read while levers are still being compared.
 */
final class FirstScreen {
    /** Lines at most. */
    static final int HEIGHT = 40;
    /** Lines that the second part may need. */
    private static final int BELOW = 7;

    private static final int NAMED = 3;
    private static final int MEASURED = 14;

    private final Screen screen;

    FirstScreen(Screen screen) {
        this.screen = screen;
    }

    /** {@return the whole screen} */
    String text(Optional<Comparison> levers, Optional<Why> why, String report) {
        return Stream.concat(above().stream(), below(levers, why, report).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** {@return what can be said when the runs are done} */
    List<String> above() {
        Lines lines = new Lines();
        head(lines);
        screen.findings()
                .answer()
                .ifPresentOrElse(
                        answer -> {
                            new OddsBlock(screen, answer).tell(lines);
                            new PriceBlock(answer.price(), answer.resources()).tell(lines);
                            answer.hunger()
                                    .map(Hunger::sentence)
                                    .ifPresent(hunger ->
                                            Words.broken("  " + hunger, 2).forEach(lines::line));
                            screen.variants().ifPresent(variants -> variants(lines, variants));
                            if (isLoop(answer)) {
                                measured(lines);
                            }
                            int free = screen.all() ? Integer.MAX_VALUE : HEIGHT - BELOW - later() - lines.count();
                            new SitesBlock(screen, answer.sites()).tell(lines, free);
                        },
                        () -> {
                            if (screen.measured().stream()
                                    .allMatch(one -> one.rows().isEmpty())) {
                                none(lines);
                            } else {
                                measured(lines);
                            }
                        });
        return lines.lines();
    }

    /** {@return lines that what is found later may need} */
    private int later() {
        return (screen.pulling() ? NAMED + 2 : 0) + (screen.asking() ? NAMED + 2 : 0);
    }

    /** {@return whether it asks of neither people nor sites, as textbook loops and networks of tasks do} */
    private boolean isLoop(Answer answer) {
        return answer.sites().isEmpty()
                && screen.scenario().conditions().people().isEmpty();
    }

    private void measured(Lines lines) {
        int most = screen.all()
                ? Integer.MAX_VALUE
                : Math.max(3, MEASURED / screen.measured().size());
        for (Measured measured : screen.measured()) {
            String which = screen.measured().size() == 1 ? "" : ": " + measured.variant();
            new MeasuredBlock(measured).tell(lines, "WHAT WAS MEASURED" + which, most);
        }
    }

    private void head(Lines lines) {
        var facts = screen.findings().facts();
        Setting setting = screen.setting();
        int room = Lines.WIDTH - facts.marking().length() - 1;
        lines.at(1, Words.cut(facts.title(), room))
                .to(Lines.WIDTH, facts.marking())
                .end();
        String runs = Words.count(facts.n(), "run") + " in " + Words.lasting(screen.seconds()) + " on "
                + Words.count(screen.cores(), "core");
        String told = runs + "   seed " + setting.seed() + "   scenario "
                + setting.scenarioHash().substring(0, 7) + "   " + setting.assumed() + " of " + setting.inputs()
                + " inputs ";
        lines.line(told + (told.length() + 15 <= Lines.WIDTH ? "are assumptions" : "assumed"));
        if (setting.ended().equals("stopped")) {
            lines.line("STOPPED after " + Words.count(facts.n()) + " of " + Words.count(setting.asked())
                    + " runs: what follows rests on those alone");
        }
    }

    private void none(Lines lines) {
        boolean failed = screen.findings().warnings().stream()
                .anyMatch(warning -> warning instanceof Warning.Trouble trouble
                        && trouble.ending().name().equals("FAILED"));
        lines.blank();
        lines.line(
                failed
                        ? "NO ANSWER: some runs failed, so the others are not to be trusted either"
                        : "NO ANSWER: fewer than 4 runs say nothing");
    }

    private void variants(Lines lines, Comparison variants) {
        int n = variants.rows().stream().mapToInt(Comparison.Row::n).min().orElse(0);
        new ComparisonBlock("BESIDE " + variants.baseline().toUpperCase(java.util.Locale.ROOT), n, variants)
                .tell(lines, screen.all() ? Integer.MAX_VALUE : 8);
    }

    /** {@return what follows when levers have been compared and files written} */
    List<String> below(Optional<Comparison> levers, Optional<Why> why, String report) {
        Lines lines = new Lines();
        why.map(Why::gains)
                .filter(gains -> !gains.causes().isEmpty())
                .ifPresent(gains -> new WhyBlock(gains).tell(lines, screen.all() ? Integer.MAX_VALUE : NAMED));
        levers.filter(comparison -> !comparison.rows().isEmpty()).ifPresent(comparison -> {
            int n = comparison.rows().stream().mapToInt(Comparison.Row::n).max().orElse(0);
            new ComparisonBlock("WHAT WOULD HELP MOST?", n, comparison)
                    .tell(lines, screen.all() ? Integer.MAX_VALUE : NAMED);
        });
        lines.blank();
        screen.findings().answer().map(FirstScreen::rests).ifPresent(lines::line);
        WarningWords.of(screen.findings().warnings(), screen.all()).forEach(lines::line);
        lines.line(report);
        lines.line(
                "One run told in full  replay --replication " + screen.setting().replay() + " and this folder or file");
        return lines.lines();
    }

    private static String rests(Answer answer) {
        Rests rests = answer.rests();
        String of = "WHAT IT RESTS ON   of " + Hundred.range(rests.range()) + ": ";
        if (rests.range().width() == 0) {
            int count = answer.all().held().count();
            String always = count == 0 ? "none" : count == answer.all().held().n() ? "all" : "";
            return "WHAT IT RESTS ON   "
                    + (always.isEmpty()
                            ? "no input can be told from luck in so many runs"
                            : "it held in " + always + " of these runs, whatever we do not know was");
        }
        List<Rests.Input> named = rests.inputs().stream().limit(NAMED).toList();
        if (named.isEmpty()) {
            return of + "no single input stands out in so few runs";
        }
        double rest = 1 - named.stream().mapToDouble(Rests.Input::share).sum();
        return of
                + named.stream()
                        .map(input -> input.title() + " " + percent(input.share()))
                        .collect(Collectors.joining(", "))
                + ", rest " + percent(Math.max(0, rest));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
