package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.cli.screen.Settings;
import org.drawdown.cli.screen.Stopwatch;
import org.drawdown.experiment.Engine;
import org.drawdown.experiment.Played;
import org.drawdown.experiment.Study;
import org.drawdown.experiment.Variant;
import org.drawdown.reading.Reading;
import org.drawdown.store.RunFolder;
import org.drawdown.store.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {
    @TempDir
    private Path folder;

    /** A folder in the place of the table stands for a disk that takes no more. */
    @Test
    void a_file_that_cannot_be_written_stops_the_writing_and_not_the_answer() throws IOException {
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(remarks, true, StandardCharsets.UTF_8);
        Console console = new Console(err, err, false);
        Reading.Sound source = ScenarioFiles.sound(Path.of("scenarios/toy/two-sites.yaml"), console);
        Played played = new Engine(1)
                .play(
                        new Study(List.of(Variant.of(source.scenario())), 1, 4),
                        RunCommand::simulation,
                        (done, all) -> {});
        Path out = folder.resolve("out");
        RunOptions options = new RunOptions();
        options.tables = Tables.Kept.ALL;
        Keeper keeper = new Keeper(RunFolder.at(out), console, options);
        Files.createDirectories(out.resolve(".runs.csv.part/in-the-way"));

        keeper.keep(played, List.of(source));
        keeper.keep(Optional.empty());

        String words = out.resolve("runs.csv") + " could not be written: Is a directory";
        assertThat(remarks.toString(StandardCharsets.UTF_8))
                .isEqualTo("warning: " + words + "; nothing more is written, the answer goes on here\n");
        assertThat(out.resolve("scenario.yaml")).hasContent(source.resolved());
        assertThat(out.resolve("results.duckdb")).doesNotExist();
        assertThatThrownBy(() -> keeper.finish(
                        "{}", Settings.of(source, played), played, new Stopwatch(), List.of("drawdown", "run")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(out + " is not whole and has no manifest.json: " + words
                        + "; make room, or name another folder with --out, and run again");
        assertThat(out.resolve("manifest.json")).doesNotExist();
        assertThat(out.resolve("summary.json")).doesNotExist();
    }
}
