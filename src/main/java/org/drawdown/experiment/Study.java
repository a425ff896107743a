package org.drawdown.experiment;

import java.util.List;
import org.drawdown.chance.Luck;

/**
 * What is to be played: every variant with the same lucks.
 *
 * <p>Every draw of what we do not know is played twice: run i has parameters ⌊i/2⌋ and replication i.
 *
 * @param variants     one or more, the baseline first; their keys differ
 * @param seed         of all luck
 * @param replications runs of each variant; even, two or more
 */
public record Study(List<Variant> variants, long seed, int replications) {
    /** @throws IllegalArgumentException if there is no variant, two have one key, or pairs are not whole */
    public Study {
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("a study has one variant or more");
        }
        List<String> keys = variants.stream().map(Variant::key).toList();
        if (keys.stream().distinct().count() < keys.size()) {
            throw new IllegalArgumentException("variants have keys of their own, not " + keys);
        }
        if (replications < 2 || replications % 2 != 0) {
            throw new IllegalArgumentException("a study has an even number of runs, two or more, not " + replications);
        }
    }

    /** {@return the luck of a run, the same for every variant} */
    public Luck luck(int replication) {
        return Luck.of(seed, replication / 2, replication);
    }

    /** {@return runs over all variants} */
    public long runs() {
        return (long) variants.size() * replications;
    }
}
