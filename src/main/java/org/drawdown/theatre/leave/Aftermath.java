package org.drawdown.theatre.leave;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drawdown.chance.Draws;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Handover;
import org.drawdown.scenario.Looting;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/**
 * What becomes of sites after they were left: nature's, drawn at the handover. The date is known from then on, so a run
 * need not be kept alive to see it; what comes after the horizon is not seen.
 */
final class Aftermath {
    private final Stage stage;
    private final Optional<Looting> looting;
    private final Map<String, Fate> fates = new TreeMap<>();
    private final Map<String, Long> looted = new TreeMap<>();

    Aftermath(Stage stage, Iterable<Place> places) {
        this.stage = stage;
        this.looting = stage.ground().scenario().handover().flatMap(Handover::looted);
        looting.ifPresent(each -> places.forEach(place -> fates.put(place.key(), new Fate(each, place.key()))));
    }

    /** A site was left, and its handover ended so. */
    void left(String site, String how) {
        left(site, how, 0);
    }

    /** A site was left so long ago. */
    void left(String site, String how, long ago) {
        looting.ifPresent(each -> fates.get(site).decide(stage.value(each.chance(how)), ago));
    }

    /** {@return when a site is looted, or {@link Outcome#NEVER}} */
    long looted(String site) {
        return looted.getOrDefault(site, Outcome.NEVER);
    }

    /** What may happen at one site. */
    private final class Fate {
        private final String site;
        private final Draws happens;
        private final Span after;

        Fate(Looting looting, String site) {
            this.site = site;
            this.happens = stage.draws("looted/" + site);
            this.after = stage.span(looting.after(), "looted-after/" + site);
        }

        /** Both draws are made, whatever becomes of it. */
        void decide(double chance, long ago) {
            boolean comes = happens.next() < chance;
            long in = after.next() - ago;
            if (comes && in >= 0 && stage.now() + in <= stage.calendar().horizon()) {
                looted.put(site, stage.now() + in);
                stage.kernel().nature(in, () -> stage.tell(new Happening.Changed(stage.now(), "site", site, "looted")));
            }
        }
    }
}
