package org.drawdown.reading.rules;

import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.Blamed;
import org.drawdown.reading.page.Fault.Severity;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Paths;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;

/** Takes what rules find, by path, and lays it where the path stands in the file. */
public final class Ruling {
    private final Sheet.Block sheet;
    private final Faults faults;
    private final Blamed unread;

    public Ruling(Sheet.Block sheet, Faults faults) {
        this.sheet = sheet;
        this.faults = faults;
        this.unread = Blamed.by(faults.errors());
    }

    /** @param restsOn paths on which it rests besides, as in {@link #spoilt} */
    void error(String path, String what, String cure, String... restsOn) {
        add(path, what, cure, Severity.ERROR, restsOn);
    }

    /** @param restsOn paths on which it rests besides, as in {@link #spoilt} */
    void warning(String path, String what, String cure, String... restsOn) {
        add(path, what, cure, Severity.WARNING, restsOn);
    }

    /** Of what could not be read, or rests on what is wrong already, nothing more is said. */
    void add(String path, String what, String cure, Severity severity, String... restsOn) {
        String written = written(path);
        if (!spoilt(restsOn) && !unread.covers(written)) {
            faults.add(Paths.place(sheet, path), path, what, cure, severity);
        }
    }

    /** {@return the path under which what holds at a path is written: that of a move may be that of its procedure} */
    String written(String path) {
        int dot = path.lastIndexOf('.');
        return Paths.find(sheet, path)
                .map(found -> found.origin().path())
                .orElseGet(() -> dot < 0 ? path : written(path.substring(0, dot)) + path.substring(dot));
    }

    /** {@return whether a fault stands against the line of a path already} */
    boolean isBlamed(String path) {
        Position place = Paths.place(sheet, path);
        return faults.errors().stream()
                .anyMatch(fault -> fault.file().equals(place.file()) && fault.line() == place.line());
    }

    /**
     * {@return whether an error stands at one of the paths, around it or below it}
     *
     * <p>What is missed there may be what the error hides: to tell it too would be noise.
     *
     * @param paths {@code *} is any key
     */
    boolean spoilt(String... paths) {
        return faults.spoil(paths);
    }

    /** {@return whether every section of things, such as sites, could be read} */
    boolean sectionsRead() {
        return Language.noun("scenario").keys().stream()
                .filter(key -> key.expect().shape() == Expect.Shape.NAMED)
                .noneMatch(key -> unread.covers(key.name()));
    }

    /** {@return whether something stands at a path} */
    boolean has(String path) {
        return Paths.find(sheet, path).isPresent();
    }
}
