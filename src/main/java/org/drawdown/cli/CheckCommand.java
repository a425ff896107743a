package org.drawdown.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.drawdown.reading.Fault;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: every fault of scenario files at once. */
@Command(
        name = "check",
        description =
                "Tell every fault of scenario files at once. In a folder, all files that name a scenario are checked;"
                        + " those that are only extended are checked with who extends them.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    Drawdown drawdown;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Scenario files, or folders of them.")
    List<Path> paths;

    @Override
    public Integer call() {
        Console console = drawdown.console();
        List<Path> files = new ArrayList<>();
        paths.forEach(path -> files.addAll(Files.isDirectory(path) ? within(path) : List.of(path)));
        int faulty = 0;
        List<Fault> all = new ArrayList<>();
        for (Path file : files) {
            Reading reading = ScenarioFile.read(file);
            List<Fault> faults = faults(reading);
            faults.forEach(fault -> console.out().print(fault.text()));
            all.addAll(faults);
            faulty += reading instanceof Reading.Faulty ? 1 : 0;
            if (reading instanceof Reading.Sound sound) {
                console.say(file + ": sound" + (faults.isEmpty() ? "" : ", " + ScenarioFiles.counts(faults)) + "; "
                        + sound.provenance().inputs().size() + " inputs, "
                        + sound.provenance().assumed() + " of them assumed");
            }
        }
        if (files.size() > 1 || faulty > 0) {
            console.say(Words.count(files.size(), "file") + ", " + Words.count(faulty) + " with faults: "
                    + ScenarioFiles.counts(all));
        }
        return faulty > 0 ? Exit.BAD_INPUT : Exit.DONE;
    }

    private static List<Fault> faults(Reading reading) {
        return reading instanceof Reading.Sound sound ? sound.warnings() : ((Reading.Faulty) reading).faults();
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> files = inside.filter(CheckCommand::yaml)
                    .filter(CheckCommand::namesScenario)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new Refusal(
                        folder + " holds no scenario; a scenario is a .yaml file with a line `scenario: name`");
            }
            return files;
        } catch (IOException | UncheckedIOException error) {
            throw new Refusal(folder + " cannot be read; check who may read it");
        }
    }

    private static boolean yaml(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static boolean namesScenario(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.startsWith("scenario:"));
        } catch (IOException | UncheckedIOException unreadable) {
            return true;
        }
    }
}
