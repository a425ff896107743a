package org.drawdown.experiment;

import java.util.List;

/**
 * What a study left behind: the same, bit by bit, for any number of threads, unless it was stopped.
 *
 * @param study  what was asked for
 * @param runs   by variant, all of one length
 * @param ended  why no more was played
 * @param broken the first run of each kind of programmer's error, with its stack trace
 */
public record Played(Study study, List<Runs> runs, Ended ended, List<Broken> broken) {
    /** @throws IllegalArgumentException if the variants are not of one length */
    public Played {
        runs = List.copyOf(runs);
        broken = List.copyOf(broken);
        if (runs.stream().mapToInt(Runs::size).distinct().count() > 1) {
            throw new IllegalArgumentException("variants have the same luck, so as many runs each");
        }
    }

    /** Why a study ended. */
    public enum Ended {
        /** All runs were played. */
        COMPLETE,
        /** The stopping rule was content. */
        SURE_ENOUGH,
        /** The time that there was is over. */
        OUT_OF_TIME,
        /** The first runs of every variant all ended in a loop without time. */
        LOOP,
        /** Somebody called {@link Engine#stop()}. */
        STOPPED
    }

    /**
     * A run in which the program broke.
     *
     * @param variant     its key
     * @param replication which run
     * @param error       what was thrown
     */
    public record Broken(String variant, long replication, Throwable error) {}

    /** {@return the same, ended for another reason} */
    public Played because(Ended reason) {
        return new Played(study, runs, reason, broken);
    }

    /** {@return the runs of the baseline} */
    public Runs baseline() {
        return runs.get(0);
    }

    /** {@return the runs of the other variants} */
    public List<Runs> others() {
        return runs.subList(1, runs.size());
    }

    /** {@return runs played, over all variants} */
    public long size() {
        return (long) runs.size() * baseline().size();
    }
}
