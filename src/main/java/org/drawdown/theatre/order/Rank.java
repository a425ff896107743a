package org.drawdown.theatre.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Order;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Ground;

/** The scenario's rule of who goes next, as numbers to be compared one after the other, lower first. */
public final class Rank {
    private static final long IN_TURN = 0;
    private static final long BEFORE_ALL = -1;

    private final Ground ground;
    private final Scenario scenario;

    public Rank(Ground ground) {
        this.ground = ground;
        this.scenario = ground.scenario();
    }

    /** {@return the rank of a move; where sites may close in a hurry its first number says whether it keeps its turn} */
    public long[] of(Move move) {
        Site site = scenario.sites().stream()
                .filter(each -> each.key().equals(move.from()))
                .findFirst()
                .orElseThrow();
        LongStream rules = scenario.order().rules().stream()
                .filter(rule -> rule != Order.Rule.ASKED)
                .mapToLong(rule -> by(rule, move, site));
        return scenario.expedited().isEmpty()
                ? rules.toArray()
                : LongStream.concat(LongStream.of(IN_TURN), rules).toArray();
    }

    /** {@return the rank of what goes before all that keeps its turn} */
    static long[] first(long[] rank) {
        long[] first = rank.clone();
        first[0] = BEFORE_ALL;
        return first;
    }

    /** {@return when a site has to be handed over, in seconds from the start} */
    public long due(Site site) {
        return scenario.calendar()
                .seconds(site.due()
                        .or(() -> phase(site).flatMap(Phase::due))
                        .orElse(scenario.calendar().deadline()));
    }

    private long by(Order.Rule rule, Move move, Site site) {
        return switch (rule) {
            case PHASE ->
                phase(site)
                        .map(scenario.phases()::indexOf)
                        .orElse(scenario.phases().size());
            case DUE -> due(site);
            case PLANNED -> site.planned().map(scenario.calendar()::seconds).orElseGet(() -> due(site));
            case LISTED -> ground.listed(move);
            case ASKED -> 0;
        };
    }

    private Optional<Phase> phase(Site site) {
        List<Phase> phases = scenario.phases();
        return phases.stream()
                .filter(phase -> phase.sites().contains(site.key()))
                .findFirst();
    }
}
