package org.drawdown.cli.research;

import java.nio.file.Files;
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
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trials;
import org.drawdown.inquiry.discovery.Casebook;
import org.drawdown.inquiry.discovery.Discovery;
import org.drawdown.inquiry.discovery.Swept;
import org.drawdown.inquiry.discovery.Wish;
import org.drawdown.inquiry.discovery.Witness;
import org.drawdown.reading.Reading;
import org.drawdown.report.research.DiscoverSection;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.discovery.Rules;
import org.drawdown.store.Asked;
import org.drawdown.store.CsvColumns;
import org.drawdown.store.DiscoverTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code discover}: where it fails, as boxes of what was drawn, what came, or what was varied. */
@Command(
        name = "discover",
        description =
                "Where it fails: what late runs have in common, as boxes found in one half of the runs and measured in the"
                        + " other. Of a scenario: the inputs drawn, the shocks and moods that came. Of a sweep: what was varied.",
        sortOptions = false)
public final class DiscoverCommand implements Callable<Integer> {
    private static final int USUAL = 2000;

    @ParentCommand
    Caller caller;

    @Parameters(paramLabel = "FILE|FOLDER", description = "Scenario file, or the folder of a sweep.")
    Path path;

    @Mixin
    DiscoverOptions discover;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Runs of the scenario (" + USUAL + "); each draws anew what we do not know.")
    Long replications;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        options.check();
        Rules rules = discover.rules();
        discover.day();
        return Files.isDirectory(path) ? ofSweep(rules) : ofScenario(rules);
    }

    private int ofScenario(Rules rules) {
        Reading.Sound source = ScenarioFiles.sound(path, caller.console());
        Scenario scenario = source.scenario();
        int runs = Asking.runs("--replications", replications());
        if (runs < 2 * Casebook.NEEDED) {
            throw new Refusal(
                    "--replications " + runs + " are too few: " + Casebook.NEEDED + " that fail and as many that do"
                            + " not are the least; say --replications 2000; nothing was run");
        }
        discover.day()
                .filter(day -> day.isBefore(scenario.calendar().start().toLocalDate()))
                .ifPresent(day -> {
                    throw new Refusal("--until " + day + " is before the start, "
                            + scenario.calendar().start().toLocalDate() + ", so no shock would count; nothing was run");
                });
        Witness witness =
                Asking.orRefuse(() -> new Witness(scenario, Wish.of(discover.wish, discover.holds, scenario), runs));
        StudyFolder folder = StudyFolder.begin(caller, options, source, asked());
        Surveyed surveyed = new Player(caller, options).play(witness.survey(options.seed), witness);
        Casebook book = witness.casebook(surveyed, discover.day())
                .orElseThrow(
                        () -> new Refusal(
                                path + " draws nothing and no shock or mood of it differs from run to run, so"
                                        + " nothing can tell late runs from others; write laws in place of points, or sweep it first"));
        folder.keep(List.of(DiscoverTables.cases(book)));
        return answer(book, rules, folder, Words.count(runs) + " runs", runs);
    }

    private long replications() {
        return replications == null ? USUAL : replications;
    }

    private int ofSweep(Rules rules) {
        if (replications != null || discover.until != null) {
            throw new Refusal(
                    (replications != null ? "--replications" : "--until") + " is for scenario files; the runs of "
                            + path + " are played already, so leave it out; nothing was run");
        }
        Asked sweep = Asked.read(path)
                .filter(found -> found.command().equals("sweep"))
                .orElseThrow(() -> new Refusal(path + " holds no sweep; name a scenario file, or a folder that drawdown"
                        + " sweep has left; nothing was run"));
        if (!Files.isRegularFile(path.resolve("experiments.csv"))) {
            throw new Refusal(path + " holds a sweep that was stopped; go on with drawdown sweep --resume " + path
                    + " first; nothing was run");
        }
        Reading.Sound source = ScenarioFiles.sound(StudyFolder.scenario(path), caller.console());
        Wish wish = Asking.orRefuse(() -> Wish.of(discover.wish, discover.holds, source.scenario()));
        boolean drawn = !sweep.one("design").orElse("factorial").equals("factorial");
        Swept swept = new Swept(
                source.scenario(),
                wish,
                table("experiments.csv"),
                table(wish.ofPoints() ? "outcomes.csv" : "runs.csv"),
                drawn,
                factors(sweep, Trials.of(source)));
        Casebook book = Asking.orRefuse(swept::casebook)
                .orElseThrow(() -> new Refusal(path + " varies nothing; nothing was run"));
        Asking.orRefuse(() -> {
            book.tooFew().ifPresent(why -> {
                throw new IllegalArgumentException(why);
            });
            return book;
        });
        StudyFolder folder = StudyFolder.begin(caller, options, source, asked());
        folder.keep(List.of(DiscoverTables.cases(book)));
        int n = book.cases().size();
        return answer(book, rules, folder, Words.count(n) + " " + wish.rows() + " of a sweep", n);
    }

    private static List<Factor> factors(Asked sweep, Trials trials) {
        return Asking.orRefuse(
                () -> sweep.all("vary").stream().map(trials::factor).toList());
    }

    private Swept.Table table(String name) {
        CsvColumns csv = CsvColumns.read(path.resolve(name));
        return new Swept.Table(name, csv.columns());
    }

    private int answer(Casebook book, Rules rules, StudyFolder folder, String runs, int n) {
        Discovery discovery;
        try {
            discovery = Discovery.of(book, discover.method, rules, options.seed);
        } catch (IllegalArgumentException few) {
            throw new Refusal(few.getMessage() + "; the cases are kept in " + folder.path());
        }
        new DiscoverScreen(discovery).lines().forEach(caller.console()::say);
        folder.keep(DiscoverTables.of(discovery));
        folder.keep(
                "Where it " + (discover.holds ? "holds" : "fails") + ": "
                        + book.scenario().title(),
                runs,
                DiscoverSection.of(discovery));
        folder.finish(n);
        caller.console().say(folder.where());
        return book.failed() > 0 && !Files.isDirectory(path) ? Exit.RUNS_FAILED : Exit.DONE;
    }

    private Asked asked() {
        Map<String, List<String>> kept = new LinkedHashMap<>(discover.words());
        if (!Files.isDirectory(path)) {
            kept.put("replications", List.of(Long.toString(replications())));
        }
        kept.put("seed", List.of(Long.toString(options.seed)));
        return new Asked("discover", List.of(path.toString()), kept);
    }
}
