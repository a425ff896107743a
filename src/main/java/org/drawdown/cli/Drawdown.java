package org.drawdown.cli;

import java.util.List;
import org.drawdown.cli.research.CompareCommand;
import org.drawdown.cli.research.DiscoverCommand;
import org.drawdown.cli.research.DriversCommand;
import org.drawdown.cli.research.ElicitCommand;
import org.drawdown.cli.research.EstimateCommand;
import org.drawdown.cli.research.FitCommand;
import org.drawdown.cli.research.SolveCommand;
import org.drawdown.cli.research.SweepCommand;
import org.drawdown.cli.screen.Caller;
import org.drawdown.cli.screen.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program as a whole. */
@Command(
        name = "drawdown",
        description = "Does the deadline of a withdrawal hold, and at what price?",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = VersionCommand.Provider.class,
        subcommands = {
            RunCommand.class,
            ReplayCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            NewCommand.class,
            ConvertCommand.class,
            CompareCommand.class,
            SweepCommand.class,
            SolveCommand.class,
            DiscoverCommand.class,
            DriversCommand.class,
            EstimateCommand.class,
            FitCommand.class,
            ElicitCommand.class,
            BenchCommand.class,
            VersionCommand.class
        },
        footer = {
            "",
            "Begin with:  drawdown run scenarios/minusma-2023/baseline.yaml",
            "Exit codes: 0 done, 2 bad input, 3 some runs failed, 4 no run was ever over, 1 anything else."
        })
final class Drawdown implements Caller {
    private final Console console;
    private final List<String> arguments;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program it broke.")
    boolean debug;

    Drawdown(Console console, List<String> arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    @Override
    public Console console() {
        return console;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
