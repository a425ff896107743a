package org.drawdown.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code show}: a scenario with all it extends in one text, each value with the file and line it comes from. */
@Command(
        name = "show",
        description = "Print the resolved scenario: all it extends in one text, and where each value comes from.")
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    Drawdown drawdown;

    @Parameters(paramLabel = "FILE", description = "A scenario file.")
    Path file;

    @Override
    public Integer call() {
        drawdown.console()
                .out()
                .print(ScenarioFiles.sound(file, drawdown.console()).shown());
        return Exit.DONE;
    }
}
