package org.drawdown.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.drawdown.cli.screen.Exit;
import org.drawdown.reading.draft.Skeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code new}: a scenario file to begin with. */
@Command(
        name = "new",
        sortOptions = false,
        description = "Write a small sound mission to begin with: a camp, a hub, a border, trucks, an escort, a road"
                + " permission, each explained, with invented numbers. Nothing is written over.")
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    Drawdown drawdown;

    @Parameters(
            paramLabel = "FILE",
            description = "The file to write, such as my-mission.yaml; its name becomes the key.")
    Path file;

    @Option(names = "--title", paramLabel = "TEXT", description = "What charts are headed with.")
    Optional<String> title;

    @Option(names = "--start", paramLabel = "DATE", description = "First day of the run, such as 2030-01-01.")
    Optional<LocalDate> start;

    @Option(names = "--deadline", paramLabel = "DATE", description = "Last day on which to be out.")
    Optional<LocalDate> deadline;

    @Override
    public Integer call() {
        NewFile made = NewFile.at(file);
        made.write(Skeleton.text(made.key(), title, start, deadline), drawdown.console());
        drawdown.console().say(file + " is written: a mission of a camp, a hub and a border, every number assumed.");
        drawdown.console().say("Change what you know better, then say: drawdown check " + file);
        return Exit.DONE;
    }
}
