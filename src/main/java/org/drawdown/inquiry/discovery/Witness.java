package org.drawdown.inquiry.discovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.drawdown.chance.Parameter;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trial;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.ShockSeen;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Parts;
import org.drawdown.scenario.Regime;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;
import org.drawdown.statistics.discovery.Input;
import org.drawdown.theatre.Simulation;

/**
 * Runs of one scenario, each with a draw of its own of what we do not know, and what was seen in them: the parameters drawn, and when each
 * shock and each mood came, for how long, how often.
 *
 * <p>A run that is late lasts longer, so more comes in it; to count all that would take what follows from being late for its
 * cause. So shocks and moods are counted up to one day in all runs: the deadline, or, where that is earlier, the day by which one run in
 * a hundred is over.
 */
public final class Witness implements Function<Point, Trial> {
    private static final double SECONDS_A_DAY = 86_400;
    private static final double OVER = 0.01;

    private final Scenario scenario;
    private final Wish wish;
    private final Seen[] seen;

    /** What a run leaves. */
    private record Seen(boolean failed, long end, List<Outcome.Drawn> drawn, List<ShockSeen> shocks) {}

    /**
     * One that has seen nothing yet.
     *
     * @param wish of runs
     * @param runs even
     * @throws IllegalArgumentException if the wish is of the points of a sweep
     */
    public Witness(Scenario scenario, Wish wish, int runs) {
        if (wish.ofPoints()) {
            throw new IllegalArgumentException("\"" + wish.words()
                    + "\" is wanted of the points of a sweep; name the folder of one, or ask of runs: \"P(deadline)\", \"finish <= "
                    + scenario.calendar().deadline().minusSeconds(1).toLocalDate() + "\"");
        }
        this.scenario = scenario;
        this.wish = wish;
        this.seen = new Seen[runs];
    }

    /** {@return the survey to be played with this witness, once} */
    public Survey survey(long seed) {
        return Survey.fresh(Design.asItIs(), List.of(wish.target().question()), seed, seen.length);
    }

    @Override
    public Trial apply(Point point) {
        Simulation simulation = Simulation.of(scenario);
        return new Trial(scenario, luck -> {
            Outcome outcome = simulation.run(luck);
            seen[(int) (luck.replication() % Survey.FRESH)] = new Seen(
                    outcome.end().ending() == Outcome.Ending.FAILED,
                    outcome.end().ending() == Outcome.Ending.STUCK
                            ? scenario.calendar().horizon()
                            : outcome.end().at(),
                    outcome.why().drawn(),
                    outcome.why().shocks());
            return outcome.slim();
        });
    }

