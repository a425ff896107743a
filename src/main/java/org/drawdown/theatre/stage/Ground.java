package org.drawdown.theatre.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.drawdown.chance.Copula;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;
import org.drawdown.chance.Source;
import org.drawdown.network.Network;
import org.drawdown.scenario.Correlation;
import org.drawdown.scenario.Hours;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Parts;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;
import org.drawdown.scenario.Surface;
import org.drawdown.scenario.Task;

/**
 * What does not depend on luck, worked out once for all the runs of a scenario: the hashed names of luck, the hours of
 * work on every day, the network of roads.
 *
 * <p>Shared by threads. The maps only remember what a pure function of the key gave, so who asked first makes no
 * difference.
 */
public final class Ground {
    private final Scenario scenario;
    private final List<String> movesListed;
    private final List<String> tasksListed;
    private final Network roads;
    private final Lots lots;
    private final List<Parameter> unknowns;
    private final Copula together;
    private final Months months;
    private final Map<String, String> eatenAt = new LinkedHashMap<>();
    private final Map<String, Source> sources = new ConcurrentHashMap<>();
    private final Map<Law, Law> laws = new ConcurrentHashMap<>();
    private final Map<Hours, WorkHours> hours = new ConcurrentHashMap<>();

    /** The ground of a scenario in whatever order it is written. */
    public Ground(Scenario written) {
        this.scenario = written.byKeys();
        this.movesListed = written.moves().stream().map(Move::key).toList();
        this.tasksListed = written.tasks().stream().map(Task::key).toList();
        this.roads = roads(scenario);
        this.lots = new Lots(scenario);
        this.unknowns = Parts.unknowns(scenario);
        this.together = Correlation.together(scenario.correlations(), unknowns);
        this.months = Months.of(scenario.calendar());
        List<String> supplies =
                scenario.kinds().stream().filter(Kind::supplies).map(Kind::key).toList();
        scenario.moves().stream()
                .filter(move -> !move.what().isEmpty() && supplies.containsAll(move.what()))
                .forEach(move -> eatenAt.put(move.key(), move.to()));
    }

    /** {@return the scenario by keys: whoever goes through it does so in an order that no file changes} */
    public Scenario scenario() {
        return scenario;
    }

    /** {@return the place of a move in the movement table as it was written, from 0} */
    public int listed(Move move) {
        return movesListed.indexOf(move.key());
    }

    /** {@return the place of a task among the tasks as they were written, from 0} */
    public int listed(Task task) {
        return tasksListed.indexOf(task.key());
    }

    /** {@return the roads: nodes are the sites and ways the legs, both in the order of keys} */
    public Network roads() {
        return roads;
    }

    /** {@return who has what: kinds by owner, and where they can be} */
    public Lots lots() {
        return lots;
    }

    /** {@return the parameters that every run draws, in the order of keys} */
    List<Parameter> unknowns() {
        return unknowns;
    }

    /** {@return which of them go together} */
    Copula together() {
        return together;
    }

    /** {@return where a move brings what people eat; empty for any other move} */
    public Optional<String> eatenAt(String move) {
        return Optional.ofNullable(eatenAt.get(move));
    }

    /** {@return the months over which what is used is summed} */
    public Months months() {
        return months;
    }

    /** {@return days of the plan that are over when a run begins} */
    int daysSoFar() {
        return -scenario.calendar().day(planStarts());
    }

    /** {@return when the plan starts, in seconds from the start of a run; 0, or less when something has happened so far} */
    public long planStarts() {
        return scenario.calendar().seconds(scenario.planStarts());
    }

    /** {@return how a site was left before the run begins, if it was} */
    public Optional<SoFar.Closed> closed(String site) {
        return scenario.closed(site);
    }

    /** {@return the source of luck of that name} */
    public Source source(String name) {
        return sources.computeIfAbsent(name, Source::named);
    }

    /** {@return the same delay with a law that is quick to draw from; equal laws share their table} */
    Delay quick(Delay delay) {
        Law law = laws.computeIfAbsent(delay.seconds(), Law::tabulated);
        return law == delay.seconds() ? delay : new Delay(law, delay.stretch());
    }

    /** {@return the hours in which work goes on; round the clock when absent} */
    public WorkHours hours(Optional<Hours> daily) {
        return daily.map(window -> hours.computeIfAbsent(window, each -> WorkHours.daily(each, scenario.calendar())))
                .orElse(WorkHours.ROUND_THE_CLOCK);
    }

    private static Network roads(Scenario scenario) {
        List<String> sites = scenario.sites().stream().map(Site::key).toList();
        Map<String, Surface> surfaces = Scenario.byKey(scenario.surfaces(), Surface::key);
        List<Leg> legs = scenario.legs();
        return new Network(
                sites.size(),
                legs.stream().mapToInt(leg -> sites.indexOf(leg.from())).toArray(),
                legs.stream().mapToInt(leg -> sites.indexOf(leg.to())).toArray(),
                legs.stream().mapToDouble(leg -> meanSeconds(leg, surfaces)).toArray(),
                outside(scenario));
    }

    /** Who is outside has left: no way inside the theatre leads through there. */
    private static int[] outside(Scenario scenario) {
        return IntStream.range(0, scenario.sites().size())
                .filter(site -> scenario.sites().get(site).role() == Site.Role.OUTSIDE)
                .toArray();
    }

    private static double meanSeconds(Leg leg, Map<String, Surface> surfaces) {
        return leg.takes()
                .map(takes -> takes.seconds().mean())
                .orElseGet(() -> leg.length().orElseThrow().law().mean()
                        / surfaces.get(leg.surface().orElseThrow()).pace().law().mean()
                        * 3600);
    }
}
