package org.drawdown.cli.research;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.drawdown.cli.screen.Caller;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.compare.Alternatives;
import org.drawdown.inquiry.compare.Choice;
import org.drawdown.inquiry.compare.Chosen;
import org.drawdown.inquiry.compare.Compared;
import org.drawdown.reading.Reading;
import org.drawdown.report.research.CompareSection;
import org.drawdown.scenario.Scenario;
import org.drawdown.store.Asked;
import org.drawdown.store.CompareTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code compare}: scenarios under the same luck, and which is best with a guarantee. */
@Command(
        name = "compare",
        description =
                "Scenarios side by side under the same luck: differences with intervals that hold together, which runs"
                        + " switched, what the same luck saves; or, with --select, which is best with a guarantee.",
        sortOptions = false)
public final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    Caller caller;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Scenario files; others are compared with the first.")
    List<Path> files;

    @Option(names = "--levers", description = "The levers of the first file are compared too.")
    boolean levers;

    @Option(names = "--all-pairs", description = "Each with each, not only with the first.")
    boolean allPairs;

    @Option(
            names = "--question",
            paramLabel = "Q",
            description = "P(deadline), P(people by 2030-01-31), P80, mean(lost containers) ... (the usual ones).")
    List<String> questions = new ArrayList<>();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "400",
            description = "Runs of each scenario (${DEFAULT-VALUE}); an odd number is made even.")
    long replications;

    @Mixin
    SelectOptions select;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        options.check();
        List<Reading.Sound> sources = ScenarioFiles.sound(files, caller.console());
        Alternatives alternatives = alternatives(sources);
        List<Question> asked = Asking.questions(questions, alternatives.first());
        int runs = Asking.runs("--replications", replications);
        Optional<Choice> choice = select.choice(asked.get(0), options.seed, alternatives);
        StudyFolder folder = StudyFolder.begin(caller, options, sources.get(0), asked());
        return choice.isPresent()
                ? choose(choice.get(), alternatives, folder)
                : compare(alternatives, asked, runs, folder);
    }

    private Alternatives alternatives(List<Reading.Sound> sources) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            Scenario scenario = sources.get(i).scenario();
            if (scenarios.putIfAbsent(scenario.name(), scenario) != null) {
                throw new Refusal(
                        files.get(i) + " is named " + scenario.name() + " like another; scenarios to be compared"
                                + " have names of their own, so change `scenario:` in one; nothing was run");
            }
        }
        if (levers) {
            sources.get(0).levers().forEach(lever -> scenarios.put(lever.lever().key(), lever.scenario()));
        }
        if (scenarios.size() < 2) {
            throw new Refusal("there is nothing to compare " + files.get(0)
                    + " with; name another file, or say --levers" + " where it has some; nothing was run");
        }
        return new Alternatives(scenarios);
    }

    private Integer compare(Alternatives alternatives, List<Question> asked, int runs, StudyFolder folder) {
        Survey survey = new Survey(alternatives.design(), asked, options.seed, runs);
        Surveyed surveyed = new Player(caller, options).play(survey, alternatives);
        Compared compared = Compared.of(surveyed, alternatives.names(), allPairs);
        new CompareScreen(compared, alternatives.first()).lines().forEach(caller.console()::say);
        folder.keep(CompareTables.of(compared));
        folder.keep(
                "Comparison with " + alternatives.first().title(),
                Words.count(runs) + " runs each, the same luck",
                CompareSection.of(compared, alternatives.first()));
        folder.finish(runs);
        caller.console().say(folder.where());
        return surveyed.failed() > 0 ? Exit.RUNS_FAILED : Exit.DONE;
    }

    private Integer choose(Choice choice, Alternatives alternatives, StudyFolder folder) {
        Player player = new Player(caller, options);
        Chosen chosen = Asking.orRefuse(() -> choice.among(alternatives, survey -> player.play(survey, alternatives)));
        new ChosenScreen(chosen, alternatives.first()).lines().forEach(caller.console()::say);
        folder.keep(CompareTables.of(chosen));
        folder.keep(
                "The best of " + alternatives.names().size() + " scenarios",
                Words.count(chosen.runs()) + " runs in all",
                CompareSection.of(chosen, alternatives.first()));
        folder.finish(chosen.runs());
        caller.console().say(folder.where());
        return Exit.DONE;
    }

    private Asked asked() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        kept.put("levers", levers ? List.of("") : List.of());
        kept.put("all-pairs", allPairs ? List.of("") : List.of());
        kept.put("question", questions);
        kept.put("replications", List.of(Long.toString(replications)));
        kept.put("seed", List.of(Long.toString(options.seed)));
        kept.putAll(select.words());
        return new Asked("compare", files.stream().map(Path::toString).toList(), kept);
    }
}
