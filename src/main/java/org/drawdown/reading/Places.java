package org.drawdown.reading;

import org.drawdown.reading.page.Fault;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Paths;
import org.drawdown.reading.page.Sheet;

/** Where the values of a sound file stand: who finds something out later can say it in its place. */
public final class Places {
    private final Sheet.Block sheet;
    private final Faults faults;

    Places(Sheet.Block sheet, Faults faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    /**
     * {@return a warning at the place of a path, or of the nearest block around it}
     *
     * @param path keys from the top of the file, joined by dots
     */
    public Fault warning(String path, String what, String cure) {
        return faults.told(Paths.place(sheet, path), path, what, cure, Fault.Severity.WARNING);
    }
}
