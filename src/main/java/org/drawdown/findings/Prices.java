package org.drawdown.findings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Price.Charters;
import org.drawdown.findings.Price.Cost;
import org.drawdown.findings.Price.Handovers;
import org.drawdown.findings.Price.KindPrice;
import org.drawdown.findings.Price.Way;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.SiteOutcome;
import org.drawdown.outcome.Outcome.Verdict;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Handover;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Quantiles;

/** How the price is found. */
final class Prices {
    private static final Outcome.Price NOTHING = new Outcome.Price("", 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final List<Outcome> outcomes;
    private final Predicate<SiteOutcome> leaving;

    private Prices(Runs runs) {
        outcomes = runs.outcomes();
        leaving = Sites.leaving(runs.scenario());
    }

    static Price of(Runs runs) {
        Prices prices = new Prices(runs);
        return new Price(
                kinds(runs).stream().map(prices::kind).toList(),
                prices.handovers(runs.scenario()),
                runs.scenario().bends().buyCharters().stream()
                        .map(rule -> prices.charters(rule.fleet(), runs.scenario()))
                        .toList(),
                prices.verdict(Verdict.CLEAN),
                prices.verdict(Verdict.AT_A_PRICE),
                prices.verdict(Verdict.LATE));
    }

    /** {@return the kinds of cargo counted by themselves, of which there is an end} */
    static List<Kind> kinds(Runs runs) {
        return kinds(runs.scenario());
    }

    /** {@return the same of a scenario} */
    static List<Kind> kinds(Scenario scenario) {
        return scenario.kinds().stream()
                .filter(kind -> kind.cargo() && kind.part().isEmpty())
                .filter(kind -> scenario.sites().stream()
                        .noneMatch(site -> site.endless().contains(kind.key())))
                .toList();
    }

    /** {@return what a run cost in a kind} */
    static Outcome.Price price(Outcome outcome, String kind) {
        return outcome.price().stream()
                .filter(price -> price.kind().equals(kind))
                .findFirst()
                .orElse(NOTHING);
    }

    /** {@return all that a run cost in a kind} */
    static int cost(Outcome outcome, String kind) {
        return cost(price(outcome, kind));
    }

    private static int cost(Outcome.Price price) {
        return price.given() + price.destroyed() + price.lost() + price.left();
    }

    private KindPrice kind(Kind kind) {
        String key = kind.key();
        double[] total = Columns.of(outcomes, outcome -> price(outcome, key).total());
        double[] found = Columns.of(outcomes, outcome -> price(outcome, key).found());
        double[] start = Columns.of(
                outcomes,
                outcome -> price(outcome, key).total() - price(outcome, key).found());
        double most = Arrays.stream(total).max().orElse(0);
        return new KindPrice(
                key,
                kind.title(),
                middle(start) + middle(found),
                middle(found),
                cost(key, most, Prices::cost),
                cost(key, most, Outcome.Price::given),
                cost(key, most, Outcome.Price::destroyed),
                cost(key, most, Outcome.Price::lost),
                cost(key, most, Outcome.Price::left),
                Share.of(outcomes, Columns.whether(outcomes, outcome -> cost(outcome, key) == 0)));
    }

    private static int middle(double[] values) {
        return (int) Quantiles.of(values).at(0.5);
    }

    private Cost cost(String kind, double most, ToIntFunction<Outcome.Price> part) {
        return cost(Columns.of(outcomes, outcome -> part.applyAsInt(price(outcome, kind))), most);
    }

    private static Cost cost(double[] values, double most) {
        return new Cost(Amount.quantile(values, 0.5, most), Amount.quantile(values, 0.9, most));
    }

    private Handovers handovers(Scenario scenario) {
        int sites = (int) outcomes.get(0).sites().stream().filter(leaving).count();
        double[] lacking = handovers(site -> !site.ending().equals(Leavings.FORMAL));
        return new Handovers(
                sites,
                cost(lacking, sites),
                Leavings.ENDINGS.stream().map(this::way).toList(),
                scenario.expedited().map(each -> cost(handovers(Leavings::hurried), sites)),
                scenario.handover().flatMap(Handover::looted).map(each -> cost(handovers(Leavings::looted), sites)));
    }

    private Charters charters(String fleet, Scenario scenario) {
        double[] bought = Columns.of(
                outcomes,
                outcome -> outcome.effort().charters().stream()
                        .filter(each -> each.fleet().equals(fleet))
                        .mapToInt(Outcome.Charters::units)
                        .sum());
        double most = Arrays.stream(bought).max().orElse(0);
        String title = Scenario.byKey(scenario.fleets(), Fleet::key).get(fleet).title();
        return new Charters(fleet, title, cost(bought, most), Share.of(outcomes, Columns.above(bought, 0)));
    }

    private Way way(String ending) {
        double[] ended = handovers(site -> site.ending().equals(ending));
        return new Way(ending, Share.of(outcomes, Columns.above(ended, 0)), Amount.mean(ended));
    }

    private double[] handovers(Predicate<SiteOutcome> so) {
        return Columns.of(
                outcomes,
                outcome -> outcome.sites().stream().filter(leaving).filter(so).count());
    }

    private Share verdict(Verdict verdict) {
        return Share.of(outcomes, Columns.whether(outcomes, outcome -> outcome.verdict() == verdict));
    }
}
