package org.drawdown.cli;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Warning;

/** Warnings in a planner's words. */
final class WarningWords {
    private WarningWords() {}

    /** {@return a line, or with {@code all} a line each} */
    static List<String> of(List<Warning> warnings, boolean all) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        String count = Words.count(warnings.size(), "warning") + ": ";
        List<String> lines = new ArrayList<>();
        for (Warning warning : warnings) {
            String line = "  " + (lines.isEmpty() ? count : " ".repeat(count.length())) + words(warning);
            if (!all && (warnings.size() > 1 || line.length() > Lines.WIDTH)) {
                String more = "  (--all)";
                return List.of(Words.cut(line, Lines.WIDTH - more.length()) + more);
            }
            lines.addAll(Words.broken(line, 2 + count.length()));
        }
        return lines;
    }

    static String words(Warning warning) {
        if (warning instanceof Warning.HubFull hub) {
            String full = hub.what().equals("beds") ? "no bed free at " + hub.title() : hub.title() + " yard is full";
            return full + " from " + Words.shortDay(hub.from()).strip() + " in "
                    + hub.runs().words() + " of 100 runs";
        } else if (warning instanceof Warning.Trouble trouble) {
            return words(trouble);
        } else if (warning instanceof Warning.NearlyCertain certain) {
            return certain.condition() + " holds in "
                    + Hundred.words(certain.held().p()) + " of 100 runs: no model knows that much";
        } else if (warning instanceof Warning.FewRuns few) {
            return Words.count(few.n(), "run") + " are few; say --replications 1000 for a firmer answer";
        }
        return warning.toString();
    }

    /** {@return which sites are open before how many runs that was so: what is behind is cut off where there is little room} */
    private static String words(Warning.Trouble trouble) {
        String[] why = trouble.trouble().split(": ", 2);
        return why[0] + " (" + Words.count(trouble.count()) + " of " + Words.count(trouble.n(), "run") + " "
                + trouble.ending().words() + ", first run " + trouble.first() + ")"
                + (why.length > 1 ? ": " + why[1] : "");
    }
}
