package org.drawdown.inquiry.reduction;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A way to draw the luck of runs. */
public enum Method {
    /** Every run draws everything anew: what the others are measured against. */
    PLAIN("every run draws everything anew"),
    /** Two runs to each draw of what we do not know, as {@code run} plays them. */
    PAIRS("two runs to each draw of what we do not know, as drawdown run has them"),
    /** Every run beside its mirror: where one drew u, the other has 1 − u. */
    ANTITHETIC("every run beside its mirror"),
    /** What we do not know and the first draw of each shock from scrambled Sobol points, several times over. */
    QUASI("what we do not know and the first draw of each shock fill their range evenly"),
    /** Plain runs, put right by what luck they had. */
    CONTROL("plain runs, put right by what luck they had");

    private final String meaning;

    Method(String meaning) {
        this.meaning = meaning;
    }

    /** {@return it as one asks for it, such as {@code antithetic}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what it does, in a few words} */
    public String meaning() {
        return meaning;
    }

    /**
     * {@return the method of a word}
     *
     * @throws IllegalArgumentException if there is none, with those there are
     */
    public static Method of(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no method; there are "
                        + Arrays.stream(values()).map(Method::word).collect(Collectors.joining(", "))));
    }
}
