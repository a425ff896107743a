package org.drawdown.reading.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** A move by road has a chain of legs: from the home of its vehicles to where it starts, and on to where it goes. */
final class WayRules {
    /** Where it is said where legs lead. */
    private static final String[] LEADS = {"legs.*.from", "legs.*.to", "legs.*.mode", "sites.*.role"};

    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Fleet> fleets;
    private final Map<Leg.Mode, Map<String, String>> islands = new EnumMap<>(Leg.Mode.class);
    private final Set<String> outside;

    WayRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        this.outside = scenario.sites().stream()
                .filter(site -> site.role() == Site.Role.OUTSIDE)
                .map(Site::key)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Leg.Mode mode : Leg.Mode.values()) {
            Map<String, String> island = new LinkedHashMap<>();
            scenario.sites().forEach((Site site) -> island.put(site.key(), site.key()));
            islands.put(mode, island);
        }
    }

    void check() {
        Map<String, String> sites = islands.get(Leg.Mode.ROAD);
        boolean sound =
                scenario.legs().stream().allMatch(leg -> sites.containsKey(leg.from()) && sites.containsKey(leg.to()));
        if (!sound) {
            return;
        }
        scenario.legs().forEach(this::join);
        for (int i = 0; i < scenario.legs().size(); i++) {
            backOf(scenario.legs().get(i), scenario.legs().subList(0, i));
            twinOf(scenario.legs().get(i), scenario.legs().subList(0, i));
        }
        scenario.moves().forEach(this::move);
    }

    private void join(Leg leg) {
        if (leg.from().equals(leg.to())) {
            ruling.error("legs." + leg.key() + ".to", "leg \"" + leg.key() + "\" goes nowhere", "Write another site.");
        }
        if (leg.coveredBy().isPresent() && leg.hazard().law().most() == 0) {
            ruling.error(
                    "legs." + leg.key() + ".covered-by",
                    "leg \"" + leg.key() + "\" has no hazard that a garrison could keep low",
                    "Write hazard: 0.03 a day there.");
        }
        if (outside.contains(leg.from()) || outside.contains(leg.to())) {
            return;
        }
        Map<String, String> island = islands.get(leg.mode());
        String one = island.get(leg.from());
        String other = island.get(leg.to());
        island.replaceAll((site, of) -> of.equals(other) ? one : of);
    }

    /** Two roads between two sites are no mistake, but no two are alike. */
    private void twinOf(Leg leg, List<Leg> before) {
        before.stream()
                .filter(other -> leg.mode() == other.mode()
                        && leg.from().equals(other.from())
                        && leg.to().equals(other.to())
                        && says(leg).equals(says(other)))
                .findFirst()
                .ifPresent(other -> ruling.warning(
                        "legs." + leg.key(),
                        "leg \"" + leg.key() + "\" leads where \"" + other.key() + "\" does, and as far",
                        "Leave one out, unless there are two such roads."));
    }

    private static String says(Leg leg) {
        return leg.length().map(Parameter::law) + " " + leg.surface() + " "
                + leg.takes().map(Delay::seconds);
    }

    private void backOf(Leg leg, List<Leg> before) {
        before.stream()
                .filter(other -> leg.mode() == other.mode()
                        && leg.from().equals(other.to())
                        && leg.to().equals(other.from())
                        && !leg.from().equals(leg.to()))
                .findFirst()
                .ifPresent(other -> ruling.error(
                        "legs." + leg.key(),
                        "leg \"" + leg.key() + "\" leads back where \"" + other.key()
                                + "\" came from: a leg is driven both ways",
                        "Leave it out; if it is another road, write from: " + other.from() + " and to: " + other.to()
                                + " as there."));
    }

    private void move(Move move) {
        String path = "moves." + move.key();
        List<Fleet> drivers = move.by().stream()
                .map(fleets::get)
                .filter(fleet -> fleet != null && fleet.type().carriesOverLegs())
                .toList();
        Set<Leg.Mode> modes = EnumSet.noneOf(Leg.Mode.class);
        drivers.forEach(fleet -> modes.add(fleet.type().mode()));
        if (move.by().isEmpty() && ruling.has(path + ".by")) {
            modes.add(Leg.Mode.ROAD);
        }
        modes.forEach(mode -> way(mode, move.from(), move.to(), path + ".to"));
        drivers.forEach(fleet -> way(fleet.type().mode(), fleet.home(), move.from(), path + ".from"));
        if (move.convoy().spacing().isPresent()
                && scenario.legs().stream().noneMatch(leg -> leg.paced() && leg.touches(move.to()))) {
            ruling.error(
                    path + ".convoy.spacing",
                    "no leg to " + move.to() + " says at which pace a column comes in",
                    "Write length: 350 km and surface: track there; a leg that takes a time takes it for the whole column.",
                    "legs",
                    path + ".to");
        }
    }

    private void way(Leg.Mode mode, String from, String to, String path) {
        boolean known = islands.get(mode).containsKey(from) && islands.get(mode).containsKey(to);
        if (known && Collections.disjoint(shores(mode, from), shores(mode, to))) {
            boolean road = mode == Leg.Mode.ROAD;
            String word = mode.name().toLowerCase(Locale.ROOT);
            ruling.error(
                    path,
                    "no " + (road ? "" : word + " ") + "legs lead from " + from + " to " + to,
                    road
                            ? "Write a leg, or go by air; no way leads through a site outside."
                            : "Write a leg with mode: " + word + ".",
                    LEADS);
        }
    }

    /** Where one may set out from a site: what joins with it, and from outside, which no way leads through, a leg away. */
    private Set<String> shores(Leg.Mode mode, String site) {
        Map<String, String> island = islands.get(mode);
        Set<String> shores = new TreeSet<>(List.of(island.get(site)));
        if (outside.contains(site)) {
            scenario.legs().stream()
                    .filter(leg -> leg.mode() == mode && leg.touches(site))
                    .forEach(leg -> shores.add(island.get(leg.from().equals(site) ? leg.to() : leg.from())));
        }
        return shores;
    }
}
