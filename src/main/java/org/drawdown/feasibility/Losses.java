package org.drawdown.feasibility;

import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Scenario;

/** How cargo may get lost, or be given or destroyed, other than as planned. */
final class Losses {
    private Losses() {}

    /** {@return whether nothing gets lost but by rules that give way} */
    static boolean none(Scenario scenario) {
        return scenario.attacks().isEmpty()
                && scenario.expedited().isEmpty()
                && scenario.shocks().stream()
                        .allMatch(shock -> shock.effects().shells().isEmpty())
                && scenario.fleets().stream()
                        .allMatch(fleet -> fleet.breakdowns()
                                .filter(each -> each.loses().law().most() > 0)
                                .isEmpty());
    }

    /** {@return whether rules that give way take cargo} */
    static boolean rulesTake(Scenario scenario) {
        Bends bends = scenario.bends();
        return bends.giveUnsensitive().isPresent()
                || bends.destroyWhatCannotMove().isPresent();
    }

    /** {@return seconds from the start to the first day on which a rule may give way} */
    static long rulesGiveWay(Scenario scenario) {
        Bends bends = scenario.bends();
        return Stream.concat(
                        Stream.of(bends.giveUnsensitive(), bends.destroyWhatCannotMove())
                                .flatMap(Optional::stream),
                        bends.buyCharters().stream().map(Bends.Charters::when))
                .mapToLong(bend -> bend.beforeDue().isPresent()
                        ? 0
                        : Math.max(0, scenario.calendar().seconds(bend.from().orElseThrow())))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
