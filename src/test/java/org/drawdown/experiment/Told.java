package org.drawdown.experiment;

import static org.drawdown.outcome.Outcome.ALL;
import static org.drawdown.outcome.Outcome.NEVER;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drawdown.chance.Parameter;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.outcome.Outcome.Verdict;
import org.drawdown.quantity.Unit;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Conditions;
import org.drawdown.scenario.Correlation;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Order;
import org.drawdown.scenario.Rates;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** A run that was never played: its outcome is told, and what was found in it is known by hand. */
public final class Told {
    public static final long DAY = 86_400;
    /** From 1 July; the deadline is the end of 10 July, the horizon the end of 30 July. */
    public static final Calendar JULY = new Calendar(
            LocalDateTime.of(2023, 7, 1, 0, 0), LocalDateTime.of(2023, 7, 11, 0, 0), 30 * DAY, ZoneId.of("UTC"));

    public static final Scenario SCENARIO = with(new Site[0]);

    private final int replication;
    private final Map<String, Long> held = new LinkedHashMap<>();
    private final List<Outcome.SiteOutcome> sites = new ArrayList<>();
    private final List<Outcome.Stock> stocks = new ArrayList<>();
    private final List<Outcome.Price> price = new ArrayList<>();
    private final List<Outcome.Cause> causes = new ArrayList<>();
    private final List<Outcome.ChainShare> chain = new ArrayList<>();
    private final List<Outcome.LawShare> laws = new ArrayList<>();
    private final List<Outcome.Drawn> drawn = new ArrayList<>();
    private final List<Outcome.Quantity> quantities = new ArrayList<>();
    private Ending ending = Ending.DONE;
    private String trouble = "";
    private Verdict verdict = Verdict.LATE;

    private Told(int replication) {
        this.replication = replication;
    }

    /** The scenario that is told, with these sites. */
    public static Scenario with(Site... sites) {
        return with(Optional.empty(), List.of(), sites);
    }

    /** The scenario that is told, with prices in a currency. */
    public static Scenario priced(String currency) {
        return with(Optional.of(new Rates(currency, List.of())), List.of());
    }

    /** The scenario that is told, with a fleet of each of these types, named after it. */
    public static Scenario with(Fleet.Type... types) {
        return with(Optional.empty(), Stream.of(types).map(Told::fleet).toList());
    }

    private static Fleet fleet(Fleet.Type type) {
        return new Fleet(
                type.name(),
                "The " + type.name(),
                type,
                Parameter.fixed("count", 1),
                "gao",
                Map.of(),
                Parameter.fixed("seats", 0),
                Optional.empty(),
                Optional.empty(),
                Parameter.fixed("runway", 0),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Parameter.fixed("covers", 1),
                List.of(),
                Optional.empty());
    }

    /** A scenario in which numbers go together. */
    public static Scenario together(Correlation... correlations) {
        return with(Optional.empty(), List.of(), List.of(correlations));
    }

    private static Scenario with(Optional<Rates> rates, List<Fleet> fleets, Site... sites) {
        return with(rates, fleets, List.of(), sites);
    }

