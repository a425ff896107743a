package org.drawdown.cli.research;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.drawdown.cli.screen.Caller;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.cli.screen.Words;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Range;
import org.drawdown.inquiry.Trials;
import org.drawdown.inquiry.seek.Lever;
import org.drawdown.inquiry.seek.Seek;
import org.drawdown.inquiry.seek.Sought;
import org.drawdown.reading.Reading;
import org.drawdown.report.research.SoughtSection;
import org.drawdown.store.Asked;
import org.drawdown.store.SoughtTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code solve}: the least change with which a target is met, confirmed on fresh runs. */
@Command(
        name = "solve",
        description =
                "What would it take? The least change of a lever with which a target is met; of several levers the"
                        + " frontier, cheapest first where the scenario has rates. Confirmed on fresh runs.",
        sortOptions = false)
public final class SolveCommand implements Callable<Integer> {
    private static final int FEW_POINTS = 200;

    @ParentCommand
    Caller caller;

    @Parameters(index = "0", paramLabel = "FILE", description = "Scenario file.")
    Path file;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WORDS",
            description = "\"P(deadline) >= 90 %%\" by PATH in RANGE [and PATH in RANGE ...]")
    List<String> words;

    @Option(
            names = "--search",
            paramLabel = "N",
            defaultValue = "200",
            description = "Runs of each point while searching (${DEFAULT-VALUE}).")
    long search;

    @Option(
            names = "--fresh",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Fresh runs of each candidate (${DEFAULT-VALUE}).")
    long fresh;

    @Option(
            names = "--confidence",
            paramLabel = "PERCENT",
            defaultValue = "95",
            description = "That what is called confirmed is so (${DEFAULT-VALUE}).")
    double confidence;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        options.check();
        if (!(confidence >= 50 && confidence < 100)) {
            throw new Refusal("--confidence " + Words.amount(confidence) + " is out of range: 50 to below 100; say 95");
        }
        Reading.Sound source = ScenarioFiles.sound(file, caller.console());
        Trials trials = Trials.of(source);
        Wanted wanted = Wanted.of(String.join(" ", words), trials);
        sound(trials, wanted);
        Seek.Effort effort = new Seek.Effort(
                options.seed, Asking.runs("--search", search), Asking.runs("--fresh", fresh), 1 - confidence / 100);
        StudyFolder folder = StudyFolder.begin(caller, options, source, asked());
        Player player = new Player(caller, options);
        Sought sought = Asking.orRefuse(
                () -> new Seek(wanted.target(), trials.scenario(), effort, survey -> player.play(survey, trials))
                        .over(wanted.levers()));
        new SolveScreen(sought, trials, effort).lines().forEach(caller.console()::say);
        folder.keep(SoughtTables.of(sought));
        folder.keep(
                "What would it take: " + wanted.target().words(trials.scenario().calendar()),
                effort.search() + " runs a point in the search, " + Words.count(effort.fresh())
                        + " fresh runs a candidate",
                SoughtSection.of(sought, trials.scenario()));
        folder.finish(effort.fresh());
        caller.console().say(folder.where());
        return Exit.DONE;
    }

    private Asked asked() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        kept.put("search", List.of(Long.toString(search)));
        kept.put("fresh", List.of(Long.toString(fresh)));
        kept.put("confidence", List.of(Words.amount(confidence)));
        kept.put("seed", List.of(Long.toString(options.seed)));
        return new Asked("solve", List.of(file.toString(), String.join(" ", words)), kept);
    }

    /** Refuses levels that make no sound scenario: all of them where they are few, else the first and last. */
    private void sound(Trials trials, Wanted wanted) {
        List<Factor> factors = new ArrayList<>();
        wanted.levers().forEach(lever -> factors.add(lever.factor()));
        boolean few = Asking.orRefuse(() -> Design.combinations(factors)) <= FEW_POINTS;
        List<Factor> ends = wanted.levers().stream().map(SolveCommand::ends).toList();
        Asking.sound(trials, Asking.orRefuse(() -> Design.factorial(few ? factors : ends)), caller.console());
    }

    private static Factor ends(Lever lever) {
        List<String> levels = lever.factor().range().levels();
        List<String> ends = List.of(levels.get(0), levels.get(levels.size() - 1));
        return new Factor.Setting(lever.path(), new Range.Listed(ends));
    }
}
