package org.drawdown.reading.page;

import java.nio.file.Path;
import java.util.Optional;

/** A CSV file beside a scenario file, opened with the same care. */
public final class CsvFile {
    private CsvFile() {}

    /**
     * {@return the table that a text names, unless a fault stands against it}
     *
     * @param named the name of the file, in the file beside which it stands
     */
    public static Optional<CsvTable> open(Sheet.Text named, Pages pages, Faults faults) {
        Path file = Path.of(named.origin().place().file());
        return new Beside(file, faults)
                .named(named, ".csv", "a table that a scenario may read")
                .flatMap(path -> open(path, named.origin().place(), pages, faults));
    }

    /** {@return the table in a file; the fault of a file that is none is laid at a place} */
    public static Optional<CsvTable> open(Path path, Position at, Pages pages, Faults faults) {
        String shown = Beside.shown(path);
        return FileText.read(path, FileText.Sort.TABLE, at, faults).flatMap(text -> {
            pages.add(shown, text);
            return FileText.harmless(text, shown, faults) ? new CsvPage(shown, faults).read(text) : Optional.empty();
        });
    }
}
