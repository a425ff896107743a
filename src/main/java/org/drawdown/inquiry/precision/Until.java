package org.drawdown.inquiry.precision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.StoppingRule;
import org.drawdown.findings.Amount;

/** Stops a study when an answer of its baseline is sure enough, or when time is over, whichever comes first. */
public final class Until implements StoppingRule {
    private final Optional<Precision> precision;
    private final BooleanSupplier timeIsOver;
    private final List<Amount> looks = new ArrayList<>();
    private boolean outOfTime;

    /**
     * A rule that has not looked yet.
     *
     * @param precision  wanted; absent where only time counts
     * @param timeIsOver asked at every look
     */
    public Until(Optional<Precision> precision, BooleanSupplier timeIsOver) {
        this.precision = precision;
        this.timeIsOver = timeIsOver;
    }

    @Override
    public boolean enough(List<Runs> soFar) {
        boolean sure = look(soFar.get(0));
        outOfTime = !sure && timeIsOver.getAsBoolean();
        return sure || outOfTime;
    }

    /** {@return whether the answer is sure enough now; a failed run makes none} */
    private boolean look(Runs runs) {
        if (precision.isEmpty() || runs.failed() > 0) {
            return false;
        }
        Precision wanted = precision.get();
        Amount seen = wanted.seen(wanted.question().measure().of(runs.scenario(), runs.outcomes()));
        looks.add(seen);
        return wanted.enough(seen);
    }

    /** {@return whether time was over before the answer was sure enough} */
    public boolean outOfTime() {
        return outOfTime;
    }

    /** {@return how the answer settled, the last runs included; absent where none was asked for or a run failed} */
    public Optional<Convergence> convergence(Runs all) {
        if (precision.isPresent()
                && all.failed() == 0
                && all.size() >= 4
                && (looks.isEmpty() || looks.get(looks.size() - 1).n() < all.size())) {
            look(all);
        }
        return looks.isEmpty() ? Optional.empty() : Optional.of(new Convergence(precision.orElseThrow(), looks));
    }
}
