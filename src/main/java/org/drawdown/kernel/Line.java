package org.drawdown.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Who waits at one pool. A request that cannot be served stands, for each of its choices, in one line only: at the first
 * of the pools that lacks units or where another stops it. Nothing can serve it so before that pool changes, so nothing
 * else makes the desk look at it.
 */
final class Line {
    private final Pool pool;
    private final NavigableSet<Request> standing = new TreeSet<>(Request.ORDER);
    private final NavigableSet<Request> stopping = new TreeSet<>(Request.ORDER);
    private final List<Act> acts = new ArrayList<>();
    private long actsRound = -1;
    private long actsInstant = -1;
    private boolean touched;
    private Request next;
    /** No request that stands here needs less than this. */
    private int smallest = Integer.MAX_VALUE;
    /** The same for those seen in this look, when it began with the first. */
    private int smallestSeen;

    private boolean fromTheFirst;

    Line(Pool pool) {
        this.pool = pool;
    }

    Pool pool() {
        return pool;
    }

    void stand(Request request) {
        standing.add(request);
        stay(request.least(pool));
    }

    /** One that stands here and was tried in vain. */
    void stay(int least) {
        smallest = Math.min(smallest, least);
        smallestSeen = Math.min(smallestSeen, least);
    }

    void leave(Request request) {
        standing.remove(request);
    }

    void stop(Request request) {
        stopping.add(request);
    }

    void stopNoMore(Request request) {
        stopping.remove(request);
    }

    /** {@return whether one ahead of it forbids to overtake} */
    boolean stops(Request request) {
        return !stopping.isEmpty() && Request.compare(stopping.first(), request) < 0;
    }

    boolean lacks(int least) {
        return pool.free() < least;
    }

    /** {@return whether the desk has to look here; only once until it has} */
    boolean touch() {
        if (touched || standing.isEmpty()) {
            return false;
        }
        touched = true;
        return true;
    }

    /** Begins a look with the first, or after one who has just been served. */
    void look(Request after) {
        fromTheFirst = after == null;
        smallestSeen = Integer.MAX_VALUE;
        next = after != null ? standing.higher(after) : standing.isEmpty() ? null : standing.first();
    }

    /** {@return the next who may have a chance, or null} */
    Request next() {
        while (next != null && !next.waiting()) {
            advance(); // it stood in another line as well, and was served there
        }
        return next == null || pool.free() < smallest || stops(next) ? null : next;
    }

    void advance() {
        next = standing.higher(next);
    }

    void looked() {
        touched = false;
        if (fromTheFirst && next == null) {
            smallest = smallestSeen;
        }
        next = null;
    }

    void note(Act act, long instant, long round) {
        if (actsRound != round || actsInstant != instant) {
            acts.clear();
            actsRound = round;
            actsInstant = instant;
        }
        acts.add(act);
    }

    /** {@return the act that gave the last missing unit, or ended the last stop; null if none did} */
    Act completing(Request request, int least, long instant, long round) {
        if (actsRound != round || actsInstant != instant) {
            return null;
        }
        return Act.later(lastMissing(pool.free() - least), lastStop(request));
    }

    /** Units freed first go to those served first, so the acts are read from the latest back. */
    private Act lastMissing(int spare) {
        int left = spare;
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.get(i);
            if (act.units() > left) {
                return act;
            }
            left -= act.units();
        }
        return null;
    }

    private Act lastStop(Request request) {
        Act last = null;
        for (Act act : acts) {
            if (act.stopper() != null && Request.compare(act.stopper(), request) < 0) {
                last = Act.later(last, act);
            }
        }
        return last;
    }
}
