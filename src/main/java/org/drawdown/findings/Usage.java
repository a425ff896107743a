package org.drawdown.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.drawdown.chance.Parameter;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Resources.AtSite;
import org.drawdown.findings.Resources.Bill;
import org.drawdown.findings.Resources.Month;
import org.drawdown.findings.Resources.Unprotected;
import org.drawdown.findings.Resources.Use;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Quantity;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Rates;
import org.drawdown.scenario.Rates.Per;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;
import org.drawdown.statistics.Quantiles;

/** How what was used is found, one resource after the other. */
final class Usage {
    private static final double A_MONTH = 30 * Columns.SECONDS_A_DAY;
    private static final int FEW = 4;
    private static final List<String> STANDING =
            Arrays.stream(Per.values()).filter(Per::standing).map(Per::unit).toList();

    private final Scenario scenario;
    private final Calendar calendar;
    private final List<Outcome> outcomes;
    private final Map<Key, Quantity[]> found = new LinkedHashMap<>();

    private Usage(Runs runs) {
        this.scenario = runs.scenario();
        this.calendar = scenario.calendar();
        this.outcomes = runs.outcomes();
        titles().forEach((resource, title) -> units().forEach(unit -> found.put(new Key(resource, unit), null)));
        for (int run = 0; run < outcomes.size(); run++) {
            for (Quantity quantity : outcomes.get(run).quantities()) {
                found.compute(
                                new Key(quantity.resource(), quantity.unit()),
                                (key, before) -> before == null ? new Quantity[outcomes.size()] : before)[run] = quantity;
            }
        }
        found.values().removeIf(none -> none == null);
    }

    /** What is counted of what. */
    private record Key(String resource, String unit) {}

    static Resources of(Runs runs) {
        Usage usage = new Usage(runs);
        List<Use> uses = new ArrayList<>();
        usage.found.forEach((key, quantities) -> {
            if (!key.unit().equals(Quantity.UNPROTECTED)) {
                uses.add(usage.use(key, quantities));
            }
        });
        return new Resources(uses, usage.scenario.rates().map(usage::bill), usage.unprotected());
    }

    /** {@return what a run cost} */
    static double cost(Outcome outcome) {
        double cost = 0;
        for (Quantity quantity : outcome.quantities()) {
            cost += quantity.rate().orElse(0) * quantity.sum();
        }
        return cost;
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        scenario.fleets().forEach(fleet -> titles.put(fleet.key(), fleet.title()));
        scenario.kinds().forEach(kind -> titles.putIfAbsent(kind.key(), kind.title()));
        scenario.sites().forEach(site -> titles.putIfAbsent(site.key(), site.title()));
        return titles;
    }

    private static List<String> units() {
        return Stream.concat(Arrays.stream(Per.values()).map(Per::unit), Stream.of(Quantity.UNPROTECTED))
                .toList();
    }

    private Use use(Key key, Quantity... quantities) {
        Optional<Amount> cost = Arrays.stream(quantities)
                        .anyMatch(each -> each != null && each.rate().isPresent())
                ? Optional.of(Amount.mean(column(run ->
                        quantities[run] == null ? 0 : quantities[run].rate().orElse(0) * quantities[run].sum())))
                : Optional.empty();
        return new Use(
                key.resource(),
                titles().getOrDefault(key.resource(), key.resource()),
                key.unit(),
                Amount.mean(column(run -> quantities[run] == null ? 0 : quantities[run].sum())),
                cost,
                months(
                        Arrays.stream(quantities)
                                .mapToInt(each -> each == null ? 0 : each.months().length)
                                .max()
                                .orElse(0),
                        month -> column(run -> in(month, quantities[run]))));
    }

    private static double in(int month, Quantity quantity) {
        return quantity == null || month >= quantity.months().length ? 0 : quantity.months()[month];
    }

    private double[] column(IntToDoubleFunction ofRun) {
        double[] column = new double[outcomes.size()];
        Arrays.setAll(column, ofRun);
        return column;
    }

    /** One value a run for a month. */
    @FunctionalInterface
    private interface ByMonth {
        double[] in(int month);
    }

    private List<Month> months(int count, ByMonth values) {
        LocalDate first = calendar.start().toLocalDate().withDayOfMonth(1);
        List<Month> months = new ArrayList<>();
        for (int month = 0; month < count; month++) {
            double[] column = values.in(month);
            Quantiles quantiles = Quantiles.of(column);
            months.add(new Month(first.plusMonths(month), Amount.mean(column), quantiles.at(0.1), quantiles.at(0.9)));
        }
        return List.copyOf(months);
    }

    private Bill bill(Rates rates) {
        int count = outcomes.stream()
                .flatMap(outcome -> outcome.quantities().stream())
                .filter(quantity -> quantity.rate().isPresent())
                .mapToInt(quantity -> quantity.months().length)
                .max()
                .orElse(0);
        return new Bill(
                rates.currency(),
                cost(column(run -> cost(outcomes.get(run)))),
                months(
                        count,
                        month -> column(run -> outcomes.get(run).quantities().stream()
                                .mapToDouble(each -> each.rate().orElse(0) * in(month, each))
                                .sum())),
                delay());
    }

    private static Price.Cost cost(double... values) {
        double most = Arrays.stream(values).max().orElse(0);
        return new Price.Cost(Amount.quantile(values, 0.5, most), Amount.quantile(values, 0.9, most));
    }

    private Optional<Amount> delay() {
        double[] months = column(run -> late(outcomes.get(run)) / A_MONTH);
        if (Arrays.stream(months).filter(late -> late > 0).count() < FEW) {
            return Optional.empty();
        }
        double[] costs = column(run -> outcomes.get(run).quantities().stream()
                .filter(each -> STANDING.contains(each.unit()))
                .mapToDouble(each -> each.rate().orElse(0) * each.late())
                .sum());
        double mean = Arrays.stream(months).average().orElseThrow();
        double ratio = Arrays.stream(costs).average().orElseThrow() / mean;
        Interval residual =
                Moments.ofPairs(column(run -> costs[run] - ratio * months[run])).interval(Share.LEVEL);
        return Optional.of(new Amount(
                ratio, new Interval(ratio + residual.low() / mean, ratio + residual.high() / mean), outcomes.size()));
    }

    /** {@return seconds after the deadline in which not all conditions held} */
    private double late(Outcome outcome) {
        long over = outcome.end().ending() == Outcome.Ending.STUCK
                ? calendar.horizon()
                : outcome.end().at();
        long until = Math.min(over, outcome.held().getOrDefault(Outcome.ALL, Outcome.NEVER));
        return Math.max(0, until - calendar.deadlineSeconds());
    }

    private Optional<Unprotected> unprotected() {
        List<Site> sites = scenario.sites().stream()
                .filter(site -> site.population().isPresent())
                .toList();
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        double[] all = new double[outcomes.size()];
        List<AtSite> each = new ArrayList<>();
        for (Site site : sites) {
            Quantity[] there =
                    found.getOrDefault(new Key(site.key(), Quantity.UNPROTECTED), new Quantity[outcomes.size()]);
            double[] days = column(run -> there[run] == null ? 0 : there[run].sum());
            Arrays.setAll(all, run -> all[run] + days[run]);
            each.add(new AtSite(site.key(), site.title(), cost(days)));
        }
        double people = sites.stream()
                .flatMap(site -> site.population().stream())
                .mapToDouble(Parameter::mean)
                .sum();
        return Optional.of(
                new Unprotected(cost(all), people * calendar.deadlineSeconds() / Columns.SECONDS_A_DAY, each));
    }
}
