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
import org.drawdown.inquiry.reduction.Control;
import org.drawdown.inquiry.reduction.Effort;
import org.drawdown.inquiry.reduction.Estimate;
import org.drawdown.inquiry.reduction.Method;
import org.drawdown.inquiry.reduction.Reduction;
import org.drawdown.reading.Reading;
import org.drawdown.report.research.EstimateSection;
import org.drawdown.store.Asked;
import org.drawdown.store.EstimateTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code estimate}: one scenario by several methods, each with what it gains over plain runs. */
@Command(
        name = "estimate",
        description =
                "Fewer runs for the same certainty: answer by methods that draw luck less wastefully, each with its"
                        + " variance ratio against as many plain runs, measured.",
        sortOptions = false)
public final class EstimateCommand implements Callable<Integer> {
    private static final int MOST = 200_000;

    @ParentCommand
    Caller caller;

    @Parameters(paramLabel = "FILE", description = "Scenario file.")
    Path file;

    @Option(
            names = "--question",
            paramLabel = "Q",
            description = "Such as \"P(deadline)\", P80, \"mean(cost)\"; once for each (the usual ones).")
    List<String> questions = List.of();

    @Option(
            names = "--method",
            paramLabel = "M",
            split = ",",
            defaultValue = "pairs,antithetic,quasi,control",
            description = "plain, pairs, antithetic, quasi, control (${DEFAULT-VALUE}); plain is played beside each.")
    List<String> methods;

    @Option(
            names = "--control",
            paramLabel = "C",
            split = ",",
            defaultValue = "parameters,draws",
            description = "parameters, draws, bound (${DEFAULT-VALUE}).")
    List<String> controls;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "1024",
            description = "Runs of each method (${DEFAULT-VALUE}), made so many that points come in powers of two.")
    int replications;

    @Option(
            names = "--randomisations",
            paramLabel = "R",
            defaultValue = "16",
            description = "Times that the points of quasi are drawn (${DEFAULT-VALUE}, which is the least).")
    int randomisations;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        options.check();
        if (replications < 1 || Math.max(replications, randomisations) > MOST) {
            throw new Refusal(
                    "--replications " + replications + " in " + randomisations + " sets is out of range: 1 to "
                            + Words.count(MOST) + " runs of each method; say --replications 1024");
        }
        Effort effort = Asking.orRefuse(() -> Effort.atLeast(
                options.seed,
                replications,
                randomisations,
                controls.stream().map(Control::of).distinct().toList()));
        List<Method> asked =
                Asking.orRefuse(() -> methods.stream().map(Method::of).toList());
        Reading.Sound source = ScenarioFiles.sound(file, caller.console());
        Trials trials = Trials.of(source);
        List<Question> about = Asking.questions(questions, trials.scenario());
        Reduction reduction = new Reduction(trials.asItIs(), about, asked, effort);
        StudyFolder folder = StudyFolder.begin(caller, options, source, asked());
        List<Estimate> estimates = reduction.estimates(new Player(caller, options).play(reduction.survey(), reduction));
        new EstimateScreen(estimates, trials.scenario(), effort, reduction.dimensions())
                .lines()
                .forEach(caller.console()::say);
        folder.keep(List.of(EstimateTables.of(estimates)));
        folder.keep(
                "Fewer runs for the same certainty, " + trials.scenario().title(),
                Words.count(effort.runs()) + " runs by each method",
                EstimateSection.of(estimates, trials.scenario()));
        folder.finish(effort.runs());
        caller.console().say(folder.where());
        return estimates.stream().anyMatch(estimate -> estimate.answer().isPresent()) ? Exit.DONE : Exit.OTHER;
    }

    private Asked asked() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        kept.put("question", questions);
        kept.put("method", List.of(String.join(",", methods)));
        kept.put("control", List.of(String.join(",", controls)));
        kept.put("replications", List.of(Integer.toString(replications)));
        kept.put("randomisations", List.of(Integer.toString(randomisations)));
        kept.put("seed", List.of(Long.toString(options.seed)));
        return new Asked("estimate", List.of(file.toString()), kept);
    }
}
