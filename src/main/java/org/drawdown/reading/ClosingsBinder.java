package org.drawdown.reading;

import java.util.Optional;
import org.drawdown.scenario.ExpeditedClosing;
import org.drawdown.scenario.Reasons;

/** How sites close in a hurry, and why. */
final class ClosingsBinder {
    private ClosingsBinder() {}

    static Optional<ExpeditedClosing> expedited(Form mission) {
        return mission.form("expedited-closing")
                .map(form -> new ExpeditedClosing(
                        form.number("leaves-within"),
                        form.choice("handover", ExpeditedClosing.Manner.class),
                        form.words("waives"),
                        form.choice("unsensitive").equals("given")));
    }

    static Optional<Reasons> reasons(Form site, String key) {
        return site.form(key).map(form -> {
            if (!form.has("closed") && !form.has("attacks")) {
                form.clerk().error(form.block(), key + " names no reason", "Name closed or attacks.");
            }
            return new Reasons(
                    form.words("closed"),
                    form.form("attacks")
                            .map(attacks -> new Reasons.Attacked(
                                    attacks.number("number"), attacks.number("within"), attacks.words("legs"))));
        });
    }
}
