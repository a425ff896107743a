package org.drawdown.theatre.nature;

import org.drawdown.kernel.Window;
import org.drawdown.theatre.stage.Stage;

/** Something that several things at once can shut: an airfield, or the desk of an authority. */
public final class Shutter {
    private final Window open;
    private int closures;

    Shutter(Stage stage, String name) {
        this.open = new Window(stage.kernel(), name, true);
    }

    public Window window() {
        return open;
    }

    public boolean isOpen() {
        return closures == 0;
    }

    void shut() {
        closures++;
        if (closures == 1) {
            open.close();
        }
    }

    void reopen() {
        closures--;
        if (closures == 0) {
            open.open();
        }
    }
}
