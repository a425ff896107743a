package org.drawdown.theatre.nature;

import java.util.Optional;
import org.drawdown.outcome.Happening;
import org.drawdown.theatre.stage.Causes;

/** What of all that happens a mood may answer, by the name that a scenario gives it. */
final class News {
    private News() {}

    /** {@return the event that a happening is; empty when no mood answers such a thing} */
    static Optional<String> of(Happening happening) {
        if (happening instanceof Happening.Struck struck) {
            return Optional.of("attack").filter(attack -> struck.what().equals(Causes.ATTACK));
        }
        if (happening instanceof Happening.Ended ended) {
            return Optional.of("handover-" + ended.how())
                    .filter(event -> ended.what().equals("handover"));
        }
        if (happening instanceof Happening.Began began) {
            return Optional.of(began.which()).filter(shock -> began.what().equals("shock"));
        }
        if (happening instanceof Happening.BroughtForward forward) {
            return Optional.of("expedited-closing").filter(event -> forward.closing() == Happening.Closing.EXPEDITED);
        }
        return Optional.empty();
    }
}
