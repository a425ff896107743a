package org.drawdown.reading.binder;

import java.util.List;
import org.drawdown.reading.form.Form;
import org.drawdown.scenario.Correlation;

/** Numbers that go together. */
final class CorrelationsBinder {
    private CorrelationsBinder() {}

    static List<Correlation> bind(Form mission) {
        return mission.named("correlations").stream()
                .map(form -> new Correlation(form.name(), form.words("between"), form.known("rank")))
                .toList();
    }
}
