package org.drawdown.store;

import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Gains.Effect;
import org.drawdown.findings.Gains.Gain;
import org.drawdown.findings.Gains.Remainder;
import org.drawdown.findings.Sensitivities;
import org.drawdown.findings.Swings;
import org.drawdown.findings.Why;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What held it up, as JSON. */
final class WhySummary {
    private WhySummary() {}

    static void put(ObjectNode node, Why why) {
        gains(node, why.gains());
        swings(node.putObject("swings"), why.swings());
        sensitivities(node.putObject("sensitivities"), why.sensitivities());
    }

    private static void gains(ObjectNode node, Gains gains) {
        node.put("confidence", gains.confidence());
        ArrayNode causes = node.putArray("causes");
        gains.causes().forEach(gain -> gain(causes.addObject(), gain));
        gains.together().ifPresent(together -> {
            gain(node.putObject("together"), together.gain());
            together.remainder().ifPresent(rest -> remainder(node.putObject("remainder"), rest));
        });
    }

    private static void gain(ObjectNode node, Gain gain) {
        node.put("key", gain.key()).put("title", gain.title()).put("adds", gain.counts());
        node.put("n", gain.n()).put("failed", gain.failed());
        effect(node, "gain", gain.effect());
    }

    private static void effect(ObjectNode parent, String key, Optional<Effect> perhaps) {
        perhaps.ifPresent(effect -> {
            ObjectNode node = parent.putObject(key);
            days(node, effect.lastHandover(), effect.finish());
            node.put("never", effect.never());
            Summary.amount(node.putObject("held"), effect.held());
            saved(node, effect.saved());
            node.put("told-apart", effect.toldApart());
        });
    }

    private static void remainder(ObjectNode node, Remainder rest) {
        days(node, rest.lastHandover(), rest.finish());
        saved(node, rest.saved());
    }

    private static void days(ObjectNode node, Optional<Amount> lastHandover, Amount finish) {
        lastHandover.ifPresent(days -> Summary.amount(node.putObject("last-handover"), days));
        Summary.amount(node.putObject("finish"), finish);
    }

    private static void saved(ObjectNode node, Optional<KindDifference> perhaps) {
        perhaps.ifPresent(saved -> {
            ObjectNode cargo = node.putObject("saved").put("kind", saved.kind()).put("title", saved.title());
            Summary.amount(cargo.putObject("difference"), saved.difference());
        });
    }

    private static void swings(ObjectNode node, Swings swings) {
        node.put("confidence", swings.confidence());
        Summary.amount(node.putObject("held"), swings.held());
        ArrayNode inputs = node.putArray("inputs");
        for (Swings.Swing swing : swings.inputs()) {
            ObjectNode one = inputs.addObject().put("path", swing.path()).put("title", swing.title());
            one.put("confidence", RunTables.words(swing.confidence()));
            one.put("low", swing.low().words()).put("high", swing.high().words());
            one.put("n", swing.n()).put("failed", swing.failed());
            swing.ends().ifPresent(ends -> {
                Summary.amount(one.putObject("held-at-low"), ends.low());
                Summary.amount(one.putObject("held-at-high"), ends.high());
                Summary.amount(one.putObject("difference"), ends.difference());
            });
        }
    }

    private static void sensitivities(ObjectNode node, Sensitivities sensitivities) {
        node.put("step", sensitivities.step());
        ArrayNode laws = node.putArray("laws");
        for (Sensitivities.Law law : sensitivities.laws()) {
            ObjectNode one = laws.addObject().put("law", law.path());
            Summary.amount(one.putObject("attribution"), law.attribution());
            law.difference().ifPresent(difference -> Summary.amount(one.putObject("difference"), difference));
            one.put("called", law.called().words()).put("never", law.never()).put("n", law.n());
        }
    }
}
