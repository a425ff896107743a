package org.drawdown.reading.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Attacks;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** A move has what it needs: something that carries its kinds, an escort that starts where it does. */
final class MoveRules {
    private static final List<Fleet.Type> GOES_ALONG = List.of(Fleet.Type.ESCORTS, Fleet.Type.TEAMS, Fleet.Type.COVER);

    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Fleet> fleets;
    private final Map<String, Kind> kinds;

    MoveRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
    }

    void check() {
        scenario.moves().forEach(this::move);
        scenario.fleets().forEach(this::empty);
        scenario.sites().forEach(this::rearGuard);
        attacks();
    }

    private void empty(Fleet fleet) {
        if (fleet.count().law().most() == 0
                && fleet.changes().isEmpty()
                && !scenario.bends().buys(fleet.key())) {
            ruling.warning(
                    "fleets." + fleet.key() + ".count",
                    "fleet \"" + fleet.key() + "\" has no vehicles, and none come later",
                    "Write count: 4, or changes: [{at: 2023-07-28, by: 4}].");
        }
    }

    private void move(Move move) {
        String path = "moves." + move.key();
        if (move.from().equals(move.to()) && !move.from().isEmpty()) {
            ruling.error(path + ".to", "move \"" + move.key() + "\" goes nowhere", "Write another site.");
        }
        for (int i = 0; i < move.what().size(); i++) {
            Kind kind = kinds.get(move.what().get(i));
            if (kind != null) {
                carried(move, kind, path + ".what[" + i + "]");
            }
        }
        for (int i = 0; i < move.by().size(); i++) {
            vehicles(move, fleets.get(move.by().get(i)), path + ".by[" + i + "]");
        }
        airWhenClosed(move, path);
        move.escort().ifPresent(escort -> company(move, escort, Fleet.Type.ESCORTS, path + ".escort.from"));
        move.search().ifPresent(search -> company(move, search, Fleet.Type.TEAMS, path + ".search.from"));
    }

    private void airWhenClosed(Move move, String path) {
        boolean flies = move.by().stream()
                .map(fleets::get)
                .anyMatch(fleet -> fleet != null && fleet.type() == Fleet.Type.AIRCRAFT);
        if (move.whenClosed().does() == Move.Does.AIR && !flies) {
            ruling.error(
                    path + ".when-closed",
                    "move \"" + move.key() + "\" hands over to the air, but names no aircraft",
                    "Name aircraft in by, behind its trucks.");
        }
    }

    private void carried(Move move, Kind kind, String path) {
        if (move.by().isEmpty()) {
            if (ruling.has("moves." + move.key() + ".by") && !kind.drivesItself()) {
                ruling.error(
                        path,
                        "kind \"" + kind.key() + "\" goes by itself but does not drive itself",
                        kind.people()
                                ? "Write passengers: 8 and leave \"" + kind.key()
                                        + "\" out of what, or name a fleet in by."
                                : "Write drives-itself: yes under kinds, or name a fleet in by.");
            }
            return;
        }
        List<Fleet> by =
                move.by().stream().map(fleets::get).filter(Objects::nonNull).toList();
        if (by.size() == move.by().size() && by.stream().noneMatch(fleet -> carries(fleet, kind))) {
            String cure = kind.people() ? "Give a fleet seats." : "Write carries: {" + kind.key() + ": 1} at a fleet.";
            String[] loads = Stream.concat(
                            Stream.of("kinds." + kind.key() + ".is"),
                            by.stream().flatMap(MoveRules::load))
                    .toArray(String[]::new);
            ruling.error(path, "no fleet of move \"" + move.key() + "\" carries \"" + kind.key() + "\"", cure, loads);
        }
    }

    private static Stream<String> load(Fleet fleet) {
        return Stream.of("seats", "carries").map(key -> "fleets." + fleet.key() + "." + key);
    }

    /** {@return whether a fleet can carry at least one} */
    static boolean carries(Fleet fleet, Kind kind) {
        boolean seated = kind.people() && fleet.seats().law().most() > 0;
        return seated
                || Optional.ofNullable(fleet.carries().get(kind.key()))
                        .filter(number -> number.law().most() > 0)
                        .isPresent();
    }

    private void vehicles(Move move, Fleet fleet, String path) {
        if (fleet != null && GOES_ALONG.contains(fleet.type())) {
            ruling.error(
                    path,
                    "move \"" + move.key() + "\" goes by \"" + fleet.key() + "\", which carries nothing",
                    "Name trucks or aircraft.");
        }
    }

    private void company(Move move, Move.Escort escort, Fleet.Type type, String path) {
        Fleet company = fleets.get(escort.from());
        if (company == null) {
            return;
        }
        String name = type.name().toLowerCase(Locale.ROOT);
        if (company.type() != type) {
            ruling.error(
                    path,
                    "fleet \"" + company.key() + "\" is not of type " + name,
                    "Write type: " + name + " there.",
                    "fleets." + company.key() + ".type");
        }
        move.by().stream()
                .map(fleets::get)
                .filter(fleet -> fleet != null && !fleet.home().equals(company.home()))
                .findFirst()
                .ifPresent(fleet -> ruling.error(
                        path,
                        "fleet \"" + company.key() + "\" is at home at " + company.home() + ", and \"" + fleet.key()
                                + "\", which it goes along with, at " + fleet.home(),
                        "Name a fleet with the same home.",
                        "fleets." + company.key() + ".home",
                        "fleets." + fleet.key() + ".home"));
    }

    private void rearGuard(Site site) {
        Map<String, Move> moves = Scenario.byKey(scenario.moves(), Move::key);
        site.rearGuardLeavesBy()
                .map(moves::get)
                .filter(move -> !move.from().equals(site.key()))
                .ifPresent(move -> ruling.error(
                        "sites." + site.key() + ".rear-guard.leaves-by",
                        "move \"" + move.key() + "\" goes from " + move.from() + ", not from " + site.key(),
                        "Name a move from " + site.key() + "."));
        if (site.rearGuard().isPresent() && !hasPeople(site)) {
            ruling.error(
                    "sites." + site.key() + ".rear-guard",
                    "site \"" + site.key() + "\" has a rear guard but no people",
                    "The rear guard is some of its people: write people.",
                    HoldRules.PEOPLE);
        }
    }

    private static boolean safe(Parameter hazard) {
        return hazard.law() instanceof Fixed fixed && fixed.value() == 0;
    }

    /** The last column of a camp leaves it closed behind: its own road would be shut before it. */
    private void needsOpen(Leg leg, int i) {
        String site = leg.needsOpen().get(i);
        if (site.equals(leg.from()) || site.equals(leg.to())) {
            ruling.error(
                    "legs." + leg.key() + ".needs-open[" + i + "]",
                    "leg \"" + leg.key() + "\" begins or ends at " + site + ", whose last column would not get away",
                    "Name sites on its way or that cover it.");
        }
    }

    private boolean hasPeople(Site site) {
        return !site.people().isEmpty()
                || site.contingents().values().stream()
                        .flatMap(held -> held.keySet().stream())
                        .map(kinds::get)
                        .anyMatch(kind -> kind != null && kind.people());
    }

    private void attacks() {
        for (Site site : scenario.sites()) {
            if (!safe(site.hazard())
                    && scenario.attacks().flatMap(Attacks::onSites).isEmpty()) {
                ruling.warning(
                        "sites." + site.key() + ".hazard",
                        "site \"" + site.key() + "\" has a hazard, but nothing says what an attack on a site does",
                        "Write attacks: {on-sites: {kills: 1}}.",
                        "attacks");
            }
        }
        for (Leg leg : scenario.legs()) {
            for (int i = 0; i < leg.needsOpen().size(); i++) {
                needsOpen(leg, i);
            }
            if (!safe(leg.hazard()) && scenario.attacks().isEmpty()) {
                ruling.warning(
                        "legs." + leg.key() + ".hazard",
                        "leg \"" + leg.key() + "\" has a hazard, but nothing says what an attack does",
                        "Write attacks: {halts: 12 h}.",
                        "attacks");
            }
        }
    }
}
