package org.drawdown.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drawdown.reading.page.Change;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;

/** Changes from outside a file, a line each in faults. */
final class Changes {
    private static final String SHOWN = "what is varied";

    private Changes() {}

    /** {@return a sheet with values at paths changed; those that cannot be are told} */
    static Sheet.Block made(Sheet.Block sheet, Map<String, String> changes, Pages pages, Faults faults) {
        List<String> lines = new ArrayList<>();
        changes.forEach((path, value) -> lines.add(path + ": " + value));
        pages.add(SHOWN, String.join("\n", lines));
        Sheet.Block whole = sheet;
        int line = 0;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            Position place = new Position(SHOWN, ++line, 1);
            whole = new Change(faults)
                    .apply(whole, change.getKey(), change.getValue(), place)
                    .orElse(whole);
        }
        return whole;
    }
}
