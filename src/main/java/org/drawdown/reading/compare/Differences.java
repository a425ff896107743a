package org.drawdown.reading.compare;

import java.nio.file.Path;
import java.util.List;
import org.drawdown.reading.layers.Extends;
import org.drawdown.reading.page.Sheet;

/**
 * What two scenario files mean differently, with all they extend.
 *
 * @param values  what they say differently, in the order of the language
 * @param grounds what they say on other grounds: another source, another confidence
 */
public record Differences(List<Difference> values, List<Difference.Grounds> grounds) {
    public Differences {
        values = List.copyOf(values);
        grounds = List.copyOf(grounds);
    }

    /**
     * {@return how a file differs from another}
     *
     * @throws IllegalStateException unless both can be read
     */
    public static Differences between(Path before, Path now) {
        return between(Extends.whole(before), Extends.whole(now));
    }

    public static Differences between(Sheet.Block before, Sheet.Block now) {
        return new Contrast(before, now).differences();
    }

    public boolean none() {
        return values.isEmpty() && grounds.isEmpty();
    }
}
