package org.drawdown.reading.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.scenario.Provenance.Confidence;

/** Words of the language as the choices of the scenario. */
public final class Choice {
    private Choice() {}

    /** {@return the constant that a word of the table stands for} */
    public static <E extends Enum<E>> E of(Class<E> type, String word) {
        return Enum.valueOf(type, word.replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** {@return the word of the table for a constant} */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Confidence> confidence(String word) {
        return Arrays.stream(Confidence.values())
                .filter(value -> value != Confidence.UNSTATED)
                .filter(value -> word(value).equals(word))
                .findFirst();
    }
}
