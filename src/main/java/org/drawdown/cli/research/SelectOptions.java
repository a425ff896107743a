package org.drawdown.cli.research;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.compare.Alternatives;
import org.drawdown.inquiry.compare.Choice;
import org.drawdown.statistics.selection.Zone;
import picocli.CommandLine.Option;

/** How the best is selected. */
final class SelectOptions {
    private static final Pattern AMOUNT = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*(%|d)?\\s*");
    private static final int MOST_RUNS = 10_000_000;

    @Option(
            names = "--select",
            paramLabel = "kn|rinott|ocba",
            description =
                    "Find the best: by Kim and Nelson (same luck, leaves out who is behind), by Rinott (two stages), or"
                            + " with a fixed number of runs where they tell most.")
    Choice.Method method;

    @Option(names = "--delta", paramLabel = "AMOUNT", description = "A lead that matters: \"5 %%\", \"2 d\", 100.")
    String delta;

    @Option(
            names = "--confidence",
            paramLabel = "PERCENT",
            defaultValue = "95",
            description = "That the best is found if it leads by that (${DEFAULT-VALUE}).")
    double confidence;

    @Option(
            names = "--first",
            paramLabel = "N",
            defaultValue = "20",
            description = "Batches of each scenario to begin with (${DEFAULT-VALUE}).")
    int first;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "20",
            description = "Runs of a batch, whose mean is one observation (${DEFAULT-VALUE}).")
    int batch;

    @Option(
            names = "--budget",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Runs of each scenario at most; with ocba of all together (${DEFAULT-VALUE}).")
    int budget;

    /** {@return what was asked; absent when nothing is to be selected} */
    Optional<Choice> choice(Question question, long seed, Alternatives alternatives) {
        if (method == null) {
            return Optional.empty();
        }
        if (batch < 2 || batch % 2 != 0 || batch > MOST_RUNS) {
            throw new Refusal("--batch " + batch + " is no even number of 2 or more; say --batch 20; nothing was run");
        }
        int most = budget / batch;
        int least = method == Choice.Method.OCBA ? first * alternatives.names().size() : first;
        if (first < 2 || budget > MOST_RUNS || most < least) {
            throw new Refusal("--budget " + Words.count(budget) + " is less than the first stage of "
                    + Words.count((long) least * batch)
                    + " runs, or far too large; say --budget 20000, or fewer --first or"
                    + " --batch; nothing was run");
        }
        double zone = method == Choice.Method.OCBA && delta == null ? 1 : delta(question);
        return Optional.of(Asking.orRefuse(() -> new Choice(
                question,
                question.statistic() == Question.Statistic.PROBABILITY,
                method,
                new Zone(confidence / 100, zone, first),
                batch,
                most,
                seed)));
    }

    private double delta(Question question) {
        if (delta == null) {
            throw new Refusal(
                    "--select needs to know which lead matters; say --delta \"5 %\" for a probability, or an amount"
                            + " in the unit of the question; nothing was run");
        }
        boolean odds = question.statistic() == Question.Statistic.PROBABILITY;
        Matcher amount = AMOUNT.matcher(delta);
        double value = amount.matches() ? Double.parseDouble(amount.group(1)) : 0;
        boolean percent = amount.matches() && "%".equals(amount.group(2));
        if (!(value > 0) || odds != percent) {
            throw new Refusal("--delta \"" + delta + "\" is no lead of " + question.words() + "; say "
                    + (odds ? "\"5 %\"" : "an amount above 0, such as 100") + "; nothing was run");
        }
        return percent ? value / 100 : value;
    }

    /** {@return the words of the options, by name; none when nothing is to be selected} */
    Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        if (method != null) {
            words.put("select", List.of(method.name().toLowerCase(Locale.ROOT)));
            if (delta != null) {
                words.put("delta", List.of(delta));
            }
            words.put("confidence", List.of(Words.amount(confidence)));
            words.put("first", List.of(Integer.toString(first)));
            words.put("batch", List.of(Integer.toString(batch)));
            words.put("budget", List.of(Integer.toString(budget)));
        }
        return words;
    }
}
