package org.drawdown.reading.binder;

import java.util.List;
import java.util.Optional;
import org.drawdown.reading.form.Form;
import org.drawdown.scenario.ExpeditedClosing;
import org.drawdown.scenario.Reasons;

/** How sites close in a hurry, and why. */
final class ClosingsBinder {
    private static final List<String> REASONS = List.of("closed", "attacks", "supplies", "withdrawn", "cover");

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
            if (REASONS.stream().noneMatch(form::has)) {
                form.error(key + " names no reason", "Name one of " + String.join(", ", REASONS) + ".");
            }
            return new Reasons(
                    form.words("closed"),
                    form.form("attacks")
                            .map(attacks -> new Reasons.Attacked(
                                    attacks.number("number"), attacks.number("within"), attacks.words("legs"))),
                    form.form("supplies").map(ClosingsBinder::low),
                    form.words("withdrawn"),
                    form.numbers("cover"));
        });
    }

    /** There is one word for the floor; it is read so that any other is a fault. */
    private static Reasons.Low low(Form form) {
        form.choice("when");
        return new Reasons.Low(form.numberIf("below"), form.number("for"));
    }
}
