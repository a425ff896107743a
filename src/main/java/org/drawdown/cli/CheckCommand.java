package org.drawdown.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.cli.screen.Words;
import org.drawdown.reading.page.Fault;
import org.drawdown.store.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(names = "--json", description = "One JSON document on standard output instead of words.")
    boolean json;

    @Option(
            names = "--assumptions",
            description = "List every number that is assumed, of low confidence or without a source.")
    boolean assumptions;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Scenario files, or folders of them.")
    List<Path> paths;

    @Override
    public Integer call() {
        List<Path> files = new ArrayList<>();
        paths.forEach(path -> files.addAll(Files.isDirectory(path) ? within(path) : List.of(path)));
        List<Looked> all = new ArrayList<>();
        for (Path file : files) {
            Looked looked = Looked.at(file);
            all.add(looked);
            if (!json) {
                tell(looked);
            }
        }
        List<Looked> faulty = all.stream().filter(each -> !each.isSound()).toList();
        if (json) {
            String text = Checked.json(all.stream().map(Looked::checked).toList(), assumptions);
            drawdown.console().out().print(text);
        } else if (files.size() > 1 || !faulty.isEmpty()) {
            List<Fault> faults =
                    all.stream().flatMap(each -> each.faults().stream()).toList();
            drawdown.console()
                    .say(Words.count(files.size(), "file") + ", " + Words.count(faulty.size()) + " with faults: "
                            + ScenarioFiles.counts(faults));
        }
        return faulty.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
    }

    private void tell(Looked looked) {
        Console console = drawdown.console();
        looked.faults().forEach(fault -> console.out().print(fault.text()));
        looked.words().forEach(console::say);
        if (assumptions) {
            looked.assumptions().forEach(console::say);
        }
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
