package org.drawdown.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expert says of a time: by how much it is not longer in so many of 100 cases.
 *
 * @param told two or more, rising
 * @param unit of the values; may be empty
 */
public record Judgement(List<Told> told, String unit) {
    private static final Pattern PART =
            Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*%\\s+(\\d+(?:\\.\\d+)?)\\s*([^\\d\\s].*?)?\\s*");

    /**
     * A quantile.
     *
     * @param share of cases that are not longer, above 0 and below 1
     * @param value above 0
     */
    public record Told(double share, double value) {}

    public Judgement {
        told = List.copyOf(told);
    }

    /**
     * {@return a judgement in words, such as {@code 10 % 2 d; 50 % 4 d; 90 % 12 d}}
     *
     * @throws IllegalArgumentException if it is none, with the cure
     */
    public static Judgement of(String words) {
        List<Told> told = new ArrayList<>();
        String unit = null;
        for (String part : words.split(";", -1)) {
            Matcher quantile = PART.matcher(part);
            if (!quantile.matches()) {
                throw refused(words, "has \"" + part.strip() + "\", which is no quantile");
            }
            String own = quantile.group(3) == null ? "" : quantile.group(3);
            if (unit != null && !unit.equals(own)) {
                throw refused(words, "has two units, \"" + unit + "\" and \"" + own + "\"");
            }
            unit = own;
            told.add(new Told(Double.parseDouble(quantile.group(1)) / 100, Double.parseDouble(quantile.group(2))));
        }
        return checked(words, told, unit);
    }

    private static Judgement checked(String words, List<Told> told, String unit) {
        if (told.size() < 2) {
            throw refused(words, "is one quantile, and a law takes two or more");
        }
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            if (!(one.share() > 0 && one.share() < 1 && one.value() > 0)) {
                throw refused(words, "has a share that is not between 0 and 100 %, or a value that is not above 0");
            }
            if (i > 0
                    && (one.share() <= told.get(i - 1).share()
                            || one.value() <= told.get(i - 1).value())) {
                throw refused(words, "does not rise: more cases take longer");
            }
        }
        return new Judgement(told, unit);
    }

    private static IllegalArgumentException refused(String words, String what) {
        return new IllegalArgumentException(
                "the judgement \"" + words + "\" " + what + "; write \"10 % 2 d; 50 % 4 d; 90 % 12 d\"");
    }
}