    private static Scenario with(
            Optional<Rates> rates, List<Fleet> fleets, List<Correlation> correlations, Site... sites) {
        return new Scenario(
                "told",
                "A mission that is told",
                "",
                JULY,
                new Conditions(
                        Optional.of(new Conditions.People(Collections.singletonMap("gao", Parameter.fixed("stay", 5)))),
                        Optional.of(new Conditions.Sites(List.of())),
                        Optional.empty(),
                        false),
                Bends.none(),
                List.of(
                        kind("military", true, Optional.empty()),
                        kind("boxes", false, Optional.empty()),
                        kind("arms", false, Optional.of(new Kind.Part("boxes", Parameter.fixed("share", 0.1))))),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(sites),
                List.of(),
                fleets,
                List.of(),
                List.of(),
                Optional.empty(),
                correlations,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Order(List.of(), true, Optional.empty()),
                rates,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    public static Told run(int replication) {
        return new Told(replication);
    }

    public static Runs runs(int n, IntFunction<Told> told) {
        return Runs.of(SCENARIO, outcomes(n, told));
    }

    public static Runs runs(Scenario scenario, int n, IntFunction<Told> told) {
        return Runs.of(scenario, outcomes(n, told));
    }

    public static Runs runs(String key, int n, IntFunction<Told> told) {
        return new Runs(new Variant(key, "Variant " + key, SCENARIO), outcomes(n, told));
    }

    private static List<Outcome> outcomes(int n, IntFunction<Told> told) {
        return IntStream.range(0, n).mapToObj(told).map(Told::outcome).toList();
    }

    private static Kind kind(String key, boolean people, Optional<Kind.Part> part) {
        return new Kind(
                key,
                "The " + key,
                people,
                part,
                false,
                false,
                Set.of(),
                false,
                false,
                Parameter.fixed("mass", 1, Unit.ONE),
                Optional.empty());
    }

    /** All conditions held so many days after the start; below 0: never. */
    public Told all(double days) {
        return held(ALL, days).verdict(days >= 0 && days < 10 ? Verdict.CLEAN : Verdict.LATE);
    }

    public Told held(String condition, double days) {
        held.put(condition, seconds(days));
        return this;
    }

    public Told verdict(Verdict now) {
        verdict = now;
        return this;
    }

    public Told ended(Ending now, String why) {
        ending = now;
        trouble = why;
        return this;
    }

    public Told site(String key, double began, double handover, double due, String how) {
        sites.add(new Outcome.SiteOutcome(
                key,
                seconds(began),
                seconds(handover),
                NEVER,
                seconds(handover),
                how,
                seconds(handover),
                seconds(due),
                NEVER,
                NEVER,
                Happening.Closing.DELIBERATE,
                "",
                0,
                NEVER,
                NEVER));
        return this;
    }

    /** A site that was brought forward on the second day, was handed over on the third, and may be looted later. */
    public Told left(String key, String how, Happening.Closing closing, String reason, int lost, double looted) {
        sites.add(new Outcome.SiteOutcome(
                key,
                seconds(1),
                seconds(3),
                NEVER,
                seconds(3),
                how,
                seconds(3),
                seconds(10),
                NEVER,
                NEVER,
                closing,
                reason,
                lost,
                seconds(looted),
                seconds(2)));
        return this;
    }

    public Told full(String key, double full) {
        sites.add(new Outcome.SiteOutcome(
                key,
                0,
                NEVER,
                NEVER,
                0,
                "stays",
                NEVER,
                NEVER,
                seconds(full),
                NEVER,
                Happening.Closing.DELIBERATE,
                "",
                0,
                NEVER,
                NEVER));
        return this;
    }

    public Told stock(String place, String kind, int[] days, int... counts) {
        stocks.add(new Outcome.Stock(place, kind, days, counts));
        return this;
    }

    public Told price(String kind, int total, int given, int destroyed, int lost, int left) {
        price.add(new Outcome.Price(kind, total, 0, given, destroyed, lost, left, 0, 0, 0));
        return this;
    }

    public Told cause(String site, String cause, double days) {
        causes.add(new Outcome.Cause(site, cause, seconds(days), 2 * seconds(days)));
        return this;
    }

    public Told chain(String kind, String place, double days) {
        chain.add(new Outcome.ChainShare(kind, place, seconds(days)));
        return this;
    }

    public Told law(String law, double days) {
        laws.add(new Outcome.LawShare(law, seconds(days)));
        return this;
    }

    public Told drawn(String path, double value) {
        drawn.add(new Outcome.Drawn(path, value));
        return this;
    }

    /** So much was used at a price, some of it after the deadline. */
    public Told used(String resource, String unit, double price, double late, double... months) {
        quantities.add(new Outcome.Quantity(resource, unit, months, late, OptionalDouble.of(price)));
        return this;
    }

    public Outcome outcome() {
        held.putIfAbsent(ALL, NEVER);
        return new Outcome(
                replication,
                replication / 2,
                new Outcome.End(ending, trouble, 20 * DAY),
                held,
                verdict,
                sites,
                price,
                quantities,
                new Outcome.Why(causes, chain, laws, drawn, List.of()),
                new Outcome.Stood(stocks, List.of(), List.of(), List.of(), List.of(), Outcome.NEVER),
                new Outcome.Effort(List.of(), List.of(), List.of(), List.of()),
                1,
                1);
    }

    private static long seconds(double days) {
        return days < 0 ? NEVER : Math.round(days * DAY);
    }
}
