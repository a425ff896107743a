package org.drawdown.reading.rules;

import java.util.Set;
import java.util.TreeSet;
import org.drawdown.chance.Delay;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;

/** An authority is asked by somebody, grants now and then, and its grants last until one can leave. */
final class AskingRules {
    private static final String[] ASKS = {
        "moves.*.permissions", "moves.*.procedure", "procedures.*.permissions", "tasks.*.asks", "destroying.permissions"
    };

    private final Scenario scenario;
    private final Ruling ruling;

    AskingRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
    }

    void check() {
        Set<String> asked = asked();
        scenario.authorities().forEach(authority -> authority(authority, asked));
    }

    private Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        scenario.moves().forEach(move -> asked.addAll(move.permissions()));
        scenario.tasks().forEach(task -> asked.addAll(task.hands().asks()));
        scenario.destroying().ifPresent(rule -> asked.addAll(rule.permissions()));
        return asked;
    }

    private void authority(Authority authority, Set<String> asked) {
        String path = "authorities." + authority.key();
        if (authority.remit().grants().stream().noneMatch(asked::contains)) {
            ruling.warning(
                    path,
                    "nobody asks authority \"" + authority.key() + "\"",
                    "Write permissions: [" + authority.remit().grants().get(0) + "] at a move, or leave it out.",
                    ASKS);
        }
        if (authority.refuses().law().least() >= 1) {
            ruling.warning(
                    path + ".refuses",
                    "authority \"" + authority.key() + "\" refuses everything",
                    "Write less than 100 %, or leave out the moves that ask it.");
        }
        authority
                .meets()
                .filter(meets -> meets.missed().law().least() >= 1)
                .ifPresent(meets -> ruling.warning(
                        path + ".meets.missed",
                        "authority \"" + authority.key() + "\" misses every meeting",
                        "Write less than 100 %."));
        authority
                .grant()
                .terms()
                .vehicles()
                .filter(most -> most.most() < 1)
                .ifPresent(most -> ruling.error(
                        path + ".conditions.vehicles",
                        "authority \"" + authority.key() + "\" grants for no vehicle",
                        "Write 1 or more."));
        lapses(authority, path);
    }

    /** A grant that has always run out before the notice is over, or before the convoy is prepared, helps nobody. */
    private void lapses(Authority authority, String path) {
        if (authority.grant().valid().isEmpty()) {
            return;
        }
        double valid = most(authority.grant().valid().get());
        double answered = most(authority.takes());
        authority
                .grant()
                .notice()
                .map(AskingRules::least)
                .filter(notice -> notice > answered + valid)
                .ifPresent(notice -> ruling.error(
                        path + ".valid",
                        "a grant of \"" + authority.key() + "\" has lapsed before its notice is over",
                        "Write a longer valid, or a shorter notice."));
        if (authority.grant().onLapse() != Authority.OnLapse.ASKS_AGAIN) {
            return;
        }
        for (Move move : scenario.moves()) {
            boolean its = authority.remit().grants().stream().anyMatch(move.permissions()::contains);
            if (its && move.prepare().filter(prepare -> least(prepare) > valid).isPresent()) {
                ruling.warning(
                        "moves." + move.key() + ".prepare",
                        "the grant of \"" + authority.key() + "\" has lapsed before move \"" + move.key()
                                + "\" is prepared",
                        "Write a shorter time, or a longer valid at the authority.");
            }
        }
    }

    private static double most(Delay delay) {
        return delay.seconds().most() * delay.stretch().law().most();
    }

    private static double least(Delay delay) {
        return delay.seconds().least() * delay.stretch().law().least();
    }
}
