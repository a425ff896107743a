package org.drawdown.findings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drawdown.chance.Parameter;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Series.Band;
import org.drawdown.findings.Series.Cargo;
import org.drawdown.findings.Series.Fan;
import org.drawdown.findings.Series.People;
import org.drawdown.findings.Series.Planned;
import org.drawdown.outcome.Outcome.Stock;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.statistics.Interval;

/** How the days of people and cargo are found. */
final class StockDays {
    private final Runs runs;
    private final Scenario scenario;
    private final Map<String, Kind> kinds;
    private final Map<String, Site> sites;
    private final int days;
    private final int every;

    StockDays(Runs runs, int days, int every) {
        this.runs = runs;
        this.scenario = runs.scenario();
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
        this.days = days;
        this.every = every;
    }

    People people() {
        List<Fan> fans = new ArrayList<>();
        List<Band> onDeadline = new ArrayList<>();
        LocalDate deadline = Facts.lastDay(scenario.calendar().deadline());
        DayByDay daily = DayByDay.of(runs.outcomes(), stock -> isPeople(stock) && !isFate(stock.place()));
        daily.read(
                days,
                (day, mean, at) -> {
                    LocalDate date = scenario.calendar().date(day);
                    if (day % every == 0) {
                        fans.add(new Fan(
                                date,
                                at[3],
                                new Interval(at[2], at[4]),
                                new Interval(at[1], at[5]),
                                new Interval(at[0], at[6])));
                    }
                    if (date.equals(deadline)) {
                        onDeadline.add(new Band(date, mean, at[1], at[3], at[5]));
                    }
                },
                0.025,
                0.1,
                0.25,
                0.5,
                0.75,
                0.9,
                0.975);
        return new People(fans, mayStay(), plan(), onDeadline.stream().findFirst());
    }

    List<Cargo> cargo() {
        List<Cargo> all = new ArrayList<>();
        for (Kind kind : Prices.kinds(runs)) {
            for (String place : places()) {
                Predicate<Stock> here = stock ->
                        stock.place().equals(place) && root(stock.kind()).equals(kind.key());
                DayByDay daily = DayByDay.of(runs.outcomes(), here);
                if (!daily.isEmpty()) {
                    all.add(new Cargo(
                            kind.key(), place, title(place), isFate(place), yard(place, kind.key()), bands(daily)));
                }
            }
        }
        return List.copyOf(all);
    }

    private List<Band> bands(DayByDay daily) {
        List<Band> bands = new ArrayList<>();
        daily.read(
                days,
                (day, mean, at) -> {
                    if (day % every == 0) {
                        bands.add(new Band(scenario.calendar().date(day), mean, at[0], at[1], at[2]));
                    }
                },
                0.1,
                0.5,
                0.9);
        return List.copyOf(bands);
    }

    /** {@return sites in the order of the scenario, then where cargo may be besides} */
    private List<String> places() {
        Map<String, Boolean> places = new LinkedHashMap<>();
        sites.keySet().forEach(site -> places.put(site, true));
        runs.outcomes().get(0).stood().stocks().stream()
                .filter(stock -> !Whereabouts.ALL.contains(stock.place()))
                .forEach(stock -> places.put(stock.place(), true));
        Whereabouts.ALL.forEach(place -> places.put(place, true));
        return List.copyOf(places.keySet());
    }

    private boolean isPeople(Stock stock) {
        return kinds.containsKey(stock.kind()) && kinds.get(stock.kind()).people();
    }

    private boolean isFate(String place) {
        boolean outside = sites.containsKey(place) && sites.get(place).role() == Site.Role.OUTSIDE;
        return outside || (Whereabouts.ALL.contains(place) && !place.equals(Whereabouts.ON_THE_MOVE));
    }

    private String root(String kind) {
        Kind known = kinds.get(kind);
        return known == null || known.part().isEmpty()
                ? kind
                : root(known.part().get().of());
    }

    private String title(String place) {
        return sites.containsKey(place) ? sites.get(place).title() : place;
    }

    private OptionalDouble yard(String place, String kind) {
        Parameter wall = sites.containsKey(place) ? sites.get(place).yard().get(kind) : null;
        return wall == null ? OptionalDouble.empty() : OptionalDouble.of(wall.mean());
    }

    private OptionalDouble mayStay() {
        return scenario.conditions()
                .people()
                .map(people -> OptionalDouble.of(sum(people.mayStay())))
                .orElse(OptionalDouble.empty());
    }

    private static double sum(Map<String, Parameter> numbers) {
        return numbers.values().stream().mapToDouble(Parameter::mean).sum();
    }

    /** {@return people there by the plan: each site's leave at its date but for those who may stay} */
    private List<Planned> plan() {
        if (scenario.sites().stream().allMatch(site -> site.planned().isEmpty())) {
            return List.of();
        }
        Map<LocalDate, Double> leaving = new TreeMap<>();
        double present = 0;
        for (Site site : scenario.sites()) {
            if (site.role() != Site.Role.OUTSIDE) {
                double people = people(site);
                present += people;
                leaving.merge(leaves(site).toLocalDate(), Math.max(0, people - mayStay(site)), Double::sum);
            }
        }
        List<Planned> steps = new ArrayList<>();
        steps.add(new Planned(scenario.calendar().date(0), present));
        for (Map.Entry<LocalDate, Double> step : leaving.entrySet()) {
            present -= step.getValue();
            steps.add(new Planned(step.getKey(), present));
        }
        return List.copyOf(steps);
    }

    /** {@return people of the kinds counted by themselves} */
    private double people(Site site) {
        return Stream.concat(Stream.of(site.people()), site.contingents().values().stream())
                .flatMap(held -> held.entrySet().stream())
                .filter(entry -> kinds.get(entry.getKey()).people()
                        && root(entry.getKey()).equals(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().mean())
                .sum();
    }

    private double mayStay(Site site) {
        return scenario.conditions()
                .people()
                .map(people -> people.mayStay().get(site.key()))
                .map(Parameter::mean)
                .orElse(0.0);
    }

    private LocalDateTime leaves(Site site) {
        Optional<LocalDateTime> phase = scenario.phases().stream()
                .filter(one -> one.sites().contains(site.key()))
                .findFirst()
                .flatMap(Phase::due);
        return site.planned()
                .or(site::due)
                .or(() -> phase)
                .orElse(scenario.calendar().deadline());
    }
}
