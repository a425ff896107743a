package org.drawdown.cli.screen;

import java.util.Comparator;
import java.util.List;
import org.drawdown.experiment.Played;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.store.Hashes;
import org.drawdown.store.Setting;

/** What an answer was asked with. */
public final class Settings {
    private static final List<Outcome.Ending> WRONG =
            List.of(Outcome.Ending.FAILED, Outcome.Ending.LOOP, Outcome.Ending.STUCK);

    private Settings() {}

    public static Setting of(Reading.Sound source, Played played) {
        return new Setting(
                played.study().seed(),
                hash(source),
                source.provenance().inputs().size(),
                source.provenance().assumed(),
                ended(played),
                played.study().replications(),
                replay(played.baseline().outcomes()));
    }

    public static String hash(Reading.Sound source) {
        return Hashes.of(source.resolved());
    }

    /** {@return a key as part of a file name, whatever it holds} */
    public static String fileName(String key) {
        return Words.cut(key.replaceAll("[^\\p{L}\\p{N}_-]", "-"), 80);
    }

    public static String ended(Played played) {
        return switch (played.ended()) {
            case COMPLETE -> "complete";
            case SURE_ENOUGH -> "sure-enough";
            case OUT_OF_TIME -> "out-of-time";
            case STOPPED -> "stopped";
            case LOOP -> "loop";
        };
    }

    /** {@return the first run that went wrong, the worst way first; else one in the middle of the dates} */
    public static long replay(List<Outcome> outcomes) {
        for (Outcome.Ending ending : WRONG) {
            for (Outcome outcome : outcomes) {
                if (outcome.end().ending() == ending) {
                    return outcome.replication();
                }
            }
        }
        List<Outcome> byDate = outcomes.stream()
                .sorted(Comparator.comparingLong(
                        (Outcome outcome) -> outcome.held().getOrDefault(Outcome.ALL, Outcome.NEVER)))
                .toList();
        return byDate.get((byDate.size() - 1) / 2).replication();
    }
}
