package org.drawdown.cli;

import java.util.List;
import java.util.Optional;
import org.drawdown.cli.screen.Settings;
import org.drawdown.experiment.Played;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Measured;
import org.drawdown.reading.Reading;
import org.drawdown.store.Setting;

/**
 * What was found when the runs were done.
 *
 * @param played   the runs
 * @param findings about the baseline
 * @param variants other scenarios beside it; absent when there are none
 * @param measured what each scenario did, the baseline first
 * @param setting  what was asked
 * @param seconds  the runs took
 */
record Found(
        Played played,
        Findings findings,
        Optional<Comparison> variants,
        List<Measured> measured,
        Setting setting,
        double seconds) {

    static Found in(Played played, Reading.Sound source, double seconds) {
        return new Found(
                played,
                Findings.of(played.baseline()),
                played.others().isEmpty() ? Optional.empty() : Optional.of(Comparison.of(played)),
                played.runs().stream().map(Measured::of).toList(),
                Settings.of(source, played),
                seconds);
    }

    /** {@return whether there is an answer that levers and causes can be held against} */
    boolean worthAsking() {
        return played.ended() != Played.Ended.STOPPED
                && variants.isEmpty()
                && findings.answer().isPresent();
    }

    Screen screen(RunOptions options, boolean pulling, boolean asking) {
        return new Screen(
                played.baseline().scenario(),
                findings,
                measured,
                setting,
                seconds,
                options.threads(),
                variants,
                pulling,
                asking,
                options.all);
    }
}
