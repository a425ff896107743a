package org.drawdown.cli.research;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Range;
import org.drawdown.inquiry.Trials;
import org.drawdown.inquiry.seek.Lever;
import org.drawdown.inquiry.seek.Target;

/**
 * What is wanted and what could be set, in words: {@code P(deadline) >= 90 % by PATH in RANGE and PATH in RANGE}.
 *
 * @param target the answer that is wanted
 * @param levers one or more
 */
record Wanted(Target target, List<Lever> levers) {
    private static final Pattern FORM = Pattern.compile("\\s*(.+?(?:>=|<=).+?)\\s+by\\s+(.+)");
    private static final Pattern LEVER = Pattern.compile("\\s*(\\S+)\\s+in\\s+(.+?)\\s*");
    private static final int ONE = 10_000;
    private static final int[] MOST = {ONE, 9, 6, 4};

    static Wanted of(String words, Trials trials) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new Refusal(
                    "\"" + words + "\" is no question to solve; write \"P(deadline) >= 90 %\" by PATH in RANGE,"
                            + " such as by fleets.trucks.count in 100..400; nothing was run");
        }
        Target target = Asking.orRefuse(() -> Target.of(form.group(1), trials.scenario()));
        List<String> parts = List.of(form.group(2).split("\\s+and\\s+", -1));
        List<Lever> levers = new ArrayList<>();
        for (String part : parts) {
            levers.add(lever(part, trials, MOST[Math.min(parts.size(), MOST.length) - 1]));
        }
        return new Wanted(target, levers);
    }

    private static Lever lever(String words, Trials trials, int most) {
        Matcher lever = LEVER.matcher(words);
        if (!lever.matches()) {
            throw new Refusal(
                    "\"" + words + "\" is no lever; write PATH in RANGE, such as fleets.trucks.count in 100..400;"
                            + " nothing was run");
        }
        return Asking.orRefuse(() -> {
            Range range = Range.of(lever.group(2));
            Range levels = range.levels().isEmpty() || most < ONE ? range.in(most == ONE ? STEPS : most) : range;
            Factor.Setting factor = new Factor.Setting(lever.group(1), levels);
            return Lever.of(factor, trials.standing(factor));
        });
    }

    private static final int STEPS = 101;
}
