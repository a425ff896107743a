package org.drawdown.reading.rules;

import org.drawdown.reading.page.Fault.Severity;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Paths;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;

/** Takes what rules find, by path, and lays it where the path stands in the file. */
public final class Ruling {
    private final Sheet.Block sheet;
    private final Faults faults;

    public Ruling(Sheet.Block sheet, Faults faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    void error(String path, String what, String cure) {
        add(path, what, cure, Severity.ERROR);
    }

    void warning(String path, String what, String cure) {
        add(path, what, cure, Severity.WARNING);
    }

    void add(String path, String what, String cure, Severity severity) {
        faults.add(Paths.place(sheet, path), path, what, cure, severity);
    }

    /** {@return whether a fault stands against the line of a path already} */
    boolean isBlamed(String path) {
        Position place = Paths.place(sheet, path);
        return faults.errors().stream()
                .anyMatch(fault -> fault.file().equals(place.file()) && fault.line() == place.line());
    }

    /** {@return whether something stands at a path} */
    boolean has(String path) {
        return Paths.find(sheet, path).isPresent();
    }
}
