package org.drawdown.kernel;

import java.util.Comparator;

/** Somebody waiting: who, for what, since when, and what led there. */
final class Wait {
    /** The order of a settling: the instant of asking, then the name, then who asked first. */
    static final Comparator<Wait> ORDER = Wait::compare;

    Label label;
    final String name;
    final long since;
    final Link own;
    private final long number;
    boolean listed;
    Wait before;
    Wait after;
    private boolean open = true;

    Wait(Label label, String name, long since, Link own, long number) {
        this.label = label;
        this.name = name;
        this.since = since;
        this.own = own;
        this.number = number;
    }

    static int compare(Wait a, Wait b) {
        if (a.since != b.since) {
            return Long.compare(a.since, b.since);
        }
        int byName = a.name.compareTo(b.name);
        return byName == 0 ? Long.compare(a.number, b.number) : byName;
    }

    boolean open() {
        return open;
    }

    void end() {
        open = false;
    }

    /** {@return the wait as a link of its own; a wait without length makes none} */
    Link until(long now) {
        return now == since ? own : new Link(label, since, now, 0, own);
    }

    OpenWait stillOpen(long now) {
        return new OpenWait(label, name, since, new Link(label, since, now, 0, own));
    }
}
