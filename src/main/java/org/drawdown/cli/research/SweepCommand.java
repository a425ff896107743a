package org.drawdown.cli.research;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.drawdown.cli.screen.Caller;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Gauge;
import org.drawdown.cli.screen.Heap;
import org.drawdown.cli.screen.Interrupt;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trials;
import org.drawdown.reading.Reading;
import org.drawdown.report.research.SweepSection;
import org.drawdown.store.Asked;
import org.drawdown.store.Hashes;
import org.drawdown.store.Journal;
import org.drawdown.store.RunFolder;
import org.drawdown.store.SurveyTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code sweep}: a scenario with values set anew, at all points of a design, each played with the same luck. */
@Command(
        name = "sweep",
        description = "Vary numbers or laws of a scenario and answer at every point, with the same luck at each."
                + " What is stopped can be resumed.",
        sortOptions = false)
public final class SweepCommand implements Callable<Integer> {
    @ParentCommand
    Caller caller;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Scenario file.")
    Optional<Path> file = Optional.empty();

    @Mixin
    SweepOptions sweep;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        options.check();
        Optional<Asked> before = sweep.resume.map(this::takenUp);
        Path path = sweep.resume
                .map(StudyFolder::scenario)
                .or(() -> file)
                .orElseThrow(() -> new Refusal("no scenario file is named; say drawdown sweep FILE --vary PATH=RANGE"));
        Reading.Sound source = ScenarioFiles.sound(path, caller.console());
        Trials trials = Trials.of(source);
        Design design = sweep.design(trials, options.seed);
        List<Question> questions = Asking.questions(sweep.questions, trials.scenario());
        Asking.sound(trials, design, caller.console());
        Asked asked = before.orElseGet(() -> sweep.asked(path, options.seed));
        StudyFolder folder = sweep.resume
                .map(stopped -> StudyFolder.again(stopped, caller, options, source, asked))
                .orElseGet(() -> StudyFolder.begin(caller, options, source, asked));
        Survey survey = new Survey(design, questions, options.seed, Asking.runs("--replications", sweep.replications));
        return play(survey, trials, folder, key(source, asked, design));
    }

    /** {@return what was asked in a folder; the options are set to it} */
    private Asked takenUp(Path folder) {
        boolean another = caller.arguments().stream().anyMatch(word -> word.startsWith("--seed"));
        if (file.isPresent() || !sweep.vary.isEmpty() || options.out.isPresent() || another) {
            throw new Refusal(
                    "--resume goes on with what was asked, in its folder; leave FILE, --vary, --seed and --out"
                            + " out");
        }
        RunFolder.unfinished(folder);
        Asked asked = Asked.read(folder)
                .filter(found -> found.command().equals("sweep"))
                .orElseThrow(() -> new Refusal(folder + " holds no sweep; name the folder of one that was stopped"));
        sweep.take(asked);
        sweep.yes = true;
        options.seed = Long.parseLong(asked.one("seed").orElse("1"));
        return asked;
    }

    /** {@return what decides every number of the study, as one hash} */
    private static String key(Reading.Sound source, Asked asked, Design design) {
        StringBuilder all = new StringBuilder(source.resolved()).append(asked.json());
        for (Point point : design.points()) {
            all.append(point.settings()).append(point.shares()).append('\n');
        }
        return Hashes.of(all.toString());
    }

    private int play(Survey survey, Trials trials, StudyFolder folder, String key) {
        try (Journal journal = Journal.open(folder.path(), key);
                Interrupt interrupt = Interrupt.of(survey::stop, caller.console())) {
            Surveyed surveyed;
            try (Gauge gauge = Gauge.of(caller.console(), options.quiet, "runs", survey.runs())) {
                surveyed = survey.play(trials, options.threads(), Heap.kept(gauge), remembering(journal));
            }
            if (surveyed.done() < surveyed.design().points().size()) {
                caller.console()
                        .remark("drawdown: stopped at " + surveyed.done() + " of "
                                + Words.count(surveyed.design().points().size(), "point")
                                + "; what was played is kept, go on with: drawdown sweep --resume " + folder.path());
                return Exit.OTHER;
            }
            if (interrupt.asked()) {
                caller.console().remark("all was played; it is being written");
            }
            keep(surveyed, trials, folder);
            journal.delete();
            return code(surveyed, folder);
        }
    }

    private static Survey.Memory remembering(Journal journal) {
        return new Survey.Memory() {
            @Override
            public Optional<double[][]> recall(long cell) {
                return journal.recall(cell);
            }

            @Override
            public void keep(long cell, double[][] numbers) {
                journal.keep(cell, numbers);
            }
        };
    }

    private void keep(Surveyed surveyed, Trials trials, StudyFolder folder) {
        new SweepScreen(surveyed, trials.scenario()).lines().forEach(caller.console()::say);
        folder.keep(SurveyTables.of(surveyed));
        folder.keep(
                "Sweep of " + trials.scenario().title(),
                Words.count(surveyed.design().points().size(), "point") + " of " + surveyed.replications() + " runs",
                SweepSection.of(surveyed, trials.scenario()));
        folder.finish(surveyed.replications());
        caller.console().say(folder.where());
    }

    private int code(Surveyed surveyed, StudyFolder folder) {
        if (surveyed.failed() == 0) {
            return Exit.DONE;
        }
        caller.console()
                .remark("drawdown: " + Words.count(surveyed.failed(), "run") + " failed; their cells in runs.csv of "
                        + folder.path() + " are empty, and their points have no answer");
        return Exit.RUNS_FAILED;
    }
}
