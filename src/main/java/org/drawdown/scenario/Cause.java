package org.drawdown.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Parameter;

/** A cause of delay that can be switched off: what is left is a scenario like any other, and played like any other. */
public sealed interface Cause {
    /** {@return unique among causes, such as {@code escorts} or {@code shock-rains}} */
    String key();

    /** {@return what one would be without, as in "without refusals"} */
    String title();

    /** {@return under which kinds the critical chain and the ledger count the time that it takes} */
    List<String> kinds();

    /** {@return the scenario without it} */
    Scenario without(Scenario scenario);

    /** {@return whether it is a part of another cause, so that their gains do not add up} */
    default boolean partOf(Cause other) {
        return false;
    }

    /** {@return the causes that a scenario has: those without which it is another} */
    static List<Cause> of(Scenario scenario) {
        List<Cause> all = new ArrayList<>(List.of(Usual.values()));
        scenario.shocks().forEach(shock -> all.add(new OneShock(shock)));
        if (scenario.shocks().size() > 1) {
            all.add(new AllShocks(scenario.shocks()));
        }
        return all.stream()
                .filter(cause -> !cause.without(scenario).equals(scenario))
                .toList();
    }

    /** {@return the scenario without any of these} */
    static Scenario withoutAll(Scenario scenario, List<Cause> causes) {
        Scenario left = scenario;
        for (Cause cause : causes) {
            left = cause.without(left);
        }
        return left;
    }

    /** The causes that any mission may have. */
    @SuppressWarnings("ImmutableEnumChecker") // lists of constants and pure functions, which it cannot see
    enum Usual implements Cause {
        REFUSALS(
                "refusals",
                List.of("permission"),
                part -> part instanceof Authority authority
                        ? Parts.with(authority, "refuses", number(authority.refuses(), 0))
                        : part instanceof Regime.State mood ? Parts.with(mood, "grants", true) : part),
        ANSWERS(
                "waiting for answers",
                List.of("permission"),
                part -> part instanceof Authority authority
                        ? Parts.with(
                                Parts.with(Parts.with(authority, "takes", AT_ONCE), "meets", Optional.empty()),
                                "openRequests",
                                Optional.empty())
                        : part),
        ATTACKS(
                "attacks",
                List.of("attack", "closed leg"),
                part -> part instanceof Leg leg ? Parts.with(leg, "hazard", number(leg.hazard(), 0)) : part),
        BREAKDOWNS(
                "breakdowns",
                List.of("breakdown"),
                part -> part instanceof Fleet fleet ? Parts.with(fleet, "breakdowns", Optional.empty()) : part),
        TRUCKS("a limit on trucks", List.of("trucks"), part -> unlimited(part, Fleet.Type.TRUCKS)),
        ESCORTS("a limit on escorts", List.of("escorts"), part -> unlimited(part, Fleet.Type.ESCORTS)),
        TEAMS("a limit on search teams", List.of("search teams"), part -> unlimited(part, Fleet.Type.TEAMS)),
        AIRCRAFT("a limit on aircraft", List.of("aircraft"), part -> unlimited(part, Fleet.Type.AIRCRAFT)),
        CREWS(
                "a limit on crew duty",
                List.of("crew duty"),
                part -> part instanceof Fleet fleet ? Parts.with(fleet, "dutyHours", Optional.empty()) : part),
        POINTS(
                "a limit on loading points",
                List.of("loading points"),
                part -> part instanceof Site.Points points
                        ? Parts.with(points, "points", number(points.points(), ENOUGH))
                        : part),
        PARKING(
                "a limit on parking spots",
                List.of("parking spot"),
                part -> part instanceof Site.Airfield airfield
                        ? Parts.with(airfield, "parking", number(airfield.parking(), ENOUGH))
                        : part),
        WALLS(
                "full beds and yards",
                List.of("beds full", "yard full", "gate full"),
                part -> part instanceof Site site ? withoutWalls(site) : part),
        PACKING(
                "packing",
                List.of("packing"),
                part -> part instanceof Site site ? Parts.with(site, "packing", Optional.empty()) : part),
        TASKS("tasks", List.of("task"), part -> part instanceof Task task ? Parts.with(task, "takes", AT_ONCE) : part),
        HANDOVERS(
                "time for handovers",
                List.of("handover"),
                part -> part instanceof Handover handover
                        ? Parts.with(
                                Parts.with(Parts.with(handover, "inspection", AT_ONCE), "signing", AT_ONCE),
                                "patience",
                                AT_ONCE)
                        : part),
        PHASES(
                "phases that wait",
                List.of("phase", "date"),
                part -> part instanceof Phase phase
                        ? Parts.with(
                                Parts.with(Parts.with(phase, "starts", Optional.empty()), "after", List.of()),
                                "tasks",
                                List.of())
                        : part),
        HOURS(
                "nights",
                List.of("night halts", "opening hours"),
                part -> part instanceof Move move
                        ? Parts.with(move, "hours", Optional.empty())
                        : part instanceof Site.Airfield airfield
                                ? Parts.with(airfield, "open", Optional.empty())
                                : part),
        CLOSURES(
                "closed legs by date",
                List.of("closed leg"),
                part -> part instanceof Leg leg ? Parts.with(leg, "closed", List.of()) : part),
        SUPPLY(
                "hunger and resupply",
                List.of("supply"),
                part -> part instanceof Site.Supplies supplies
                        ? Parts.with(supplies, "atStart", number(supplies.atStart(), ENOUGH * 86_400))
                        : part),
        COVER(
                "a need for cover",
                List.of("cover"),
                part -> part instanceof Move move ? Parts.with(move, "cover", List.of()) : part),
        /** Most of it lies in attacks and breakdowns as well, which take what is lost with their time. */
        LOSS(
                "losses",
                List.of("trucks"),
                part -> part instanceof Attacks attacks
                        ? Parts.with(attacks, "destroys", new Fixed(0))
                        : part instanceof Fleet.Breakdowns breakdowns
                                ? Parts.with(breakdowns, "loses", number(breakdowns.loses(), 0))
                                : part instanceof Harm harm
                                        ? Parts.with(harm, "destroys", Collections.emptyMap())
                                        : part) {
            @Override
            public boolean partOf(Cause other) {
                return other == ATTACKS || other == BREAKDOWNS;
            }
        };

