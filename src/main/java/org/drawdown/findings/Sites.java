package org.drawdown.findings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.SiteOdds.DaysLost;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Cause;
import org.drawdown.outcome.Outcome.SiteOutcome;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Conditions;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.statistics.Quantiles;

/** How the sites' dates are found, a site at a time. */
final class Sites {
    private static final double SURE = 0.8;

    private final Calendar calendar;
    private final List<Outcome> outcomes;
    private final Map<String, Site> known;

    private Sites(Runs runs) {
        calendar = runs.scenario().calendar();
        outcomes = runs.outcomes();
        known = Scenario.byKey(runs.scenario().sites(), Site::key);
    }

    /** {@return the sites that are handed over, worst first} */
    static List<SiteOdds> of(Runs runs) {
        Sites sites = new Sites(runs);
        Predicate<SiteOutcome> leaving = leaving(runs.scenario());
        List<SiteOdds> odds = new ArrayList<>();
        List<SiteOutcome> first = runs.outcomes().get(0).sites();
        for (int place = 0; place < first.size(); place++) {
            if (leaving.test(first.get(place))) {
                odds.add(sites.odds(place, first.get(place).site()));
            }
        }
        odds.sort(Comparator.comparingInt((SiteOdds site) -> site.inTime().count())
                .thenComparing(site -> Dated.at(site.handover(), SURE).at(), Comparator.reverseOrder()));
        return List.copyOf(odds);
    }

    /** {@return which sites have to be handed over: none where the scenario asks nothing of sites} */
    static Predicate<SiteOutcome> leaving(Scenario scenario) {
        Conditions conditions = scenario.conditions();
        return site -> conditions.asksFor(site.site()) && !site.ending().equals("stays");
    }

    private SiteOdds odds(int place, String key) {
        List<SiteOutcome> seen =
                outcomes.stream().map(outcome -> seen(outcome, place, key)).toList();
        long due = seen.get(0).due();
        boolean[] inTime = new boolean[seen.size()];
        for (int i = 0; i < inTime.length; i++) {
            inTime[i] = seen.get(i).handover() < seen.get(i).due();
        }
        double[] handover = seconds(seen, SiteOutcome::handover);
        double[] begin = seconds(seen, SiteOutcome::began);
        Optional<LocalDateTime> dueAt = due == Outcome.NEVER ? Optional.empty() : Optional.of(calendar.local(due));
        return new SiteOdds(
                key,
                known.containsKey(key) ? known.get(key).title() : key,
                dueAt,
                dueAt.map(Facts::lastDay),
                Share.of(outcomes, inTime),
                Dated.of(calendar, handover, 0.1, 0.5, SURE, 0.9),
                Dated.of(calendar, begin, 0.1, 0.5, 0.9),
                Dated.of(calendar, seconds(seen, SiteOutcome::lastConvoy), 0.1, 0.5, 0.9),
                dueAt.flatMap(date -> beginBy(due, begin, handover)),
                lost(key),
                Leavings.of(outcomes, seen));
    }

    private static SiteOutcome seen(Outcome outcome, int place, String key) {
        SiteOutcome there = outcome.sites().get(place);
        if (!there.site().equals(key)) {
            throw new IllegalArgumentException("runs list the sites in one order, but run " + outcome.replication()
                    + " has " + there.site() + " where the first has " + key);
        }
        return there;
    }

    private static double[] seconds(List<SiteOutcome> seen, ToLongFunction<SiteOutcome> when) {
        return seen.stream()
                .mapToDouble(site -> Columns.seconds(when.applyAsLong(site)))
                .toArray();
    }

    private Optional<LocalDateTime> beginBy(long due, double[] begin, double[] handover) {
        double[] takes = new double[begin.length];
        for (int i = 0; i < takes.length; i++) {
            boolean never = Double.isInfinite(begin[i]) || Double.isInfinite(handover[i]);
            takes[i] = never ? Double.POSITIVE_INFINITY : handover[i] - begin[i];
        }
        double sure = Quantiles.of(takes).at(SURE);
        return Double.isInfinite(sure) ? Optional.empty() : Optional.of(calendar.local(due - Math.round(sure)));
    }

    private List<DaysLost> lost(String site) {
        Map<String, double[]> union = new TreeMap<>();
        Map<String, double[]> convoys = new TreeMap<>();
        for (int run = 0; run < outcomes.size(); run++) {
            for (Cause cause : outcomes.get(run).why().causes()) {
                if (cause.site().equals(site)) {
                    column(union, cause.cause())[run] += cause.lost() / Columns.SECONDS_A_DAY;
                    column(convoys, cause.cause())[run] += cause.convoys() / Columns.SECONDS_A_DAY;
                }
            }
        }
        return union.keySet().stream()
                .map(cause -> new DaysLost(
                        cause,
                        Amount.mean(union.get(cause)),
                        Amount.mean(convoys.get(cause)),
                        Share.of(outcomes, Columns.above(union.get(cause), 0))))
                .sorted(Comparator.comparingDouble(
                        (DaysLost lost) -> -lost.days().value()))
                .toList();
    }

    private double[] column(Map<String, double[]> columns, String key) {
        return columns.computeIfAbsent(key, fresh -> new double[outcomes.size()]);
    }
}
