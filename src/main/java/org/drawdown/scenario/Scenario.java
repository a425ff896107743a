package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What a planner asks: a mission that has to be out by a date, with everything that may delay it.
 *
 * <p>Things refer to each other by key, as in the file; {@code Rules} has seen to it that every key exists.
 *
 * @param name      the scenario's key
 * @param title     what the first screen and the charts are headed with
 * @param marking   the line every page carries; empty when there is none
 * @param calendar  start, deadline, horizon and time zone
 * @param conditions what has to be true for the deadline to hold; none: a run lasts to its horizon
 * @param bends     the rules that give way near the deadline; empty asks the plain question
 * @param kinds     people and cargo by kind, parents before their parts
 * @param contingents whose people and cargo they are, where not the mission's own; in the order of the file
 * @param totals    what is known only in all, beside what sites say
 * @param destroying what destroying takes; absent: neither people nor time
 * @param surfaces  how fast a surface is driven
 * @param phases    in the order of the file
 * @param sites     in the order of the file
 * @param legs      in the order of the file
 * @param fleets    in the order of the file
 * @param regimes   moods that change the authorities together
 * @param authorities who grants permissions
 * @param attacks   what an attack does; absent when nothing is ever attacked
 * @param correlations which numbers that we do not know go together
 * @param shocks    what happens to many things at once
 * @param tasks     paper and other work that gates something
 * @param handover  how a site is handed over; absent: a site is closed when it is empty
 * @param expedited how a site closes in a hurry; absent where none does
 * @param moves     the movement table
 * @param order     who goes next
 * @param rates     what things cost; absent: nothing is said of money
 * @param liquidation what goes on after the conditions hold; absent: a run is over when they do
 * @param measure   from when rates and use are counted, in seconds from the start; absent: from the start
 * @param soFar     what has happened by the start, when that of the plan was before; absent: nothing
 */
public record Scenario(
        String name,
        String title,
        String marking,
        Calendar calendar,
        Conditions conditions,
        Bends bends,
        List<Kind> kinds,
        List<Contingent> contingents,
        List<Total> totals,
        Optional<Destroying> destroying,
        List<Surface> surfaces,
        List<Phase> phases,
        List<Site> sites,
        List<Leg> legs,
        List<Fleet> fleets,
        List<Regime> regimes,
        List<Authority> authorities,
        Optional<Attacks> attacks,
        List<Correlation> correlations,
        List<Shock> shocks,
        List<Task> tasks,
        Optional<Handover> handover,
        Optional<ExpeditedClosing> expedited,
        List<Move> moves,
        Order order,
        Optional<Rates> rates,
        Optional<Liquidation> liquidation,
        OptionalLong measure,
        Optional<SoFar> soFar) {
    public Scenario {
        kinds = List.copyOf(kinds);
        contingents = List.copyOf(contingents);
        totals = List.copyOf(totals);
        surfaces = List.copyOf(surfaces);
        phases = List.copyOf(phases);
        sites = List.copyOf(sites);
        legs = List.copyOf(legs);
        fleets = List.copyOf(fleets);
        regimes = List.copyOf(regimes);
        authorities = List.copyOf(authorities);
        correlations = List.copyOf(correlations);
        shocks = List.copyOf(shocks);
        tasks = List.copyOf(tasks);
        moves = List.copyOf(moves);
    }

    /** {@return how a site was left before the run begins, if it was} */
    public Optional<SoFar.Closed> closed(String site) {
        return soFar.flatMap(past -> past.closed(site));
    }

    /** {@return when the plan starts: the start of the run, or before, when something has happened so far} */
    public LocalDateTime planStarts() {
        return soFar.map(SoFar::start).orElse(calendar.start());
    }

    /**
     * {@return the same scenario with all that stands under keys in the order of the keys, but for kinds, which stand before their parts, and
     * phases, which stand as they follow each other}
     *
     * <p>A run plays this one, so the order in which a file, or who makes these records, writes things changes no result.
     * Lists of names and of dates stay as they are.
     */
    public Scenario byKeys() {
        return Parts.byKeys(this);
    }

    /** {@return the things by key, in the order given} */
    public static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(key.apply(thing), thing));
        return map;
    }
}
