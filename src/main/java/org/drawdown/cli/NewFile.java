package org.drawdown.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.reading.draft.Skeleton;
import org.drawdown.reading.page.Fault;

/** A scenario file that does not exist yet. It is written once, sound, and over nothing. */
final class NewFile {
    private static final Path SCHEMA = Path.of("schema", "scenario.schema.json");

    /** In how many folders upwards a schema is near. */
    private static final int NEAR = 4;

    private final Path file;

    private NewFile(Path file) {
        this.file = file;
    }

    /** @throws Refusal unless a scenario can be written there */
    static NewFile at(Path file) {
        if (!file.toString().endsWith(".yaml")) {
            throw new Refusal(file + " does not end in .yaml, as scenario files do; name it " + file + ".yaml");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(file + " is there already, and nothing is written over it; name a new file");
        }
        if (!Files.isDirectory(folder(file))) {
            throw new Refusal("there is no folder " + folder(file) + "; make it first, or name another");
        }
        NewFile made = new NewFile(file);
        if (made.key().isEmpty()) {
            throw new Refusal("the key of the scenario is made from the file's name, and " + file
                    + " has no letter a-z; name it otherwise");
        }
        return made;
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }

    /** {@return the scenario's key: the file's name in small letters, digits and hyphens} */
    String key() {
        return Skeleton.key(file.getFileName().toString().replaceFirst("\\.yaml$", ""));
    }

    /**
     * Writes the file, with a first line that names the schema if it is near.
     *
     * @throws Refusal with every fault of the text
     */
    void write(String text, Console console) {
        Optional<Path> schema = schema();
        String whole = schema.map(near -> "# yaml-language-server: $schema=" + slashes(near) + "\n")
                        .orElse("")
                + text;
        Reading reading = ScenarioFile.readText(whole, slashes(file));
        if (reading instanceof Reading.Faulty faulty) {
            faulty.faults().forEach(fault -> console.err().print(fault.text()));
            throw new Refusal(ScenarioFiles.counts(faulty.faults()) + " in what would be written; nothing was written");
        }
        put(whole);
        ((Reading.Sound) reading).warnings().stream().map(Fault::text).forEach(console.err()::print);
        if (schema.isEmpty()) {
            console.remark("drawdown: " + slashes(SCHEMA) + " is not near " + file
                    + ", so no first line names it: editors will not complete the keys; copy " + slashes(SCHEMA)
                    + " out of Drawdown's scenarios beside it, and begin the file with # yaml-language-server: $schema="
                    + slashes(SCHEMA));
        }
    }

    private void put(String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException taken) {
            throw new Refusal(file + " is there already, and nothing is written over it; name a new file");
        } catch (IOException error) {
            withdraw();
            throw new Refusal(file + " cannot be written; check who may write there, and whether the disk is full");
        }
    }

    /** Half a file would stand in the way of the next try. */
    private void withdraw() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException nothingThere) {
            // it was never made
        }
    }

    /** {@return the way to the schema, in this folder or one not far above, there or under its scenarios} */
    private Optional<Path> schema() {
        Path own = folder(file);
        Path above = own;
        for (int up = 0; up < NEAR && above != null; up++, above = above.getParent()) {
            for (Path near : new Path[] {
                above.resolve(SCHEMA), above.resolve("scenarios").resolve(SCHEMA)
            }) {
                if (Files.isRegularFile(near)) {
                    return Optional.of(own.relativize(near));
                }
            }
        }
        return Optional.empty();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
