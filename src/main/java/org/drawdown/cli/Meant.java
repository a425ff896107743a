package org.drawdown.cli;

import java.util.Comparator;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The option or command that was probably meant. */
final class Meant {
    private static final int FAR = 3;

    private Meant() {}

    /** {@return "did you mean --threads? ", or nothing} */
    static String to(CommandLine.ParameterException error) {
        if (!(error instanceof CommandLine.UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return "";
        }
        String said = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        var command = error.getCommandLine().getCommandSpec();
        return Stream.concat(command.optionsMap().keySet().stream(), command.subcommands().keySet().stream())
                .filter(name -> distance(said, name) < FAR)
                .min(Comparator.comparingInt(name -> distance(said, name)))
                .map(name -> "did you mean " + name + "? ")
                .orElse("");
    }

    /** {@return Levenshtein's distance} */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[other.length()];
    }
}
