package org.drawdown.theatre.paper;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.drawdown.kernel.Booking;
import org.drawdown.outcome.Happening;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** What one needs to go, asked one authority after the other: ask, wait, granted or refused, ask again. */
public final class Permit {
    private final Stage stage;
    private final Asker asker;
    private final List<Clerk> clerks;
    private final List<Clerk> lettingLeave;
    private Runnable granted;
    private int next;
    private long valid = Long.MAX_VALUE;
    private long asked;
    private Booking waiting;
    private boolean dropped;

    /**
     * A permit.
     *
     * @param clerks       who is asked
     * @param lettingLeave whose desks have to be open when it leaves
     */
    Permit(Stage stage, Asker asker, List<Clerk> clerks, List<Clerk> lettingLeave) {
        this.stage = stage;
        this.asker = asker;
        this.clerks = clerks;
        this.lettingLeave = lettingLeave;
    }

    /** Asks; goes on when all have granted. */
    public void ask(Runnable then) {
        granted = then;
        askNext();
    }

    private void askNext() {
        if (next == clerks.size()) {
            granted.run();
            return;
        }
        asked = stage.now();
        tellAsked();
        long takes = answers().takes();
        long urge = answers().urge();
        if (takes <= urge) {
            waiting = stage.kernel().book(answers().answering(), takes, this::decide);
        } else {
            waiting = stage.kernel().book(answers().urging(), urge, () -> urge(takes - urge));
        }
    }

    /** One urgent request replaces a slow one, and takes no longer than what was left of it; it is not urged again. */
    private void urge(long left) {
        tellAsked();
        waiting = stage.kernel()
                .book(answers().answering(), Math.min(left, answers().takes()), this::decide);
    }

    private void tellAsked() {
        stage.tell(new Happening.Asked(stage.now(), clerk().key(), asker.what()));
    }

    private void decide() {
        answers().whenDeciding(asker.name(), this::answer);
    }

    private void answer() {
        if (dropped) {
            return;
        }
        boolean refused = answers().refuses();
        tell(refused ? Happening.Answer.REFUSED : Happening.Answer.GRANTED);
        if (refused) {
            long since = stage.now();
            waiting = stage.kernel().book(answers().pausing(), answers().askAgain(), () -> askAgain(since));
        } else {
            answers().valid().ifPresent(seconds -> valid = Math.min(valid, stage.now() + seconds));
            next++;
            askNext();
        }
    }

    private void askAgain(long since) {
        tellWaited(since, clerk());
        askNext();
    }

    private void tell(Happening.Answer answer) {
        stage.tell(new Happening.Answered(stage.now(), clerk().key(), asker.what(), answer, asked));
        tellWaited(asked, clerk());
    }

    private void tellWaited(long since, Clerk clerk) {
        stage.waited(since, Causes.PERMISSION, asker.site(), asker.what(), clerk.key());
    }

    /** {@return until when the shortest grant lasts, in seconds from the start; empty when none ends} */
    public OptionalLong until() {
        return valid == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(valid);
    }

    /** Nobody needs it any more. */
    public void drop() {
        dropped = true;
        if (waiting != null) {
            waiting.cancel();
        }
    }

    /** The grants ran out before they were used: all is asked for again, when every authority may be. */
    public void lapse() {
        for (Clerk clerk : clerks) {
            stage.tell(new Happening.Answered(stage.now(), clerk.key(), asker.what(), Happening.Answer.LAPSED, asked));
        }
        next = 0;
        valid = Long.MAX_VALUE;
        long since = stage.now();
        waiting = stage.kernel().book(answers().pausing(), untilAllMayBeAsked(), () -> askAgain(since));
    }

    private long untilAllMayBeAsked() {
        return clerks.stream()
                .mapToLong(clerk -> clerk.at(asker.site()).askAgain())
                .max()
                .orElse(0);
    }

    /** Goes on when every authority lets things leave. */
    public void leave(Runnable then) {
        Optional<Clerk> stopped =
                lettingLeave.stream().filter(clerk -> !clerk.desk().isOpen()).findFirst();
        if (stopped.isEmpty()) {
            then.run();
            return;
        }
        long since = stage.now();
        Clerk clerk = stopped.get();
        clerk.desk().window().await(asker.name(), clerk.at(asker.site()).label(), () -> {
            tellWaited(since, clerk);
            leave(then);
        });
    }

    private Clerk clerk() {
        return clerks.get(next);
    }

    private Clerk.Answers answers() {
        return clerk().at(asker.site());
    }
}
