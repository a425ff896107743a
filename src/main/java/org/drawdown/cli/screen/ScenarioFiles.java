package org.drawdown.cli.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.reading.page.Fault;

/** Scenario files as commands are given them. */
public final class ScenarioFiles {
    private ScenarioFiles() {}

    /** {@return what a file says; its warnings are told} */
    public static Reading.Sound sound(Path file, Console console) {
        return sound(List.of(file), console).get(0);
    }

    /**
     * {@return what files say; their warnings are told}
     *
     * @throws Refusal with the faults of all of them
     */
    public static List<Reading.Sound> sound(List<Path> files, Console console) {
        List<Reading.Sound> sound = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            Reading reading = ScenarioFile.read(file);
            if (reading instanceof Reading.Sound one) {
                sound.add(one);
                one.warnings().forEach(warning -> console.err().print(warning.text()));
            } else if (reading instanceof Reading.Faulty faulty) {
                faults.addAll(faulty.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw refusal(faults, console);
        }
        return sound;
    }

    private static Refusal refusal(List<Fault> faults, Console console) {
        if (faults.size() == 1 && faults.get(0).line() == 0) {
            Fault fault = faults.get(0);
            return new Refusal(fault.what() + (fault.cure().isEmpty() ? "" : ". " + fault.cure()));
        }
        console.err().print(faults.stream().map(Fault::text).collect(Collectors.joining()));
        return new Refusal(counts(faults) + "; nothing was run");
    }

    /** {@return "2 faults, 1 warning"} */
    public static String counts(List<Fault> faults) {
        long errors = faults.stream()
                .filter(fault -> fault.severity() == Fault.Severity.ERROR)
                .count();
        long warnings = faults.size() - errors;
        return Words.count(errors, "fault") + (warnings == 0 ? "" : ", " + Words.count(warnings, "warning"));
    }

    /** {@return whether a path is a folder that a run left behind} */
    public static boolean runFolder(Path path) {
        return Files.isDirectory(path) && Files.isRegularFile(path.resolve("manifest.json"));
    }
}
