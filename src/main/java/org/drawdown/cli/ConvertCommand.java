package org.drawdown.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.reading.draft.Conversion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code convert}: three tables to a scenario file. */
@Command(
        name = "convert",
        sortOptions = false,
        description =
                "Turn tables of sites, legs and holdings (CSV, as a spreadsheet saves them) into a scenario that can be"
                        + " run. What stands in the tables keeps its line; what had to be assumed says so. Nothing is written"
                        + " over.")
final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    Drawdown drawdown;

    @Option(
            names = "--sites",
            required = true,
            paramLabel = "CSV",
            description =
                    "A row a site: site, and, if you have them, title, role (camp, hub, outside, ..), at (18.4 N 1.4 E).")
    Path sites;

    @Option(
            names = "--legs",
            required = true,
            paramLabel = "CSV",
            description = "A row a leg: from, to, length [km], or takes [h]; and, if you have it, surface.")
    Path legs;

    @Option(
            names = "--holdings",
            required = true,
            paramLabel = "CSV",
            description = "A row for what stands at a site: site, is (people or cargo), kind, count.")
    Path holdings;

    @Option(
            names = "--to",
            paramLabel = "SITE",
            description = "The site that leads out, where no row of --sites has the role outside.")
    Optional<String> to;

    @Option(names = "--start", required = true, paramLabel = "DATE", description = "First day, such as 2030-01-01.")
    LocalDate start;

    @Option(names = "--deadline", required = true, paramLabel = "DATE", description = "Last day on which to be out.")
    LocalDate deadline;

    @Option(names = "--title", paramLabel = "TEXT", description = "What charts are headed with.")
    Optional<String> title;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write, such as my-mission.yaml; its name becomes the key.")
    Path out;

    @Override
    public Integer call() {
        NewFile made = NewFile.at(out);
        if (!deadline.isAfter(start)) {
            throw new Refusal("the deadline " + deadline + " is not after the start " + start);
        }
        Conversion conversion =
                Conversion.of(sites, legs, holdings, new Conversion.Asked(made.key(), title, start, deadline, to));
        if (conversion instanceof Conversion.Faulty faulty) {
            faulty.faults().forEach(fault -> drawdown.console().err().print(fault.text()));
            throw new Refusal(ScenarioFiles.counts(faulty.faults()) + "; nothing was written");
        }
        Conversion.Done done = (Conversion.Done) conversion;
        made.write(done.text(), drawdown.console());
        if (!done.unread().isEmpty()) {
            drawdown.console().remark("drawdown: not taken over: " + String.join(", ", done.unread()));
        }
        drawdown.console().say(out + " is written. What had to be assumed says `confidence: assumed` there.");
        drawdown.console().say("Change what you know better, then say: drawdown check " + out);
        return Exit.DONE;
    }
}
