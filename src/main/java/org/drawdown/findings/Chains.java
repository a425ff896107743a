package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drawdown.findings.Series.Link;
import org.drawdown.findings.Series.Waiting;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Cause;
import org.drawdown.outcome.Outcome.ChainShare;

/** How it is found where the time went: on the critical chain, and in the ledger. */
final class Chains {
    private final List<Outcome> outcomes;

    Chains(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** {@return links summed over places, then each by its place, most first in each} */
    List<Link> links() {
        Map<String, Map<String, double[]>> columns = new TreeMap<>();
        for (int run = 0; run < outcomes.size(); run++) {
            for (ChainShare share : outcomes.get(run).why().chain()) {
                Map<String, double[]> places = columns.computeIfAbsent(share.kind(), fresh -> new TreeMap<>());
                add(places, "", run, share.seconds());
                if (!share.place().isEmpty()) {
                    add(places, share.place(), run, share.seconds());
                }
            }
        }
        double whole = columns.values().stream()
                .mapToDouble(places -> sum(places.get("")))
                .sum();
        List<Link> links = new ArrayList<>();
        columns.forEach((kind, places) -> places.forEach((place, days) -> links.add(link(kind, place, days, whole))));
        links.sort(Comparator.comparing((Link link) -> !link.place().isEmpty())
                .thenComparing(link -> -link.days().value()));
        return List.copyOf(links);
    }

    private Link link(String kind, String place, double[] days, double whole) {
        return new Link(
                kind,
                place,
                Amount.mean(days),
                Share.of(outcomes, Columns.above(days, 0)),
                whole == 0 ? 0 : sum(days) / whole);
    }

    List<Waiting> waiting() {
        Map<String, double[]> days = new TreeMap<>();
        Map<String, Map<String, Long>> bySite = new TreeMap<>();
        for (int run = 0; run < outcomes.size(); run++) {
            for (Cause cause : outcomes.get(run).why().causes()) {
                add(days, cause.cause(), run, cause.lost());
                bySite.computeIfAbsent(cause.cause(), fresh -> new TreeMap<>())
                        .merge(cause.site(), cause.lost(), Long::sum);
            }
        }
        return days.keySet().stream()
                .map(cause -> new Waiting(cause, Amount.mean(days.get(cause)), worst(bySite.get(cause))))
                .sorted(Comparator.comparingDouble(
                        (Waiting waiting) -> -waiting.days().value()))
                .toList();
    }

    private static String worst(Map<String, Long> sites) {
        return sites.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private void add(Map<String, double[]> columns, String key, int run, long seconds) {
        columns.computeIfAbsent(key, fresh -> new double[outcomes.size()])[run] += seconds / Columns.SECONDS_A_DAY;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
