package org.drawdown.cli.research;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.cli.screen.Caller;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Words;
import org.drawdown.evidence.Elicited;
import org.drawdown.evidence.Judgement;
import org.drawdown.evidence.Pool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code elicit}: laws from what experts say, as a line to paste into a scenario. */
@Command(
        name = "elicit",
        description =
                "Laws from what experts say: \"10 %% 2 d; 50 %% 4 d; 90 %% 12 d\" means that of 10 cases one takes no more"
                        + " than 2 days. Of several experts a pool, in which each is right with his weight.",
        sortOptions = false)
public final class ElicitCommand implements Callable<Integer> {
    /** A law that is so many times off what was said is not called near. */
    private static final double FAR = 1.25;

    @ParentCommand
    Caller caller;

    @Option(
            names = "--expert",
            paramLabel = "\"P % VALUE; ...\"",
            required = true,
            description = "What an expert says, two quantiles or more; once for each expert.")
    List<String> experts;

    @Option(names = "--weights", paramLabel = "W", split = ",", description = "Of the experts (equal), such as 2,1.")
    List<Double> weights = new ArrayList<>();

    @Override
    public Integer call() {
        List<Judgement> judgements = experts.stream()
                .map(words -> Asking.orRefuse(() -> Judgement.of(words)))
                .toList();
        if (judgements.stream().map(Judgement::unit).distinct().count() > 1) {
            throw new Refusal("experts speak in two units; write all in one; nothing was fitted");
        }
        List<Double> own = weights.isEmpty() ? Collections.nCopies(experts.size(), 1.0) : weights;
        List<List<Elicited>> laws = judgements.stream().map(Elicited::of).toList();
        String line = Asking.orRefuse(() -> Pool.line(
                IntStream.range(0, laws.size())
                        .mapToObj(i -> laws.get(i).get(0).line(judgements.get(i).unit()))
                        .toList(),
                own));
        caller.console().say(line + "    # " + Words.count(experts.size(), "expert"));
        IntStream.range(0, laws.size()).forEach(i -> say(i, judgements.get(i), laws.get(i)));
        return Exit.DONE;
    }

    private void say(int expert, Judgement judgement, List<Elicited> laws) {
        caller.console().say("");
        caller.console()
                .say("Expert " + (expert + 1) + ": " + experts.get(expert).strip());
        for (Elicited law : laws) {
            caller.console().say("  " + law.line(judgement.unit()) + ": says " + quantiles(judgement, law) + off(law));
        }
        if (laws.get(0).worst() > FAR) {
            caller.console().say("  No law comes near: ask again, or say what happens as a mixture of cases.");
        }
    }

    private static String quantiles(Judgement judgement, Elicited law) {
        return judgement.told().stream()
                .map(told -> String.format(
                                Locale.ROOT,
                                "%s %% %.3g %s",
                                Words.amount(100 * told.share()),
                                law.quantile(told.share()),
                                judgement.unit())
                        .strip())
                .collect(Collectors.joining("; "));
    }

    private static String off(Elicited law) {
        return law.worst() < 1.0005
                ? ", just so"
                : String.format(Locale.ROOT, ", off by a factor of %.2f at most", law.worst());
    }
}
