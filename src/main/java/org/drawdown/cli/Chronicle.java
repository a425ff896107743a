package org.drawdown.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.cli.screen.Words;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.store.Entry;

/** Listens to a run and tells each happening in a planner's words. */
final class Chronicle implements Happening.Listener {
    private static final double DAY = 86_400;
    private static final double HOUR = 3_600;

    private final List<Entry> entries = new ArrayList<>();

    /** {@return what happened, in order of time} */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** {@return "3 d 4 h", "4 h 10 min", "20 min"} */
    static String lasting(long seconds) {
        long minutes = Math.round(seconds / 60.0);
        if (minutes < 60) {
            return minutes + " min";
        }
        if (seconds < DAY) {
            return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        long hours = Math.round(seconds / HOUR);
        return hours / 24 + " d" + (hours % 24 == 0 ? "" : " " + hours % 24 + " h");
    }

    private static String loaded(Map<String, Integer> load) {
        return load.entrySet().stream()
                .map(entry -> ", " + Words.count(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining());
    }

    private static String in(String where) {
        return where.isEmpty() ? "" : " at " + where;
    }

    private void add(Happening told, String happening, String what, String which, String words) {
        entries.add(new Entry(told.at(), happening, what, which, "", "", 0, told.at(), words));
    }

    @Override
    public void moved(Happening.Moved moved) {
        entries.add(new Entry(
                moved.at(),
                "moved",
                moved.kind(),
                moved.by(),
                moved.from(),
                moved.to(),
                moved.count(),
                moved.at(),
                words(moved) + " (" + moved.by() + ")"));
    }

    /** What is found or used up, or dies, is told by where it happened; anything else by where it went. */
    private static String words(Happening.Moved moved) {
        String some = Words.count(moved.count()) + " of " + moved.what();
        if (moved.from().equals(Whereabouts.FOUND)) {
            return some + " " + fate(moved.count(), Whereabouts.FOUND) + " at " + moved.to();
        }
        return Whereabouts.ALL.contains(moved.to()) && !moved.to().equals(Whereabouts.ON_THE_MOVE)
                ? some + " at " + moved.from() + " " + fate(moved.count(), moved.to())
                : some + ": " + moved.from() + " to " + moved.to();
    }

    /** {@return what became of one, or of several: "was given", "were given"} */
    private static String fate(int count, String fate) {
        return count == 1
                ? fate
                : fate.replaceFirst("^was ", "were ")
                        .replaceFirst("^is ", "are ")
                        .replaceFirst("^has ", "have ");
    }

    @Override
    public void waited(Happening.Waited waited) {
        String what = waited.what().isEmpty() || waited.what().equals(waited.cause()) ? "" : " (" + waited.what() + ")";
        entries.add(new Entry(
                waited.at(),
                "waited",
                waited.cause(),
                waited.move(),
                waited.site(),
                waited.what(),
                0,
                waited.since(),
                words(waited) + what));
    }

    /** A drive is time that passed, not a wait; what waits without a move is the site. */
    private static String words(Happening.Waited waited) {
        String who = waited.move().isEmpty() ? waited.site() : waited.move();
        String lasting = lasting(waited.at() - waited.since());
        return waited.cause().equals("distance and daylight")
                ? who + " has been on the road for " + lasting
                : who + " has waited " + lasting + " for " + waited.cause();
    }

    @Override
    public void asked(Happening.Asked asked) {
        add(asked, "asked", asked.authority(), asked.move(), asked.authority() + " is asked for " + asked.move());
    }

    @Override
    public void answered(Happening.Answered answered) {
        String after = ", after " + lasting(answered.at() - answered.since());
        String words = switch (answered.answer()) {
            case GRANTED -> answered.authority() + " grants " + answered.move() + after;
            case REFUSED -> answered.authority() + " refuses " + answered.move() + after;
            case LAPSED ->
                answered.authority() + "'s permission for " + answered.move() + " lapses: nobody left in time";
        };
        entries.add(new Entry(
                answered.at(),
                "answered",
                answered.authority(),
                answered.move(),
                "",
                answered.answer().name().toLowerCase(Locale.ROOT),
                0,
                answered.since(),
                words));
    }

    @Override
    public void departed(Happening.Departed departed) {
        entries.add(new Entry(
                departed.at(),
                "departed",
                departed.means(),
                departed.move(),
                departed.from(),
                departed.to(),
                departed.vehicles(),
                departed.at(),
                departed.move() + " " + departed.number() + " leaves " + departed.from() + " for " + departed.to()
                        + ": " + departed.vehicles() + " of " + departed.means() + loaded(departed.load())));
    }

    @Override
    public void arrived(Happening.Arrived arrived) {
        entries.add(new Entry(
                arrived.at(),
                "arrived",
                arrived.means(),
                arrived.move(),
                arrived.from(),
                arrived.to(),
                arrived.vehicles(),
                arrived.departed(),
                arrived.move() + " " + arrived.number() + " arrives at " + arrived.to() + " from " + arrived.from()
                        + ", after " + lasting(arrived.at() - arrived.departed()) + ": " + arrived.vehicles() + " of "
                        + arrived.means() + loaded(arrived.load())));
    }

    @Override
    public void struck(Happening.Struck struck) {
        String people = struck.wounded() + struck.killed() == 0
                ? ""
                : ", " + struck.wounded() + " wounded, " + struck.killed() + " killed";
        boolean site = struck.move().isEmpty();
        String whom = site ? "" : struck.move() + " " + struck.number() + ": ";
        String lost = site ? struck.vehicles() + " pieces of cargo" : Words.count(struck.vehicles(), "vehicle");
        String halted = site ? "" : ", halted " + lasting(struck.halted());
        entries.add(new Entry(
                struck.at(),
                "struck",
                struck.what(),
                struck.move(),
                struck.where(),
                "",
                struck.vehicles(),
                struck.at(),
                whom + struck.what() + in(struck.where()) + ", " + lost + " lost" + people + halted));
    }

    @Override
    public void began(Happening.Began began) {
        String where = began.where().equals(began.which()) ? "" : in(began.where());
        entries.add(new Entry(
                began.at(),
                "began",
                began.what(),
                began.which(),
                began.where(),
                "",
                0,
                began.at(),
                began.what() + " " + began.which() + where + " begins"));
    }

    @Override
    public void ended(Happening.Ended ended) {
        String where = ended.where().equals(ended.which()) ? "" : in(ended.where());
        entries.add(new Entry(
                ended.at(),
                "ended",
                ended.what(),
                ended.which(),
                ended.where(),
                ended.how(),
                0,
                ended.at(),
                ended.what() + " " + ended.which() + where + " ends"
                        + (ended.how().isEmpty() ? "" : ": " + ended.how())));
    }

    @Override
    public void changed(Happening.Changed changed) {
        entries.add(new Entry(
                changed.at(),
                "changed",
                changed.what(),
                changed.which(),
                "",
                changed.to(),
                0,
                changed.at(),
                changed.what() + " " + changed.which() + " is now " + changed.to()));
    }

    @Override
    public void broughtForward(Happening.BroughtForward forward) {
        boolean expedited = forward.closing() == Happening.Closing.EXPEDITED;
        entries.add(new Entry(
                forward.at(),
                "brought-forward",
                forward.closing().name().toLowerCase(Locale.ROOT),
                forward.site(),
                forward.site(),
                forward.reason(),
                0,
                forward.at(),
                forward.site() + (expedited ? " is to close in a hurry" : "'s closing is brought forward") + ": "
                        + forward.reason()));
    }

    @Override
    public void passed(Happening.Passed passed) {
        entries.add(new Entry(
                passed.at(),
                "passed",
                "column",
                passed.move(),
                passed.leg(),
                "",
                0,
                passed.since(),
                "the last vehicle of " + passed.move() + " " + passed.number() + " comes in "
                        + lasting(passed.at() - passed.since()) + " behind the first: a column of "
                        + Words.amount(passed.km()) + " km"));
    }

    @Override
    public void bent(Happening.Bent bent) {
        entries.add(new Entry(
                bent.at(),
                "bent",
                bent.rule(),
                bent.site(),
                bent.site(),
                bent.kind(),
                bent.count(),
                bent.at(),
                "rule " + bent.rule() + " bends" + in(bent.site()) + ": " + Words.count(bent.count()) + " "
                        + (bent.kind().isEmpty() ? "handover" : bent.kind())));
    }

    @Override
    public void held(Happening.Held held) {
        String since = held.since() == held.at() ? "" : ", for " + lasting(held.at() - held.since());
        entries.add(new Entry(
                held.at(),
                "held",
                "",
                held.condition(),
                "",
                "",
                0,
                held.since(),
                "held for good: " + held.condition() + since));
    }
}
