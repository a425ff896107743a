package org.drawdown.reading;

import java.util.List;
import java.util.Optional;
import org.drawdown.reading.page.Fault;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Paths;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;

/** Where the values of a sound file stand: who finds something out later can say it in its place. */
public final class Places {
    private final Sheet.Block sheet;
    private final Faults faults;

    Places(Sheet.Block sheet, Faults faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    Sheet.Block sheet() {
        return sheet;
    }

    /** {@return the word or number that stands at a path, as it is written; absent where there is none, or a block} */
    public Optional<String> written(String path) {
        return sheet.find(path)
                .filter(Sheet.Text.class::isInstance)
                .map(Sheet.Text.class::cast)
                .map(Sheet.Text::value);
    }

    /**
     * {@return a warning at the place of a path, or of the nearest block around it}
     *
     * @param path keys from the top of the file, joined by dots
     */
    public Fault warning(String path, String what, String cure) {
        return faults.told(Paths.place(sheet, path), path, what, cure, Fault.Severity.WARNING);
    }

    /**
     * {@return a warning at the place of a path, unless that stands in a file that this one extends: then at the first of
     * some others that it writes itself, telling where the path stands}
     */
    public Fault warning(String path, List<String> others, String what, String cure) {
        Position place = Paths.place(sheet, path);
        String shows = " (" + place.file() + ":" + place.line() + ")";
        return others.stream()
                .filter(other -> !isOwn(place) && sheet.find(other).isPresent() && isOwn(Paths.place(sheet, other)))
                .findFirst()
                .map(other -> warning(other, what + shows, cure))
                .orElseGet(() -> warning(path, what, cure));
    }

    private boolean isOwn(Position place) {
        return place.file().equals(sheet.origin().place().file());
    }
}
