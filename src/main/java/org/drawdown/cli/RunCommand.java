package org.drawdown.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.cli.screen.Build;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Gauge;
import org.drawdown.cli.screen.Heap;
import org.drawdown.cli.screen.Interrupt;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.cli.screen.Settings;
import org.drawdown.cli.screen.Stopwatch;
import org.drawdown.cli.screen.Words;
import org.drawdown.experiment.Engine;
import org.drawdown.experiment.Play;
import org.drawdown.experiment.Played;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.Study;
import org.drawdown.experiment.Variant;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Why;
import org.drawdown.inquiry.precision.Convergence;
import org.drawdown.inquiry.precision.Precision;
import org.drawdown.inquiry.precision.Until;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.report.Made;
import org.drawdown.report.Material;
import org.drawdown.scenario.Scenario;
import org.drawdown.store.ConvergenceTable;
import org.drawdown.store.RunFolder;
import org.drawdown.store.Summary;
import org.drawdown.theatre.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code run}: many runs of a scenario, the answer, and a folder with all that was found. */
@Command(
        name = "run",
        description = "Play a scenario many times and answer: does the deadline hold, and at what price?"
                + " Several scenarios are compared with the first under the same luck.",
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    Drawdown drawdown;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files; the first is the baseline.")
    List<Path> files;

    @Mixin
    RunOptions options;

    @Override
    public Integer call() {
        Stopwatch watch = new Stopwatch();
        options.check();
        List<Reading.Sound> sources = ScenarioFiles.sound(files, drawdown.console());
        sources.forEach(source -> AtTheEarliest.of(source)
                .warning()
                .ifPresent(warning -> drawdown.console().err().print(warning.text())));
        Study study = study(sources);
        OptionalDouble seconds = options.seconds();
        Until until = new Until(
                options.until.map(words -> precision(words, sources.get(0).scenario())),
                () -> seconds.isPresent() && watch.seconds() >= seconds.getAsDouble());
        RunFolder folder = folder(sources.get(0));
        Engine engine = new Engine(options.threads());
        try (Interrupt interrupt = Interrupt.of(engine::stop, drawdown.console())) {
            Stopwatch playing = new Stopwatch();
            Played played = play(engine, study, until);
            if (played.baseline().size() == 0) {
                folder.leaveIfEmpty();
                drawdown.console().remark("drawdown: stopped before two runs of each scenario were done");
                return Exit.OTHER;
            }
            if (played.ended() == Played.Ended.LOOP) {
                folder.leaveIfEmpty();
                drawdown.console().remark(goesRound(played.baseline()));
                return Exit.NEVER_OVER;
            }
            Found found = Found.in(played, sources.get(0), playing.seconds());
            answer(engine, sources, folder, found, until.convergence(played.baseline()), watch);
            return code(played, interrupt, folder);
        }
    }

    private void answer(
            Engine engine,
            List<Reading.Sound> sources,
            RunFolder folder,
            Found found,
            Optional<Convergence> convergence,
            Stopwatch watch) {
        boolean more = !options.noLevers && found.worthAsking();
        boolean pulling = more && !sources.get(0).levers().isEmpty();
        boolean asking = more && !options.noWhy;
        FirstScreen screen = new FirstScreen(found.screen(options, pulling, asking));
        say(screen.above());
        say(StoppedBlock.lines(found.played(), convergence));
        Keeper keeper = new Keeper(folder, drawdown.console(), options);
        keeper.keep(found.played(), sources);
        convergence.map(ConvergenceTable::of).ifPresent(keeper::keep);
        Optional<Comparison> levers = pulling
                ? Optional.of(new Levers(engine, drawdown.console(), options)
                        .compare(sources.get(0), found.played().baseline()))
                : Optional.empty();
        Optional<Why> why = asking
                ? Optional.of(new WhyStudies(
                                engine, options, sources.get(0), found.played().baseline())
                        .why(drawdown.console()))
                : Optional.empty();
        keeper.keep(why);
        keeper.keep(material(sources.get(0), found, levers.or(found::variants), why, convergence));
        say(screen.below(levers, why, keeper.report()));
        String summary =
                Summary.json(found.findings(), found.setting(), levers, found.variants(), found.measured(), why);
        if (options.json) {
            drawdown.console().out().print(summary);
        }
        keeper.finish(summary, found.setting(), found.played(), watch, commandLine());
    }

    private Material material(
            Reading.Sound source,
            Found found,
            Optional<Comparison> comparison,
            Optional<Why> why,
            Optional<Convergence> convergence) {
        Made made = new Made(
                Build.version(), options.seed, found.setting().scenarioHash().substring(0, 7), remake(found.played()));
        return new Material(
                found.findings(),
                comparison,
                neededBy(source),
                why,
                found.measured(),
                source.scenario(),
                source.provenance(),
                convergence,
                made);
    }

    private static Map<String, LocalDate> neededBy(Reading.Sound source) {
        LocalDate start = source.scenario().calendar().start().toLocalDate();
        Map<String, LocalDate> days = new TreeMap<>();
        source.levers()
                .forEach(lever -> days.put(lever.lever().key(), lever.lever().neededBy(start)));
        return days;
    }

    private Study study(List<Reading.Sound> sources) {
        List<Variant> variants =
                sources.stream().map(source -> Variant.of(source.scenario())).toList();
        List<String> names = variants.stream().map(Variant::key).toList();
        for (int i = 1; i < names.size(); i++) {
            int first = names.indexOf(names.get(i));
            if (first < i) {
                throw new Refusal(files.get(first) + " and " + files.get(i) + " are both named " + names.get(i)
                        + "; scenarios to be compared have names of their own, so change `scenario:` in one");
            }
        }
        return new Study(variants, options.seed, options.runs());
    }

    private RunFolder folder(Reading.Sound source) {
        String stem = Settings.fileName(source.scenario().name()) + "-" + options.seed + "-"
                + Settings.hash(source).substring(0, 7);
        return options.out.map(RunFolder::at).orElseGet(() -> RunFolder.fresh(Path.of("runs"), stem));
    }

    private static Precision precision(String words, Scenario scenario) {
        try {
            return Precision.of(words, scenario);
        } catch (IllegalArgumentException error) {
            throw new Refusal(error.getMessage() + "; nothing was run");
        }
    }

    private Played play(Engine engine, Study study, Until until) {
        try (Gauge gauge = Gauge.of(drawdown.console(), options.quiet, "runs", study.runs())) {
            Played played = options.until.isEmpty() && options.atMost.isEmpty()
                    ? engine.play(study, RunCommand::simulation, Heap.kept(gauge))
                    : engine.play(study, RunCommand::simulation, Heap.kept(gauge), until);
            return until.outOfTime() ? played.because(Played.Ended.OUT_OF_TIME) : played;
        }
    }

    static Play simulation(Scenario scenario) {
        return Simulation.of(scenario)::run;
    }

    private void say(List<String> lines) {
        if (!options.json) {
            lines.forEach(drawdown.console()::say);
        }
    }

    /** {@return the command that makes the same answer again, wherever and on however many threads} */
    private String remake(Played played) {
        return "drawdown run " + files.stream().map(Path::toString).collect(Collectors.joining(" "))
                + " --replications " + played.baseline().size() + " --seed " + options.seed
                + (options.noLevers ? " --no-levers" : "")
                + (options.noWhy ? " --no-why" : "");
    }

    private List<String> commandLine() {
        return Stream.concat(Stream.of("drawdown"), drawdown.arguments().stream())
                .toList();
    }

    private int code(Played played, Interrupt interrupt, RunFolder folder) {
        int failed = played.runs().stream().mapToInt(Runs::failed).sum();
        if (failed > 0) {
            drawdown.console()
                    .remark("drawdown: " + Words.count(failed, "run") + " of " + Words.count(played.size())
                            + " failed; runs.csv in " + folder.path() + " says why"
                            + (played.broken().isEmpty() ? "" : ", " + Keeper.BROKEN + " where"));
            return Exit.RUNS_FAILED;
        }
        if (played.ended() == Played.Ended.STOPPED || interrupt.asked()) {
            drawdown.console().remark("drawdown: stopped; what was done is in " + folder.path());
            return Exit.OTHER;
        }
        List<Runs> never = played.runs().stream().filter(RunCommand::neverOver).toList();
        never.forEach(runs -> drawdown.console().remark(told(runs)));
        return never.isEmpty() ? Exit.DONE : Exit.NEVER_OVER;
    }

    private static boolean neverOver(Runs runs) {
        return runs.outcomes().stream().noneMatch(outcome -> outcome.end().ending() == Outcome.Ending.DONE);
    }

    /** {@return what is to be mended where every run goes round} */
    private String goesRound(Runs runs) {
        return "drawdown: the first " + Words.count(runs.size(), "run") + " of "
                + runs.variant().key() + " ended in " + why(runs) + "; so no more were played, and there is no answer."
                + " Give something that goes round a time of its own: a leg or a delay more than 0 s, a shock that comes"
                + " again a longer `every`; replay --replication 0 tells one in full";
    }

    private static String told(Runs runs) {
        return "drawdown: no run of " + runs.variant().key() + " came to its end, so each counts as not held; run 0: "
                + why(runs);
    }

    private static String why(Runs runs) {
        return runs.outcomes().get(0).end().trouble();
    }
}
