package org.drawdown.findings;

import java.time.LocalDate;
import org.drawdown.outcome.Outcome.Ending;

/** What to know before believing an answer. */
public sealed interface Warning {

    /**
     * A site's beds or yard made somebody wait.
     *
     * @param site  its key
     * @param title as displayed
     * @param from  since when: the median of the runs in which it did
     * @param runs  in which it did
     */
    record HubFull(String site, String title, String what, LocalDate from, Share runs) implements Warning {}

    /**
     * Runs that did not end as they should, for one reason; the commonest three by ending, then the others together.
     *
     * @param ending  how they ended: failed, stuck, or in a loop
     * @param trouble why, as the first of them says; reasons that differ in numbers only are one, and those that name the same sites as open
     * @param count   how many ended so for this reason
     * @param n       of how many
     * @param first   replication of the first, to be replayed
     */
    record Trouble(Ending ending, String trouble, int count, int n, long first) implements Warning {}

    /**
     * A probability too near to 0 or 1 to be believed: the model rarely knows that much.
     *
     * @param condition which
     * @param held      runs in which it held
     */
    record NearlyCertain(String condition, Share held) implements Warning {}

    /**
     * Too few runs for what is printed.
     *
     * @param n how many
     */
    record FewRuns(int n) implements Warning {}
}