    /**
     * {@return what was seen; absent where nothing differs from run to run}
     *
     * @param surveyed what playing gave
     * @param until    the last day on which shocks and moods are counted; absent: as said above
     */
    public Optional<Casebook> casebook(Surveyed surveyed, Optional<LocalDate> until) {
        double[] numbers = surveyed.numbers().get(0).orElseThrow()[0];
        int[] sound = IntStream.range(0, seen.length)
                .filter(run -> !Double.isNaN(numbers[run]) && seen[run] != null && !seen[run].failed())
                .toArray();
        boolean[] yes = new boolean[sound.length];
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < sound.length; row++) {
            yes[row] = wish.looksFor(numbers[sound[row]]);
            labels.add(Integer.toString(sound[row]));
        }
        Casebook.Window window = window(sound, until);
        List<Casebook.Told> told = new ArrayList<>(drawn(sound));
        told.addAll(came(sound, window));
        return Casebook.of(
                scenario,
                wish,
                told,
                new Casebook.Rows(yes, List.of(), labels),
                seen.length - sound.length,
                Optional.of(window));
    }

    private Casebook.Window window(int[] runs, Optional<LocalDate> until) {
        Calendar calendar = scenario.calendar();
        long[] ends =
                Arrays.stream(runs).mapToLong(run -> seen[run].end()).sorted().toArray();
        long first = ends.length == 0 ? calendar.tooLate() : ends[(int) (OVER * ends.length)];
        long last = until.map(day -> calendar.seconds(day.plusDays(1).atStartOfDay()))
                .orElse(Math.min(calendar.tooLate(), first));
        return new Casebook.Window(
                last / SECONDS_A_DAY, calendar.local(Math.max(0, last - 1)).toLocalDate(), (int)
                        Arrays.stream(ends).filter(end -> end < last).count());
    }

    private List<Casebook.Told> drawn(int... runs) {
        Map<String, Parameter> known = new LinkedHashMap<>();
        Parts.unknowns(scenario).forEach(parameter -> known.put(parameter.path(), parameter));
        List<Casebook.Told> told = new ArrayList<>();
        List<Outcome.Drawn> first = runs.length == 0 ? List.of() : seen[runs[0]].drawn();
        for (int place = 0; place < first.size(); place++) {
            int here = place;
            String path = first.get(place).path();
            Parameter parameter = known.get(path);
            told.add(new Casebook.Told(
                    column(path, runs, run -> run.drawn().get(here).value()),
                    parameter == null
                            ? Aspect.number(path, "as drawn", Aspect::plain)
                            : Aspect.number(path, "as drawn, in base units", parameter::words)));
        }
        return told;
    }

    private Input column(String name, int[] runs, ToDoubleFunction<Seen> value) {
        return Input.numbers(
                name,
                Arrays.stream(runs)
                        .mapToDouble(run -> value.applyAsDouble(seen[run]))
                        .toArray());
    }

    private List<Casebook.Told> came(int[] runs, Casebook.Window window) {
        List<Casebook.Told> told = new ArrayList<>();
        for (Shock shock : scenario.shocks()) {
            if (!(shock.timing() instanceof Shock.Season)) {
                told.addAll(came("shocks." + shock.key(), shock.title(), shock.key(), "on", runs, window));
            }
        }
        for (Regime regime : scenario.regimes()) {
            for (Regime.State state : regime.states()) {
                told.addAll(came(
                        "regimes." + regime.key() + "." + state.key(),
                        "\"" + state.key() + "\" (" + regime.title() + ")",
                        regime.key(),
                        state.key(),
                        runs,
                        window));
            }
        }
        return told;
    }

    private List<Casebook.Told> came(
            String path, String title, String key, String state, int[] runs, Casebook.Window window) {
        Function<Seen, Came> in = run -> Came.of(run, key, state, window.days());
        String until = " up to " + window.until();
        return List.of(
                new Casebook.Told(
                        column(path + ".began", runs, run -> in.apply(run).began()),
                        new Aspect(
                                title,
                                "days from the start to when it first came" + until + "; empty: never",
                                Aspect.Kind.BEGAN,
                                Aspect.date(scenario.calendar()))),
                new Casebook.Told(
                        column(path + ".ended", runs, run -> in.apply(run).ended()),
                        new Aspect(
                                title,
                                "days from the start to when it was last over," + until + "; empty: it never came",
                                Aspect.Kind.ENDED,
                                Aspect.date(scenario.calendar()))),
                new Casebook.Told(
                        column(path + ".days", runs, run -> in.apply(run).days()),
                        new Aspect(title, "days it lasted in all," + until, Aspect.Kind.DAYS, Aspect::plain)),
                new Casebook.Told(
                        column(path + ".times", runs, run -> in.apply(run).times()),
                        new Aspect(title, "how often it came," + until, Aspect.Kind.TIMES, Aspect::plain)));
    }

    /** When something came in a run, in days from the start. */
    private record Came(double began, double ended, double days, int times) {
        static Came of(Seen run, String key, String state, double window) {
            double began = Double.POSITIVE_INFINITY;
            double ended = Double.NEGATIVE_INFINITY;
            double days = 0;
            int times = 0;
            for (ShockSeen shock : run.shocks()) {
                double from = shock.began() / SECONDS_A_DAY;
                if (shock.key().equals(key) && shock.state().equals(state) && from < window) {
                    double to = Math.min(window, Math.min(shock.ended(), run.end()) / SECONDS_A_DAY);
                    began = Math.min(began, from);
                    ended = Math.max(ended, shock.ended() / SECONDS_A_DAY < window ? to : window);
                    days += Math.max(0, to - from);
                    times++;
                }
            }
            return new Came(began, ended, days, times);
        }
    }
}
