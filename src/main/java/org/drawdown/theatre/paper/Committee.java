package org.drawdown.theatre.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Waiter;
import org.drawdown.kernel.Window;
import org.drawdown.scenario.Authority;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Daily;
import org.drawdown.theatre.stage.Stage;

/**
 * A committee: what was ready before it met is decided when it meets, so many at a time, in the order of who goes next.
 * It sits only when somebody waits for it.
 */
final class Committee {
    private final Stage stage;
    private final Clerk clerk;
    private final Authority.Meetings meets;
    private final Daily missed;
    private final double misses;
    private final Optional<Integer> decides;
    private final Comparator<Item> order = Comparator.comparing((Item item) -> item.asker.rank(), Arrays::compare)
            .thenComparingLong(item -> item.ready)
            .thenComparing(item -> item.asker.name());
    private final List<Item> agenda = new ArrayList<>();
    private boolean called;

    Committee(Stage stage, Clerk clerk, Authority.Meetings meets) {
        this.stage = stage;
        this.clerk = clerk;
        this.meets = meets;
        this.missed = stage.daily("missed/" + clerk.key());
        this.misses = stage.value(meets.missed());
        this.decides = meets.decides().map(stage::whole);
    }

    /** Goes on when a meeting has come to it. */
    Pending await(Asker asker, String place, Runnable then) {
        Item item = new Item(asker, Stage.label(Causes.COMMITTEE, clerk.key(), place), then);
        agenda.add(item);
        callNext();
        return item;
    }

    private void callNext() {
        if (!called && !agenda.isEmpty()) {
            called = true;
            stage.kernel().nature(next() - stage.now(), this::meet);
        }
    }

    private void meet() {
        called = false;
        boolean sits = missed.on(stage.calendar().day(stage.now())) >= misses;
        if (sits && clerk.decides()) {
            List<Item> now = agenda.stream()
                    .filter(item -> item.ready < stage.now())
                    .sorted(order)
                    .limit(decides.orElse(Integer.MAX_VALUE))
                    .toList();
            agenda.removeAll(now);
            now.forEach(item -> item.decided.open());
        }
        callNext();
    }

    /** {@return the second of the next meeting after now, held or not} */
    private long next() {
        return meets.every().map(this::nextByInterval).orElseGet(this::nextByWeekday);
    }

    private long nextByInterval(long every) {
        long first = stage.calendar().seconds(meets.from());
        long held = Math.floorDiv(stage.now() - first, every) + 1;
        return first + Math.max(0, held) * every;
    }

    private long nextByWeekday() {
        int day = stage.calendar().day(stage.now()) + 1;
        while (!meets.on().contains(stage.calendar().date(day).getDayOfWeek())) {
            day++;
        }
        return stage.calendar().dayBegins(day);
    }

    /** Something to be decided. */
    private final class Item implements Pending {
        private final Asker asker;
        private final long ready = stage.now();
        private final Window decided = new Window(stage.kernel(), clerk.key() + " decides", false);
        private final Waiter waiter;

        Item(Asker asker, Label label, Runnable then) {
            this.asker = asker;
            this.waiter = decided.await(asker.name(), label, then);
        }

        @Override
        public void drop() {
            agenda.remove(this);
            waiter.withdraw();
        }
    }
}
