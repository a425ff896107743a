package org.drawdown.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.drawdown.chance.Luck;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.cli.screen.Words;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.reading.Reading;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;
import org.drawdown.store.ChronicleFile;
import org.drawdown.store.Entry;
import org.drawdown.store.Manifest;
import org.drawdown.theatre.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code replay}: one run alone, told in order of time. */
@Command(
        name = "replay",
        description =
                "Play one run again, alone, and tell it in order of time. Journeys, answers and waits of an hour and"
                        + " more are printed; --csv holds every happening.",
        sortOptions = false)
final class ReplayCommand implements Callable<Integer> {
    private static final long SHORT = 3600;

    @ParentCommand
    Drawdown drawdown;

    @Parameters(paramLabel = "FILE|FOLDER", description = "A scenario file, or the folder of a run.")
    Path source;

    @Option(names = "--replication", required = true, paramLabel = "N", description = "Which run, from 0.")
    long replication;

    @Option(names = "--seed", paramLabel = "S", description = "Of all luck (the folder's own, else 1).")
    Optional<Long> seed = Optional.empty();

    @Option(names = "--variant", paramLabel = "KEY", description = "Which scenario of the folder (the baseline).")
    Optional<String> variant = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", description = "Write every happening to a new file as well.")
    Optional<Path> csv = Optional.empty();

    @Override
    public Integer call() {
        if (replication < 0) {
            throw new Refusal("--replication " + replication + " makes no sense: runs are counted from 0");
        }
        OptionalLong told = OptionalLong.empty();
        Path file = source;
        Optional<Manifest.Origin> origin = ScenarioFiles.runFolder(source) ? Manifest.read(source) : Optional.empty();
        if (origin.isPresent()) {
            file = source.resolve(scenario(origin.get().scenarios()));
            told = origin.get().seed();
        } else if (variant.isPresent()) {
            throw new Refusal("--variant " + variant.get() + " needs the folder of a run; " + source + " is none");
        }
        tell(ScenarioFiles.sound(file, drawdown.console()), seed.orElse(told.orElse(1)));
        return Exit.DONE;
    }

    private String scenario(Map<String, String> scenarios) {
        if (scenarios.isEmpty()) {
            throw new Refusal(source.resolve(Manifest.FILE) + " names no scenario; replay the scenario file instead");
        }
        String key = variant.orElse(scenarios.keySet().iterator().next());
        String file = scenarios.get(key);
        if (file == null) {
            throw new Refusal("--variant " + key + " is not in " + source + "; its scenarios are "
                    + String.join(", ", scenarios.keySet()));
        }
        return file;
    }

    private void tell(Reading.Sound sound, long seedOfAll) {
        Calendar calendar = sound.scenario().calendar();
        Chronicle chronicle = new Chronicle();
        Outcome outcome =
                Simulation.of(sound.scenario()).run(Luck.of(seedOfAll, replication / 2, replication), chronicle);
        List<Entry> entries = chronicle.entries();
        csv.ifPresent(file -> ChronicleFile.write(file, calendar, entries));
        Console console = drawdown.console();
        console.say(sound.scenario().title());
        console.say("run " + replication + ", seed " + seedOfAll);
        console.say("");
        StringBuilder text = new StringBuilder();
        entries.stream()
                .filter(ReplayCommand::worthReading)
                .forEach(entry -> text.append(Words.moment(calendar.local(entry.at())))
                        .append("  ")
                        .append(entry.words())
                        .append('\n'));
        console.out().print(text);
        console.say("");
        console.say(ending(outcome, sound.scenario()));
    }

    private static boolean worthReading(Entry entry) {
        return switch (entry.happening()) {
            case "moved" ->
                !entry.from().equals(Whereabouts.ON_THE_MOVE) && !entry.to().equals(Whereabouts.ON_THE_MOVE);
            case "waited" -> entry.at() - entry.since() >= SHORT;
            case "began", "ended" -> !entry.what().equals("journey");
            default -> true;
        };
    }

    private static String ending(Outcome outcome, Scenario scenario) {
        Calendar calendar = scenario.calendar();
        if (scenario.conditions().none()) {
            return "no date is asked for: played until "
                    + Words.moment(calendar.local(outcome.end().at())) + trouble(outcome);
        }
        long all = outcome.held().getOrDefault(Outcome.ALL, Outcome.NEVER);
        String held = all == Outcome.NEVER
                ? (outcome.end().ending() == Outcome.Ending.STUCK
                                ? "not all conditions held, and nothing could happen after "
                                : "not all conditions held by ")
                        + Words.moment(calendar.local(outcome.end().at()))
                : "all conditions held from " + Words.moment(calendar.local(all));
        String verdict = switch (outcome.verdict()) {
            case CLEAN -> "in time, no rule bent";
            case AT_A_PRICE -> "in time, because rules bent";
            case LATE -> "late";
        };
        return verdict + ": " + held + trouble(outcome);
    }

    private static String trouble(Outcome outcome) {
        return outcome.end().trouble().isEmpty() ? "" : "; " + outcome.end().trouble();
    }
}
