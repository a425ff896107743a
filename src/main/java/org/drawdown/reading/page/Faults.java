package org.drawdown.reading.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drawdown.reading.page.Fault.Severity;

/** Every fault found so far; the same fault is kept once. */
public final class Faults {
    private final Pages pages;
    private final Map<Fault, Fault> found = new LinkedHashMap<>();
    private final Blamed blamed = new Blamed();

    public Faults(Pages pages) {
        this.pages = pages;
    }

    public void error(Position place, String what, String cure) {
        add(place, what, cure, Severity.ERROR);
    }

    public void warning(Position place, String what, String cure) {
        add(place, what, cure, Severity.WARNING);
    }

    public void add(Position place, String what, String cure, Severity severity) {
        add(place, "", what, cure, severity);
    }

    public void add(Position place, String path, String what, String cure, Severity severity) {
        Fault fault = told(place, path, what, cure, severity);
        found.putIfAbsent(fault.anywhere(), fault);
        if (severity == Severity.ERROR) {
            blamed.add(fault);
        }
    }

    /** {@return a fault with its line, kept nowhere} */
    public Fault told(Position place, String path, String what, String cure, Severity severity) {
        String line = pages.line(place);
        return new Fault(place.file(), place.line(), place.column(), what, line, cure, severity, path);
    }

    /**
     * Takes over the errors of another reading of the same pages, telling what differed in it. What stands elsewhere was
     * sound before, so the fault is laid where the difference is written, and tells where it shows.
     *
     * @param places where the difference is written
     */
    public void addErrorsOf(Faults other, String when, List<Position> places) {
        for (Fault fault : other.errors()) {
            boolean written = places.stream()
                    .anyMatch(place -> place.file().equals(fault.file()) && place.line() == fault.line());
            Position at = written || places.isEmpty()
                    ? new Position(fault.file(), fault.line(), fault.column())
                    : places.get(0);
            String shows = written ? "" : " (" + fault.file() + ":" + fault.line() + ")";
            add(at, fault.path(), when + fault.what() + shows, fault.cure(), Severity.ERROR);
        }
    }

    /** Lays a fault where it is made, telling where it shows. */
    public void lay(Fault fault, Position made) {
        found.remove(fault.anywhere());
        boolean there = made.file().equals(fault.file()) && made.line() == fault.line();
        String shows = there ? "" : " (" + fault.file() + ":" + fault.line() + ")";
        add(made, fault.path(), fault.what() + shows, fault.cure(), fault.severity());
    }

    public boolean any() {
        return found.values().stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /**
     * {@return whether an error stands at one of the paths, around it or below it, so that what stands there is not known}
     *
     * @param paths keys from the top of the file, joined by dots; {@code *} is any key
     */
    public boolean spoil(String... paths) {
        return Stream.of(paths).anyMatch(blamed::touches);
    }

    public List<Fault> errors() {
        return sorted(Severity.ERROR);
    }

    public List<Fault> warnings() {
        return sorted(Severity.WARNING);
    }

    private List<Fault> sorted(Severity severity) {
        return found.values().stream()
                .filter(fault -> fault.severity() == severity)
                .sorted(Comparator.comparingInt((Fault fault) -> pages.rank(fault.file()))
                        .thenComparingInt(Fault::line)
                        .thenComparingInt(Fault::column))
                .toList();
    }
}
