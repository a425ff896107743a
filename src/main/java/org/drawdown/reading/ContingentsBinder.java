package org.drawdown.reading;

import java.util.List;
import org.drawdown.scenario.Contingent;

/** Contingents. */
final class ContingentsBinder {
    private ContingentsBinder() {}

    static List<Contingent> bind(Form mission) {
        return mission.named("contingents").stream()
                .map(form -> new Contingent(form.name(), form.title()))
                .toList();
    }
}
