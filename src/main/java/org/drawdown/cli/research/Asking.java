package org.drawdown.cli.research;

import java.util.List;
import java.util.function.Supplier;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Trials;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Scenario;

/** Words of a command line made into what inquiry takes; what it refuses is told as a refusal, before anything is played. */
final class Asking {
    private static final int LEAST = 4;
    private static final int MOST = 1_000_000;

    private Asking() {}

    /** {@return what is made, or a refusal in the maker's words} */
    static <T> T orRefuse(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException error) {
            throw new Refusal(error.getMessage() + "; nothing was run");
        }
    }

    /** {@return what is made, or a refusal that says where as well} */
    static <T> T orRefuse(Supplier<T> maker, String where) {
        try {
            return maker.get();
        } catch (IllegalArgumentException error) {
            throw new Refusal(where + ": " + error.getMessage() + "; nothing was fitted");
        }
    }

    /** {@return the questions in words, or the usual ones where there are none} */
    static List<Question> questions(List<String> words, Scenario scenario) {
        return words.isEmpty()
                ? orRefuse(() -> Question.usual(scenario))
                : words.stream()
                        .distinct()
                        .map(each -> orRefuse(() -> Question.of(each, scenario)))
                        .toList();
    }

    /** {@return a number of runs made even, for each draw of what we do not know is played twice} */
    static int runs(String option, long replications) {
        if (replications < LEAST || replications > MOST) {
            throw new Refusal(option + " " + replications + " is out of range: " + LEAST + " to " + Words.count(MOST)
                    + " runs of each point; say " + option + " 100; nothing was run");
        }
        return (int) (replications + replications % 2);
    }

    /** Refuses a design of which a point is no sound scenario. */
    static void sound(Trials trials, Design design, Console console) {
        trials.unsound(design).ifPresent(unsound -> {
            unsound.faults().stream().map(Fault::text).forEach(console.err()::print);
            throw new Refusal("point " + unsound.point().number() + " ("
                    + String.join(", ", pairs(unsound.point().changes())) + ") is no sound scenario; nothing was run");
        });
    }

    private static List<String> pairs(java.util.Map<String, String> changes) {
        return changes.entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue())
                .toList();
    }
}
