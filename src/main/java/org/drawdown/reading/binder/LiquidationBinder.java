package org.drawdown.reading.binder;

import java.util.Optional;
import org.drawdown.reading.form.Form;
import org.drawdown.scenario.Liquidation;

/** What goes on after the conditions hold. */
final class LiquidationBinder {
    private LiquidationBinder() {}

    static Optional<Liquidation> bind(Form mission) {
        return mission.form("liquidation")
                .map(form -> new Liquidation(
                        form.named("sites").stream()
                                .map(LiquidationBinder::staff)
                                .toList(),
                        form.words("tasks")));
    }

    private static Liquidation.Staff staff(Form site) {
        return new Liquidation.Staff(
                site.name(),
                site.number("team"),
                site.number("guard-unit"),
                site.forms("ceilings").stream()
                        .flatMap(ceiling -> ceiling.date("until").stream()
                                .map(until -> new Liquidation.Ceiling(until, ceiling.number("people"))))
                        .toList(),
                site.date("disposal"));
    }
}
