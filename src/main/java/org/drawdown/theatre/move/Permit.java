package org.drawdown.theatre.move;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.drawdown.kernel.Booking;
import org.drawdown.outcome.Happening;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** Permissions for one movement, asked one authority after the other: ask, wait, granted or refused, ask again. */
final class Permit {
    private final Stage stage;
    private final Call call;
    private final String who;
    private final List<Clerk> clerks;
    private final Consumer<OptionalLong> granted;
    private int next;
    private long valid = Long.MAX_VALUE;
    private long asked;
    private Booking waiting;
    private boolean dropped;

    /**
     * A permit.
     *
     * @param stage   of the run
     * @param call    what is to be moved
     * @param who     the movement's name, by which ties are settled
     * @param clerks  who is asked
     * @param granted what follows when all have granted: given until when the shortest grant lasts, if any ends
     */
    Permit(Stage stage, Call call, String who, List<Clerk> clerks, Consumer<OptionalLong> granted) {
        this.stage = stage;
        this.call = call;
        this.who = who;
        this.clerks = clerks;
        this.granted = granted;
    }

    void ask() {
        if (next == clerks.size()) {
            granted.accept(valid == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(valid));
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
        stage.tell(new Happening.Asked(stage.now(), clerk().key(), call.key()));
    }

    private void decide() {
        answers().whenDeciding(who, this::answer);
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
            ask();
        }
    }

    private void askAgain(long since) {
        stage.waited(since, Causes.PERMISSION, call.from().key(), call.key(), clerk().key());
        ask();
    }

    private void tell(Happening.Answer answer) {
        stage.tell(new Happening.Answered(stage.now(), clerk().key(), call.key(), answer, asked));
        stage.waited(asked, Causes.PERMISSION, call.from().key(), call.key(), clerk().key());
    }

    /** Nobody needs it any more. */
    void drop() {
        dropped = true;
        if (waiting != null) {
            waiting.cancel();
        }
    }

    /** The grants ran out before the vehicles were in hand: all is asked for again, when every authority may be. */
    void lapse() {
        for (Clerk clerk : clerks) {
            stage.tell(new Happening.Answered(stage.now(), clerk.key(), call.key(), Happening.Answer.LAPSED, asked));
        }
        next = 0;
        valid = Long.MAX_VALUE;
        long since = stage.now();
        waiting = stage.kernel().book(answers().pausing(), untilAllMayBeAsked(), () -> askAgain(since));
    }

    private long untilAllMayBeAsked() {
        return clerks.stream()
                .mapToLong(clerk -> clerk.at(call.from().key()).askAgain())
                .max()
                .orElse(0);
    }

    private Clerk clerk() {
        return clerks.get(next);
    }

    private Clerk.Answers answers() {
        return clerk().at(call.from().key());
    }
}
