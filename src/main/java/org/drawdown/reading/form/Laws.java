package org.drawdown.reading.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.value.LawText;
import org.drawdown.reading.value.Misread;

/** The laws of a scenario, each made once however often it is written; those that have to be searched for are not endless. */
final class Laws {
    /** Searching for so many takes a second. */
    private static final int MOST = 1500;

    private static final Pattern SEARCHED = Pattern.compile("(?:gamma|beta|weibull)\\s*\\(");

    private final Map<String, LawText> made = new LinkedHashMap<>();
    private int searched;

    /** {@return the law that a text says} */
    LawText read(String text, Dimension dimension) {
        String key = dimension + " " + text;
        LawText known = made.get(key);
        if (known != null) {
            return known;
        }
        searched += (int) SEARCHED.matcher(text).results().count();
        if (searched > MOST) {
            throw new Misread(
                    "more than " + MOST + " different laws are gamma, beta or weibull",
                    "Write some as triangular or lognormal, or the same law for what is alike.");
        }
        LawText law = LawText.read(text, dimension);
        made.put(key, law);
        return law;
    }
}
