package org.drawdown.reading;

import java.util.List;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Regime;

/** Authorities, and the moods they share. */
final class AuthoritiesBinder {
    private AuthoritiesBinder() {}

    static List<Authority> bind(Form mission) {
        return mission.named("authorities").stream()
                .map(form -> new Authority(
                        form.name(),
                        form.title(),
                        form.delay("takes"),
                        form.number("refuses"),
                        form.delay("ask-again-after"),
                        form.delayIf("urge-after"),
                        form.delayIf("valid"),
                        form.choice("covers", Authority.Covers.class),
                        form.wordIf("regime")))
                .toList();
    }

    static List<Regime> regimes(Form mission) {
        return mission.named("regimes").stream()
                .map(form -> new Regime(
                        form.name(),
                        form.title(),
                        form.word("starts"),
                        form.named("states").stream()
                                .map(AuthoritiesBinder::state)
                                .toList(),
                        form.forms("turns").stream()
                                .map(turn -> new Regime.Turn(turn.dateOrStart("at"), turn.word("to")))
                                .toList()))
                .toList();
    }

    private static Regime.State state(Form form) {
        if (form.has("lasts") != form.has("then")) {
            form.clerk()
                    .error(
                            form.block(),
                            "state \"" + form.name() + "\" says "
                                    + (form.has("lasts") ? "lasts but not then" : "then but not lasts"),
                            "Write both, or neither for a state that stays for good.");
        }
        return new Regime.State(
                form.name(),
                form.delayIf("lasts"),
                form.numbers("then"),
                form.number("takes"),
                form.number("refuses"),
                form.yes("grants"));
    }
}
