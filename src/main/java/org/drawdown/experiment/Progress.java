package org.drawdown.experiment;

/** Hears how far a study has come; called from one thread at a time. */
@FunctionalInterface
public interface Progress {
    /**
     * A run has ended.
     *
     * @param done  runs so far
     * @param total runs asked for
     */
    void played(long done, long total);

    /** {@return one that does not care} */
    static Progress silent() {
        return (done, total) -> {};
    }
}
