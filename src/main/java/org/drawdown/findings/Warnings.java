package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Warning.FewRuns;
import org.drawdown.findings.Warning.HubFull;
import org.drawdown.findings.Warning.NearlyCertain;
import org.drawdown.findings.Warning.Trouble;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.statistics.Quantiles;

/** How warnings are found. */
final class Warnings {
    /** Below this share of the runs a full site, or a mission that is never over, is luck, not news. */
    private static final double SELDOM = 0.1;

    private static final double SURPRISING = 0.02;
    private static final double WIDE = 0.1;
    private static final int REASONS = 3;
    private static final List<Ending> TROUBLES = List.of(Ending.FAILED, Ending.STUCK, Ending.LOOP);

    /** Reasons that differ in numbers only are one. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Runs runs;
    private final List<Outcome> outcomes;

    private Warnings(Runs runs) {
        this.runs = runs;
        this.outcomes = runs.outcomes();
    }

    /**
     * {@return the warnings, gravest first}
     *
     * @param odds what is known of the conditions; empty when there is no headline
     */
    static List<Warning> of(Runs runs, List<Odds> odds) {
        Warnings warnings = new Warnings(runs);
        List<Warning> all = new ArrayList<>();
        TROUBLES.forEach(ending -> all.addAll(warnings.troubles(ending)));
        if (warnings.oftenNeverHeld()) {
            all.addAll(warnings.troubles(Ending.HORIZON));
        }
        if (!odds.isEmpty()) {
            all.addAll(warnings.hubs());
        }
        odds.stream()
                .filter(odd -> !warnings.allTheSame())
                .filter(odd -> odd.held().p() < SURPRISING || odd.held().p() > 1 - SURPRISING)
                .forEach(odd -> all.add(new NearlyCertain(odd.condition(), odd.held())));
        if (warnings.few(odds)) {
            all.add(new FewRuns(runs.size()));
        }
        return List.copyOf(all);
    }

    private boolean few(List<Odds> odds) {
        if (odds.isEmpty()) {
            return !runs.scenario().conditions().none() || runs.pairs() < 2;
        }
        return !allTheSame() && odds.get(odds.size() - 1).held().luck().width() > WIDE;
    }

    /** {@return whether all held at the same second in every run: nothing is left to luck, more runs would tell the same} */
    private boolean allTheSame() {
        Outcome first = outcomes.get(0);
        return first.held().get(Outcome.ALL) != Outcome.NEVER
                && outcomes.stream()
                        .allMatch(outcome -> outcome.held().equals(first.held())
                                && outcome.end().at() == first.end().at());
    }

    /** {@return whether there are many runs whose conditions never held: then what is waited for at the horizon is news} */
    private boolean oftenNeverHeld() {
        long never = outcomes.stream().filter(Warnings::neverHeld).count();
        return never > 0 && never >= SELDOM * outcomes.size();
    }

    private static boolean neverHeld(Outcome outcome) {
        return outcome.held().get(Outcome.ALL) == Outcome.NEVER;
    }

    private List<Trouble> troubles(Ending ending) {
        Map<String, List<Outcome>> reasons = new TreeMap<>();
        outcomes.stream()
                .filter(outcome -> outcome.end().ending() == ending)
                .filter(outcome -> ending != Ending.HORIZON || neverHeld(outcome))
                .forEach(outcome -> reasons.computeIfAbsent(reason(outcome.end()), fresh -> new ArrayList<>())
                        .add(outcome));
        List<List<Outcome>> groups = new ArrayList<>(reasons.values());
        groups.sort(Comparator.comparingInt((List<Outcome> group) -> -group.size()));
        List<Trouble> troubles = new ArrayList<>();
        groups.stream()
                .limit(REASONS)
                .forEach(group -> troubles.add(trouble(group, group.get(0).end().trouble())));
        List<Outcome> others =
                groups.stream().skip(REASONS).flatMap(List::stream).toList();
        if (!others.isEmpty()) {
            troubles.add(trouble(others, (groups.size() - REASONS) + " other reasons"));
        }
        return troubles;
    }

    /** What names the sites that are open goes before a colon, and after it what differs from run to run. */
    private static String reason(Outcome.End end) {
        boolean open = end.ending() == Ending.STUCK || end.ending() == Ending.HORIZON;
        String told = open ? end.trouble().replaceFirst(": .*", "") : end.trouble();
        return DIGITS.matcher(told).replaceAll("#");
    }

    private Trouble trouble(List<Outcome> group, String why) {
        long first = group.stream().mapToLong(Outcome::replication).min().orElseThrow();
        return new Trouble(group.get(0).end().ending(), why, group.size(), outcomes.size(), first);
    }

    private List<HubFull> hubs() {
        List<HubFull> hubs = new ArrayList<>();
        for (int i = 0; i < outcomes.get(0).sites().size(); i++) {
            int place = i;
            hub(place, "yard", outcome -> outcome.sites().get(place).yardFull()).ifPresent(hubs::add);
            hub(place, "beds", outcome -> outcome.sites().get(place).bedsFull()).ifPresent(hubs::add);
        }
        hubs.sort(Comparator.comparingInt((HubFull hub) -> -hub.runs().count()));
        return hubs;
    }

    private Optional<HubFull> hub(int place, String what, ToLongFunction<Outcome> when) {
        Map<String, Site> known = Scenario.byKey(runs.scenario().sites(), Site::key);
        String key = outcomes.get(0).sites().get(place).site();
        double[] full = Columns.of(outcomes, outcome -> Columns.seconds(when.applyAsLong(outcome)));
        double[] seen = Arrays.stream(full).filter(Double::isFinite).toArray();
        if (seen.length == 0 || seen.length < SELDOM * full.length) {
            return Optional.empty();
        }
        return Optional.of(new HubFull(
                key,
                known.containsKey(key) ? known.get(key).title() : key,
                what,
                When.of(runs.scenario().calendar(), Quantiles.of(seen).at(0.5)).date(),
                Share.of(outcomes, Columns.whether(outcomes, outcome -> when.applyAsLong(outcome) != Outcome.NEVER))));
    }
}
