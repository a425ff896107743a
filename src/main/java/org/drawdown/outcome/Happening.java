package org.drawdown.outcome;

import java.util.Map;

/** Something that happened in a run, in the past tense and for good. Times are seconds from the start. */
public sealed interface Happening {

    /** {@return when, in seconds from the start} */
    long at();

    /** Tells a listener what it was. */
    void tell(Listener listener);

    /**
     * People or cargo changed place; the books are sums of these.
     *
     * @param kind  of people or cargo
     * @param owner the contingent whose it is; empty: the mission's own
     * @param count how many, above 0
     * @param from  a site, or one of {@link Whereabouts}
     * @param to    a site, or one of {@link Whereabouts}
     * @param by    the move, or the reason
     */
    record Moved(long at, String kind, String owner, int count, String from, String to, String by)
            implements Happening {
        /** {@return what moved, and whose it is when it is a contingent's} */
        public String what() {
            return owner.isEmpty() ? kind : kind + " of " + owner;
        }

        @Override
        public void tell(Listener listener) {
            listener.moved(this);
        }
    }

    /**
     * Somebody waited.
     *
     * @param since when the wait began
     * @param cause what was waited for, such as {@code permission}
     * @param site  the site that lost the time
     * @param move  the move or task that waited
     * @param what  which one was waited for, such as {@code road}
     */
    record Waited(long at, long since, String cause, String site, String move, String what) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.waited(this);
        }
    }

    /**
     * A permission was asked for.
     *
     * @param authority who was asked
     * @param move      for what
     */
    record Asked(long at, String authority, String move) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.asked(this);
        }
    }

    /**
     * A permission was answered, or ran out.
     *
     * @param authority who answered
     * @param move      for what
     * @param answer    the answer
     * @param since     when it was asked for
     */
    record Answered(long at, String authority, String move, Answer answer, long since) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.answered(this);
        }
    }

    /** What became of a request for permission. */
    enum Answer {
        GRANTED,
        REFUSED,
        /** Granted, but nobody left in time. */
        LAPSED
    }

    /**
     * A convoy or sortie left.
     *
     * @param means    the fleet, or {@code themselves}
     * @param number   which one of this move, from 1
     * @param move     the move
     * @param from     site
     * @param to       site
     * @param vehicles how many
     * @param load     what it carries, by kind; empty on the way in
     */
    record Departed(
            long at,
            String means,
            int number,
            String move,
            String from,
            String to,
            int vehicles,
            Map<String, Integer> load)
            implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.departed(this);
        }
    }

    /**
     * A convoy or sortie arrived.
     *
     * @param departed when it left
     * @see Departed
     */
    record Arrived(
            long at,
            String means,
            int number,
            String move,
            String from,
            String to,
            int vehicles,
            Map<String, Integer> load,
            long departed)
            implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.arrived(this);
        }
    }

    /**
     * A convoy, a sortie or a site was struck.
     *
     * @param what     {@code attack}, {@code breakdown} or {@code shelling}
     * @param move     the move; empty when a site was struck
     * @param number   which one of this move
     * @param where    the leg, or the site
     * @param vehicles destroyed or given up; of a site, pieces of cargo
     * @param wounded  people
     * @param killed   people
     * @param halted   seconds lost
     */
    record Struck(
            long at,
            String what,
            String move,
            int number,
            String where,
            int vehicles,
            int wounded,
            int killed,
            long halted)
            implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.struck(this);
        }
    }

    /**
     * A task, phase, closing, handover or shock began.
     *
     * @param what  {@code task}, {@code phase}, {@code closing}, {@code handover} or {@code shock}
     * @param which its key
     * @param where the site; empty for the mission
     */
    record Began(long at, String what, String which, String where) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.began(this);
        }
    }

    /**
     * What began ended.
     *
     * @param how how it ended, such as {@code formal} for a handover; empty where there is one way only
     * @see Began
     */
    record Ended(long at, String what, String which, String where, String how) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.ended(this);
        }
    }

    /**
     * Something changed that others feel.
     *
     * @param what  {@code regime}, {@code fleet}, {@code leg}, {@code supply} of a site
     * @param which its key
     * @param to    what it is now
     */
    record Changed(long at, String what, String which, String to) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.changed(this);
        }
    }

    /**
     * The last vehicle of a long column came in behind the first.
     *
     * @param move   the move
     * @param number which convoy of this move, from 1
     * @param leg    at whose end
     * @param km     length of the column on the road
     * @param since  when the first vehicle came in
     */
    record Passed(long at, String move, int number, String leg, double km, long since) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.passed(this);
        }
    }

    /**
     * A site has to close before its phase says so, or in a hurry.
     *
     * @param site    which
     * @param closing how it closes from now on
     * @param reason  why, in words such as {@code post is closed}
     */
    record BroughtForward(long at, String site, Closing closing, String reason) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.broughtForward(this);
        }
    }

    /** How a site closes. */
    enum Closing {
        /** All as usual. */
        DELIBERATE,
        /** In a hurry: people first. */
        EXPEDITED
    }

    /**
     * A rule bent: near the deadline, or because a site closed in a hurry.
     *
     * @param rule  its key, such as {@code give-unsensitive} or {@code expedited-closing}
     * @param site  where
     * @param kind  of cargo; of charters the fleet; empty for a handover
     * @param count how many
     */
    record Bent(long at, String rule, String site, String kind, int count) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.bent(this);
        }
    }

    /**
     * A condition held, for good: known when all do, which is the end.
     *
     * @param condition {@code people}, {@code sites}, {@code cargo}, {@code tasks} or {@code all}
     * @param since     from when on it held
     */
    record Held(long at, String condition, long since) implements Happening {
        @Override
        public void tell(Listener listener) {
            listener.held(this);
        }
    }

    /** One method for each happening: leave one out and the listener does not compile. */
    interface Listener {
        void moved(Moved happening);

        void waited(Waited happening);

        void asked(Asked happening);

        void answered(Answered happening);

        void departed(Departed happening);

        void arrived(Arrived happening);

        void passed(Passed happening);

        void struck(Struck happening);

        void began(Began happening);

        void ended(Ended happening);

        void changed(Changed happening);

        void broughtForward(BroughtForward happening);

        void bent(Bent happening);

        void held(Held happening);
    }
}
