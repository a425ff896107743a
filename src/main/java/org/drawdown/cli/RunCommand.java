package org.drawdown.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.drawdown.experiment.Engine;
import org.drawdown.experiment.Played;
import org.drawdown.experiment.Study;
import org.drawdown.experiment.Variant;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Findings;
import org.drawdown.reading.Reading;
import org.drawdown.report.Made;
import org.drawdown.report.Material;
import org.drawdown.report.Report;
import org.drawdown.scenario.Scenario;
import org.drawdown.store.RunFolder;
import org.drawdown.store.Setting;
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
        Console console = drawdown.console();
        List<Reading.Sound> sources = Source.sound(files, console);
        Study study = study(sources);
        RunFolder folder = folder(sources.get(0));
        Engine engine = new Engine(options.threads());
        try (Interrupt interrupt = Interrupt.of(engine, console)) {
            Stopwatch playing = new Stopwatch();
            Played played = play(engine, study);
            if (played.baseline().size() == 0) {
                folder.leaveIfEmpty();
                console.remark("drawdown: stopped before two runs of each scenario were done; nothing was written");
                return Exit.OTHER;
            }
            Findings findings = Findings.of(played.baseline());
            Optional<Comparison> variants =
                    played.others().isEmpty() ? Optional.empty() : Optional.of(Comparison.of(played));
            Setting setting = Settings.of(sources.get(0), played);
            boolean pulling = !options.noLevers
                    && played.ended() != Played.Ended.STOPPED
                    && variants.isEmpty()
                    && !sources.get(0).levers().isEmpty()
                    && findings.answer().isPresent();
            FirstScreen screen = new FirstScreen(new Screen(
                    study.variants().get(0).scenario(),
                    findings,
                    setting,
                    playing.seconds(),
                    options.threads(),
                    variants,
                    pulling,
                    options.all));
            say(screen.above());
            Keeper keeper = new Keeper(folder, console, options);
            keeper.keep(played, sources);
            Optional<Comparison> levers = pulling
                    ? Optional.of(new Levers(engine, console, options).compare(sources.get(0), played.baseline()))
                    : Optional.empty();
            Material material = new Material(
                    findings,
                    levers.or(() -> variants),
                    sources.get(0).scenario(),
                    sources.get(0).provenance(),
                    new Made(
                            Build.version(),
                            options.seed,
                            Settings.hash(sources.get(0)).substring(0, 7),
                            String.join(" ", commandLine())));
            keeper.keep(Report.of(material));
            say(screen.below(levers, "Report  " + folder.path().resolve("report.html")));
            String summary = Summary.json(findings, setting, levers, variants);
            if (options.json) {
                console.out().print(summary);
            }
            keeper.finish(summary, setting, played, sources, watch, commandLine());
            return code(console, played, interrupt, folder);
        }
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
        String stem = source.scenario().name() + "-" + options.seed + "-"
                + Settings.hash(source).substring(0, 7);
        return options.out.map(RunFolder::at).orElseGet(() -> RunFolder.fresh(Path.of("runs"), stem));
    }

    private Played play(Engine engine, Study study) {
        try (Gauge gauge = Gauge.of(drawdown.console(), options.quiet, "runs", study.runs())) {
            return engine.play(study, RunCommand::simulation, gauge);
        }
    }

    static org.drawdown.experiment.Play simulation(Scenario scenario) {
        return Simulation.of(scenario)::run;
    }

    private void say(List<String> lines) {
        if (!options.json) {
            lines.forEach(drawdown.console()::say);
        }
    }

    private List<String> commandLine() {
        java.util.ArrayList<String> line = new java.util.ArrayList<>(List.of("drawdown"));
        line.addAll(drawdown.arguments());
        return line;
    }

    private static int code(Console console, Played played, Interrupt interrupt, RunFolder folder) {
        int failed = played.runs().stream().mapToInt(runs -> runs.failed()).sum();
        if (failed > 0) {
            console.remark("drawdown: " + Words.count(failed, "run") + " of " + Words.count(played.size()) + " failed; "
                    + folder.path().resolve(Keeper.BROKEN) + " tells where");
            return Exit.RUNS_FAILED;
        }
        if (played.ended() == Played.Ended.STOPPED || interrupt.asked()) {
            console.remark("drawdown: stopped; what was done is in " + folder.path());
            return Exit.OTHER;
        }
        return Exit.DONE;
    }
}
