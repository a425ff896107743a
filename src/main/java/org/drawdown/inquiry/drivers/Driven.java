package org.drawdown.inquiry.drivers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drawdown.inquiry.drivers.Indices.Parted;
import org.drawdown.inquiry.drivers.Lengths.Length;
import org.drawdown.inquiry.drivers.Nested.Split;
import org.drawdown.inquiry.drivers.Screening.Screened;

/**
 * What drives the answers, by the methods that were asked; of the others there is nothing.
 *
 * @param methods in the order in which they are told
 * @param tornado one input at a time
 * @param screened a question each
 * @param parted  a question each
 * @param lengths a law each, for the chain and the likelihood ratio
 * @param splits  a question each
 */
public record Driven(
        List<Method> methods,
        Optional<Tornado> tornado,
        List<Screened> screened,
        List<Parted> parted,
        List<Length> lengths,
        List<Split> splits) {
    public Driven {
        methods = List.copyOf(methods);
        screened = List.copyOf(screened);
        parted = List.copyOf(parted);
        lengths = List.copyOf(lengths);
        splits = List.copyOf(splits);
    }

    /** How it is asked what drives an answer. */
    public enum Method {
        TORNADO,
        SCREENING,
        INDICES,
        CHAIN,
        LIKELIHOOD_RATIO,
        NESTED;

        /** {@return the word for it on a command line} */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@return whether it moves inputs, of which somebody may say which; others play the scenario as it is} */
        public boolean moves() {
            return this == TORNADO || this == SCREENING || this == INDICES;
        }

        /**
         * {@return the method of a word}
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Method of(String word) {
            for (Method method : values()) {
                if (method.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                    return method;
                }
            }
            throw new IllegalArgumentException("\"" + word + "\" is no method; say tornado, screening, indices, chain,"
                    + " likelihood-ratio or nested");
        }
    }
}