        private final String title;
        private final List<String> kinds;
        private final UnaryOperator<Record> off;

        Usual(String title, List<String> kinds, UnaryOperator<Record> off) {
            this.title = title;
            this.kinds = kinds;
            this.off = off;
        }

        @Override
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public List<String> kinds() {
            return kinds;
        }

        @Override
        public Scenario without(Scenario scenario) {
            return Parts.exchanged(scenario, off);
        }

        private static Record unlimited(Record part, Fleet.Type type) {
            return part instanceof Fleet fleet && fleet.type() == type
                    ? Parts.with(fleet, "count", number(fleet.count(), ENOUGH))
                    : part;
        }

        private static Site withoutWalls(Site site) {
            Site open = Parts.with(Parts.with(site, "beds", Optional.empty()), "yard", Collections.emptyMap());
            return Parts.with(open, "waitsOutside", Optional.empty());
        }

        private static Parameter number(Parameter old, double value) {
            return Parameter.fixed(old.path(), value, old.unit());
        }
    }

    /** More of a scarce thing than any mission could use at once. */
    double ENOUGH = 9_999;

    /** Work that takes no time. */
    Delay AT_ONCE = Delay.fixed(0);

    /**
     * One shock.
     *
     * @param shock which does not happen
     */
    record OneShock(Shock shock) implements Cause {
        @Override
        public String key() {
            return "shock-" + shock.key();
        }

        @Override
        public String title() {
            return shock.title();
        }

        @Override
        public List<String> kinds() {
            Shock.Effects effects = shock.effects();
            List<String> kinds = new ArrayList<>();
            if (!effects.closes().isNone()) {
                kinds.add("closed leg");
            }
            if (!effects.slows().isNone()) {
                kinds.addAll(List.of("driving", "night halts"));
            }
            if (!effects.attacks().on().isNone()) {
                kinds.add("attack");
            }
            if (!effects.stops().isEmpty() || !effects.turns().isEmpty()) {
                kinds.add("permission");
            }
            if (!effects.stopsFleets().isEmpty()) {
                kinds.addAll(List.of("trucks", "escorts", "search teams", "aircraft"));
            }
            if (!effects.closesAirfields().isEmpty()) {
                kinds.add("airfield closed");
            }
            return List.copyOf(kinds);
        }

        @Override
        public boolean partOf(Cause other) {
            return other instanceof AllShocks;
        }

        @Override
        public Scenario without(Scenario scenario) {
            return new AllShocks(List.of(shock)).without(scenario);
        }
    }

    /**
     * All shocks together.
     *
     * @param shocks which do not happen
     */
    record AllShocks(List<Shock> shocks) implements Cause {
        public AllShocks {
            shocks = List.copyOf(shocks);
        }

        @Override
        public String key() {
            return "shocks";
        }

        @Override
        public String title() {
            return "any shock";
        }

        @Override
        public List<String> kinds() {
            return shocks.stream()
                    .flatMap(shock -> new OneShock(shock).kinds().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Scenario without(Scenario scenario) {
            List<String> gone = new ArrayList<>(shocks.stream().map(Shock::key).toList());
            List<Shock> left = new ArrayList<>(scenario.shocks());
            while (left.removeIf(shock -> gone.contains(shock.key()) || follows(shock, gone))) {
                scenario.shocks().stream()
                        .filter(shock -> !left.contains(shock))
                        .map(Shock::key)
                        .forEach(gone::add);
            }
            return Parts.with(scenario, "shocks", left);
        }

        /** What follows a shock that does not happen does not happen either. */
        private static boolean follows(Shock shock, List<String> gone) {
            return shock.timing() instanceof Shock.Following following && gone.contains(following.shock());
        }
    }
}
