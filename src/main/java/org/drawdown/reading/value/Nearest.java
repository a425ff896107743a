package org.drawdown.reading.value;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses which word was meant. */
public final class Nearest {
    private static final int LISTED = 16;
    private static final int SHOWN = 60;

    private Nearest() {}

    /** {@return the nearest word, if one is near enough to have been meant} */
    public static Optional<String> to(String word, Collection<String> words) {
        String meant = word.length() > SHOWN ? word.substring(0, SHOWN) : word;
        int reach = Math.max(1, (meant.length() + 1) / 3);
        return words.stream()
                .filter(other -> distance(meant, other) <= reach)
                .min(Comparator.comparingInt(other -> distance(meant, other)));
    }

    /** {@return the cure: the words there are, and the one that was meant} */
    public static String cure(String things, String word, Collection<String> words) {
        Optional<String> foreign = foreign(word);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        String meant =
                to(word, words).map(other -> "Did you mean \"" + other + "\"?").orElse("");
        return (list(things, words) + " " + meant).strip();
    }

    /** {@return the cure of a word with a letter of another alphabet, which may look the same} */
    public static Optional<String> foreign(String word) {
        return word.codePoints()
                .filter(c -> c > '~' && Character.isLetter(c))
                .mapToObj(c -> "Its letter \"" + Character.toString(c) + "\" (" + Signs.code(c) + ") is "
                        + (accented(c)
                                ? "not one of a-z: write " + plain(c) + "."
                                : "of another alphabet: write it anew with a-z."))
                .findFirst();
    }

    private static boolean accented(int c) {
        return plain(c).matches("[a-zA-Z]");
    }

    /** {@return a letter without its accent} */
    private static String plain(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    static String list(String things, Collection<String> words) {
        List<String> shown = words.stream().limit(LISTED).collect(Collectors.toList());
        int more = words.size() - shown.size();
        return switch (words.size()) {
            case 0 -> "There are no " + things + ".";
            case 1 -> "There is only " + shown.get(0) + ".";
            default ->
                "The " + things + " are " + String.join(", ", shown) + (more > 0 ? " and " + more + " more." : ".");
        };
    }

    /** {@return a text that is not too long for a message} */
    public static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /** Changes, insertions, deletions and swaps of neighbours; optimal string alignment. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : least(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int least(int[][] d, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
