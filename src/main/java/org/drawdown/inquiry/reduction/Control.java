package org.drawdown.inquiry.reduction;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers known of each run that may put its answer right, because their mean is known. */
public enum Control {
    /** The draw of each input that we do not know, as a normal score: its mean is 0. */
    PARAMETERS,
    /** For each kind of luck (drives, answers, shocks …) the sum of all scores that the run drew: its mean is 0. */
    DRAWS,
    /** The flow bound with the inputs as they were drawn: its mean is taken from as many fresh draws. */
    BOUND;

    /** {@return it as one asks for it} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the control of a word}
     *
     * @throws IllegalArgumentException if there is none, or its mean is not known, so that it would bias the answer
     */
    public static Control of(String word) {
        String asked = word.strip();
        return Arrays.stream(values())
                .filter(control -> control.word().equals(asked))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(refusal(asked)));
    }

    private static String refusal(String asked) {
        String known = Arrays.stream(values()).map(Control::word).collect(Collectors.joining(", "));
        if (asked.equals("delays")) {
            return "the plain sum of drawn delays is no control: how many are drawn depends on what was drawn, so its mean is"
                    + " not known; take draws, the same sum less what each draw expects";
        }
        return "\"" + asked + "\" is no control, for its mean is not known; there are " + known;
    }
}
