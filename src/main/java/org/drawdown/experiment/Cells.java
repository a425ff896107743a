package org.drawdown.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.drawdown.chance.Luck;
import org.drawdown.experiment.Played.Broken;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;

/** The cells of a study and what has been played of them; a cell is a pair of one variant, variants within a pair. */
final class Cells {
    /** Errors that differ in numbers only are of one kind. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Study study;
    private final List<Play> plays;
    private final Progress progress;
    private final Outcome[][] outcomes;
    private final Map<String, Broken> broken = new TreeMap<>();
    private long done;

    Cells(Study study, Function<Scenario, Play> plays, Progress progress) {
        this.study = study;
        this.plays = study.variants().stream()
                .map(variant -> plays.apply(variant.scenario()))
                .toList();
        this.progress = progress;
        this.outcomes = new Outcome[study.variants().size()][study.replications()];
    }

    /** {@return the number of the first cell of a pair} */
    long index(int pair) {
        return (long) pair * plays.size();
    }

    void play(long cell) {
        int variant = (int) (cell % plays.size());
        int first = (int) (cell / plays.size()) * 2;
        for (int replication = first; replication < first + 2; replication++) {
            Outcome outcome = one(variant, replication);
            synchronized (this) {
                outcomes[variant][replication] = outcome;
                done++;
                progress.played(done, study.runs());
            }
        }
    }

    private Outcome one(int variant, int replication) {
        Luck luck = study.luck(replication);
        try {
            return plays.get(variant).play(luck);
        } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError error) {
            Outcome failed = Failure.outcome(luck, error);
            Broken seen = new Broken(study.variants().get(variant).key(), replication, error);
            synchronized (this) {
                broken.merge(DIGITS.matcher(failed.end().trouble()).replaceAll("#"), seen, Cells::earlier);
            }
            return failed;
        }
    }

    private static Broken earlier(Broken one, Broken other) {
        if (one.replication() != other.replication()) {
            return one.replication() < other.replication() ? one : other;
        }
        return one.variant().compareTo(other.variant()) < 0 ? one : other;
    }

    synchronized Played played(Played.Ended ended) {
        return new Played(study, runs(), ended, List.copyOf(broken.values()));
    }

    /** {@return whether all that was played ended in a loop without time} */
    synchronized boolean allLoop() {
        return runs().stream()
                .flatMap(runs -> runs.outcomes().stream())
                .allMatch(outcome -> outcome.end().ending() == Outcome.Ending.LOOP);
    }

    /** {@return the pairs that every variant has played, from the first on without a gap} */
    synchronized List<Runs> runs() {
        int length = IntStream.range(0, plays.size()).map(this::prefix).min().orElse(0) / 2 * 2;
        List<Runs> runs = new ArrayList<>();
        for (int v = 0; v < plays.size(); v++) {
            runs.add(
                    new Runs(study.variants().get(v), Arrays.asList(outcomes[v]).subList(0, length)));
        }
        return runs;
    }

    private int prefix(int variant) {
        int length = 0;
        while (length < study.replications() && outcomes[variant][length] != null) {
            length++;
        }
        return length;
    }
}
