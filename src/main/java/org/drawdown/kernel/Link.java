package org.drawdown.kernel;

/**
 * A stretch of people's time: it begins where the link before it ends. Seconds are counted from
 * the start of the run.
 */
public final class Link {
    private Label label;
    private final long from;
    private final Link previous;
    private long to;
    private long halted;

    Link(Label label, long from, long to, long halted, Link previous) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.halted = halted;
        this.previous = previous;
    }

    /** {@return what the time was spent on} */
    public Label label() {
        return label;
    }

    /** {@return the second in which it began} */
    public long from() {
        return from;
    }

    /** {@return the second in which it ends; while it is still booked, the one it is booked for} */
    public long to() {
        return to;
    }

    /** {@return how many of its seconds were a halt; the others were work} */
    public long halted() {
        return halted;
    }

    /** {@return the link that led to this one, or null at the start} */
    public Link previous() {
        return previous;
    }

    /** Says what the time was spent on, when that is known only at its end. */
    public void wasSpentOn(Label known) {
        label = known;
    }

    /** Ends the link before its time. */
    void cut(long now, long haltedSeconds) {
        to = now;
        halted = haltedSeconds;
    }

    /** {@return the part of it that has passed; what led to it when none has} */
    Link until(long now) {
        return now == from ? previous : new Link(label, from, now, Math.min(halted, now - from), previous);
    }

    @Override
    public String toString() {
        return label.told() + " " + from + ".." + to;
    }
}
