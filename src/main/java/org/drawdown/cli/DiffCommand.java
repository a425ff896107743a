package org.drawdown.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.reading.compare.Differences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code diff}: what two scenario files mean differently. */
@Command(
        name = "diff",
        description =
                "Tell what two scenario files mean differently, with all they extend: what is new, gone or changed,"
                        + " and where it is written. However it is written, and in whatever order, what means the same is the"
                        + " same.")
final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    Drawdown drawdown;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A scenario file.")
    Path before;

    @Parameters(index = "1", paramLabel = "NOW", description = "The file to hold against it.")
    Path now;

    @Override
    public Integer call() {
        ScenarioFiles.sound(List.of(before, now), drawdown.console());
        new DifferencesBlock(Differences.between(before, now), before, now)
                .lines()
                .forEach(drawdown.console()::say);
        return Exit.DONE;
    }
}
