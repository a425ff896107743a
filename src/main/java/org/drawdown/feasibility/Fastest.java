package org.drawdown.feasibility;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Law;
import org.drawdown.network.Network;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Hours;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Surface;

/**
 * The least that things take: every law at its least, or at the value that one draw in a million stays below where that is
 * more; every leg open, nobody held up.
 */
final class Fastest {
    private static final double RARE = 1e-6;
    private static final double DAY = 86_400;

    private final List<Leg> legs;
    private final List<String> sites;
    private final Map<String, Site> places;
    private final Map<String, Surface> surfaces;
    private final Network roads;

    Fastest(Scenario scenario) {
        this.legs = scenario.legs();
        this.sites = scenario.sites().stream().map(Site::key).toList();
        this.places = Scenario.byKey(scenario.sites(), Site::key);
        this.surfaces = Scenario.byKey(scenario.surfaces(), Surface::key);
        this.roads = new Network(
                sites.size(),
                legs.stream().mapToInt(leg -> sites.indexOf(leg.from())).toArray(),
                legs.stream().mapToInt(leg -> sites.indexOf(leg.to())).toArray(),
                legs.stream().mapToDouble(this::drive).toArray(),
                IntStream.range(0, sites.size())
                        .filter(site -> scenario.sites().get(site).role() == Site.Role.OUTSIDE)
                        .toArray());
    }

    /** {@return the least a number can be, but for luck of one draw in a million} */
    static double least(Law law) {
        return Math.max(law.least(), law.quantile(RARE));
    }

    /** {@return the most a number can be, but for luck of one draw in a million} */
    static double most(Law law) {
        return Math.min(law.most(), law.quantile(1 - RARE));
    }

    /** {@return the fewest seconds} */
    static double seconds(Delay delay) {
        return Math.floor(
                Math.min(least(delay.seconds()) * least(delay.stretch().law()), Delay.LONGEST));
    }

    /** {@return the fewest seconds at a point, where there are points} */
    static double at(Optional<Site.Points> points) {
        return points.map(each -> seconds(each.each())).orElse(0.0);
    }

    /** {@return the fewest seconds from one site to another by legs of a mode; empty where none lead there} */
    OptionalDouble drive(String from, String to, Leg.Mode mode, Optional<Hours> hours) {
        if (from.equals(to)) {
            return OptionalDouble.of(0);
        }
        int[] way = roads.shortest(
                sites.indexOf(from), sites.indexOf(to), leg -> legs.get(leg).mode() == mode);
        double driven = 0;
        double all = 0;
        for (int leg : way) {
            driven += drive(legs.get(leg));
            all += drive(legs.get(leg)) + border(legs.get(leg));
        }
        return way.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(all, within(hours, driven)));
    }

    /** The shorter of both directions, so that one way is the shortest there and back. */
    private double drive(Leg leg) {
        if (leg.takes().isPresent()) {
            double there = seconds(leg.takes().get());
            return leg.back().map(back -> Math.min(there, seconds(back))).orElse(there);
        }
        return leg.surface()
                .map(surfaces::get)
                .map(surface -> least(leg.length().orElseThrow().law())
                        / most(surface.pace().law())
                        * least(surface.varies())
                        * 3600)
                .orElse(0.0);
    }

    private static double border(Leg leg) {
        return leg.border()
                .map(border -> Math.min(
                        seconds(border.waits()),
                        border.back().map(Fastest::seconds).orElse(Double.MAX_VALUE)))
                .orElse(0.0);
    }

    /** What does not end on one day stands still until the next. */
    private static double within(Optional<Hours> hours, double driven) {
        double open = hours.map(daily ->
                        (double) Duration.between(daily.from(), daily.to()).toSeconds())
                .orElse(DAY);
        double nights = Math.max(0, Math.ceil(driven / open - 1e-9) - 1);
        return driven + nights * (DAY - open);
    }

    /** {@return the fewest seconds in the air from one site to another; empty where nothing says how long} */
    OptionalDouble fly(Fleet fleet, String from, String to) {
        if (from.equals(to)) {
            return OptionalDouble.of(0);
        }
        if (fleet.speed().isEmpty()) {
            return legs.stream()
                    .filter(leg -> leg.timed(from, to))
                    .mapToDouble(this::drive)
                    .min();
        }
        Site one = places.get(from);
        Site other = places.get(to);
        if (one.at().isEmpty() || other.at().isEmpty()) {
            return OptionalDouble.empty();
        }
        double km = one.at().get().to(other.at().get()).km();
        return OptionalDouble.of(Math.floor(km / most(fleet.speed().get().law()) * 3600));
    }
}
