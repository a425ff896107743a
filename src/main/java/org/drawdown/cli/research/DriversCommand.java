package org.drawdown.cli.research;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.drawdown.cli.screen.Caller;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Trials;
import org.drawdown.inquiry.drivers.Driven;
import org.drawdown.inquiry.drivers.Drivers;
import org.drawdown.reading.Reading;
import org.drawdown.report.research.DriversSection;
import org.drawdown.scenario.Scenario;
import org.drawdown.store.Asked;
import org.drawdown.store.DriversTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code drivers}: what drives the answer. */
@Command(
        name = "drivers",
        description =
                "What drives the answer: inputs moved one at a time (tornado, screening) or all together (indices), laws"
                        + " on the critical chain beside paired differences (chain), the same from the runs as they are"
                        + " (likelihood-ratio), luck apart from what we do not know (nested).",
        sortOptions = false)
public final class DriversCommand implements Callable<Integer> {
    private static final long MANY_RUNS = 1_000_000;

    @ParentCommand
    Caller caller;

    @Parameters(paramLabel = "FILE", description = "Scenario file.")
    Path file;

    @Option(
            names = "--question",
            paramLabel = "Q",
            description = "Such as \"P(deadline)\", P80, \"mean(cost)\"; once for each (P(deadline) and P80).")
    List<String> questions = List.of();

    @Mixin
    DriversOptions drivers;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        options.check();
        drivers.check();
        Reading.Sound source = ScenarioFiles.sound(file, caller.console());
        Trials trials = Trials.of(source);
        Drivers plan = drivers.plan(trials, asked(trials.scenario()), options.seed);
        plan.designs().forEach(design -> Asking.sound(trials, design, caller.console()));
        if (plan.runs() > MANY_RUNS && !drivers.yes) {
            throw new Refusal("this takes up to " + Words.count(plan.runs()) + " runs, more than "
                    + Words.count(MANY_RUNS) + "; take fewer, or say --yes; nothing was run");
        }
        StudyFolder folder = StudyFolder.begin(caller, options, source, asked());
        Driven driven = plan.played(new Player(caller, options)::sound);
        new DriversScreen(driven, trials.scenario()).lines().forEach(caller.console()::say);
        folder.keep(DriversTables.of(driven));
        folder.keep(
                "What drives " + trials.scenario().title(),
                String.join(", ", drivers.methods),
                DriversSection.of(driven, trials.scenario()));
        folder.finish((int) Math.min(Integer.MAX_VALUE, plan.runs()));
        caller.console().say(folder.where());
        return Exit.DONE;
    }

    private List<Question> asked(Scenario scenario) {
        return Asking.questions(questions.isEmpty() ? List.of("P(deadline)", "P80") : questions, scenario);
    }

    private Asked asked() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        kept.put("question", questions);
        kept.putAll(drivers.words());
        kept.put("seed", List.of(Long.toString(options.seed)));
        return new Asked("drivers", List.of(file.toString()), kept);
    }
}
