package org.drawdown.cli;

import java.util.List;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Gains.Effect;
import org.drawdown.findings.Gains.Gain;

/** What held it up? What is gained without each cause, most days first. */
final class WhyBlock {
    private static final int HELD = 66;
    private static final int DAYS = 90;
    private static final int LABEL = 46;

    private final Gains gains;

    WhyBlock(Gains gains) {
        this.gains = gains;
    }

    /**
     * Tells of the causes.
     *
     * @param most rows
     */
    void tell(Lines lines, int most) {
        int n = gains.causes().stream().mapToInt(Gain::n).max().orElse(0);
        lines.blank();
        lines.at(1, "WHAT HELD IT UP?   " + Words.count(n) + " paired runs each, without")
                .to(HELD, "runs held of 100")
                .to(DAYS, "days earlier")
                .end();
        List<Gain> told = gains.causes().stream()
                .filter(gain -> most == Integer.MAX_VALUE
                        || gain.effect().filter(Effect::toldApart).isPresent())
                .limit(most)
                .toList();
        told.forEach(gain -> row(lines, gain));
        if (told.isEmpty()) {
            lines.line("  no single cause can be told from nothing");
        }
    }

    private static void row(Lines lines, Gain gain) {
        lines.at(3, Words.cut(gain.title(), LABEL));
        if (gain.effect().isEmpty()) {
            lines.to(HELD, gain.failed() > 0 ? gain.failed() + " of its runs failed" : "too few runs")
                    .end();
            return;
        }
        Effect effect = gain.effect().get();
        lines.to(HELD, Words.difference(effect.held()));
        lines.to(DAYS, Words.difference(effect.days())).end();
    }
}
