package org.drawdown.outcome;

import java.util.List;

/** Where people and cargo are when they are at no site. Site keys never clash with these: a key has no blank. */
public final class Whereabouts {
    /** Between two sites. */
    public static final String ON_THE_MOVE = "on the move";
    /** Out of the theatre. */
    public static final String OUT = "is out";
    /** People who left the mission where they live. */
    public static final String SEPARATED = "has separated";
    /** Cargo given to the host where it stood. */
    public static final String GIVEN = "was given";
    /** Cargo sold where it stood. */
    public static final String SOLD = "was sold";
    /** Cargo sent on to another mission. */
    public static final String SENT_ON = "was sent on";
    /** Where cargo comes from that nobody had counted; nothing is ever there. */
    public static final String FOUND = "was found";
    /** Cargo destroyed because it could not move. */
    public static final String DESTROYED = "was destroyed";
    /** Cargo lost to attacks and breakdowns. */
    public static final String LOST = "was lost";
    /** People killed. */
    public static final String DEAD = "has died";

    /** Supplies that were used up. */
    public static final String CONSUMED = "was consumed";

    /** All of them, in the order in which they are shown. */
    public static final List<String> ALL =
            List.of(ON_THE_MOVE, OUT, SENT_ON, SEPARATED, GIVEN, SOLD, DESTROYED, LOST, DEAD, CONSUMED);

    private Whereabouts() {}
}
