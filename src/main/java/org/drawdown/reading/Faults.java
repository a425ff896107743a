package org.drawdown.reading;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drawdown.reading.Fault.Severity;

/** Every fault found so far; the same fault is kept once. */
final class Faults {
    private final Pages pages;
    private final Set<Fault> found = new LinkedHashSet<>();

    Faults(Pages pages) {
        this.pages = pages;
    }

    void error(Position place, String what, String cure) {
        add(place, what, cure, Severity.ERROR);
    }

    void warning(Position place, String what, String cure) {
        add(place, what, cure, Severity.WARNING);
    }

    void add(Position place, String what, String cure, Severity severity) {
        String line = pages.line(place);
        found.add(new Fault(place.file(), place.line(), place.column(), what, line, cure, severity));
    }

    /** Takes over the errors of another reading of the same pages, telling what differed in it. */
    void addErrorsOf(Faults other, String when) {
        other.errors()
                .forEach(fault -> found.add(new Fault(
                        fault.file(),
                        fault.line(),
                        fault.column(),
                        when + fault.what(),
                        fault.lineText(),
                        fault.cure(),
                        Severity.ERROR)));
    }

    boolean any() {
        return found.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    List<Fault> errors() {
        return sorted(Severity.ERROR);
    }

    List<Fault> warnings() {
        return sorted(Severity.WARNING);
    }

    private List<Fault> sorted(Severity severity) {
        return found.stream()
                .filter(fault -> fault.severity() == severity)
                .sorted(Comparator.comparingInt((Fault fault) -> pages.rank(fault.file()))
                        .thenComparingInt(Fault::line)
                        .thenComparingInt(Fault::column))
                .toList();
    }
}
