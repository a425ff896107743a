package org.drawdown.cli;

import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Measured;
import org.drawdown.scenario.Scenario;
import org.drawdown.store.Setting;

/**
 * What the first screen is made of.
 *
 * @param scenario that was run
 * @param findings about it
 * @param measured what it did, and what other scenarios beside it did
 * @param setting  what was asked
 * @param seconds  the runs took
 * @param cores    that played them
 * @param variants other scenarios beside it
 * @param pulling  levers are being compared, and are told of later
 * @param asking   causes are being switched off, and are told of later
 * @param all      without limit of lines
 */
record Screen(
        Scenario scenario,
        Findings findings,
        List<Measured> measured,
        Setting setting,
        double seconds,
        int cores,
        Optional<Comparison> variants,
        boolean pulling,
        boolean asking,
        boolean all) {}
