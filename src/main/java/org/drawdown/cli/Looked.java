package org.drawdown.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Provenance;
import org.drawdown.store.Checked;

/**
 * What was found in a file that was checked.
 *
 * @param file     as it was named
 * @param faults   with what shows only when all is read
 * @param earliest absent where it has faults
 */
record Looked(Path file, List<Fault> faults, Optional<AtTheEarliest> earliest) {

    static Looked at(Path file) {
        Reading reading = ScenarioFile.read(file);
        if (reading instanceof Reading.Sound sound) {
            AtTheEarliest earliest = AtTheEarliest.of(sound);
            List<Fault> warnings = new ArrayList<>(sound.warnings());
            earliest.warning().ifPresent(warnings::add);
            return new Looked(file, warnings, Optional.of(earliest));
        }
        return new Looked(file, ((Reading.Faulty) reading).faults(), Optional.empty());
    }

    boolean isSound() {
        return earliest.isPresent();
    }

    private Optional<Provenance> provenance() {
        return earliest.map(found -> found.source().provenance());
    }

    /** {@return what is said of it below its faults} */
    List<String> words() {
        List<String> lines = new ArrayList<>();
        provenance()
                .ifPresent(found -> lines.add(file + ": sound"
                        + (faults.isEmpty() ? "" : ", " + ScenarioFiles.counts(faults)) + "; "
                        + found.inputs().size() + " inputs, " + (found.assumed() - found.unstated())
                        + " of them assumed"
                        + (found.unstated() == 0 ? "" : ", " + found.unstated() + " of unstated confidence")));
        earliest.ifPresent(found -> lines.addAll(found.line()));
        return lines;
    }

    List<String> assumptions() {
        return provenance().map(Assumptions::of).orElse(List.of());
    }

    /** {@return the same for a machine} */
    Checked checked() {
        return new Checked(
                file.toString(),
                faults.stream().map(Looked::told).toList(),
                provenance(),
                earliest.flatMap(found -> found.told(found.clean())),
                earliest.flatMap(found -> found.told(found.atAPrice())));
    }

    private static Checked.Fault told(Fault fault) {
        return new Checked.Fault(
                fault.file(),
                fault.line(),
                fault.column(),
                fault.path(),
                fault.severity() == Fault.Severity.ERROR,
                fault.what(),
                fault.cure());
    }
}
