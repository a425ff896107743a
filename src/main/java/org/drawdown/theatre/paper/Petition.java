package org.drawdown.theatre.paper;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.kernel.Request;
import org.drawdown.outcome.Happening;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** What is asked of one authority until it grants it: ask, wait, refused, ask again. */
final class Petition implements Pending {
    private final Stage stage;
    private final Asker asker;
    private final Clerk.Answers answers;
    private final Predicate<Grant> useful;
    private final Consumer<Grant> granted;
    private long asked;
    private long ready;
    private Booking waiting;
    private Request forRoom;
    private Pending decision = Pending.NOTHING;
    private boolean hasRoom;
    private boolean dropped;

    /**
     * A petition.
     *
     * @param useful  whether one can do anything with a grant: one that leaves no way is as good as a refusal
     * @param granted told what was granted
     */
    Petition(Stage stage, Asker asker, Clerk.Answers answers, Predicate<Grant> useful, Consumer<Grant> granted) {
        this.stage = stage;
        this.asker = asker;
        this.answers = answers;
        this.useful = useful;
        this.granted = granted;
    }

    /** Asks, once there is room for one request more. */
    void ask() {
        long since = stage.now();
        answers.clerk().openRequests().ifPresentOrElse(room -> waitForRoom(room, since), this::send);
    }

    private void waitForRoom(Pool room, long since) {
        forRoom = stage.kernel()
                .desk()
                .ask(new Request(
                        asker.name(),
                        asker.rank(),
                        stage.ground().scenario().order().overtaking(),
                        answers.label(),
                        List.of(Need.of(room, 1)),
                        units -> {
                            hasRoom = true;
                            tellWaited(since, Causes.PERMISSION);
                            send();
                        }));
    }

    private void send() {
        asked = stage.now();
        tellAsked();
        long takes = answers.takes();
        long urge = answers.urge();
        if (takes <= urge) {
            waiting = stage.kernel().book(answers.answering(), takes, this::decide);
        } else {
            waiting = stage.kernel().book(answers.urging(), urge, () -> urge(takes - urge));
        }
    }

    /** One urgent request replaces a slow one, and takes no longer than what was left of it; it is not urged again. */
    private void urge(long left) {
        tellAsked();
        waiting = stage.kernel().book(answers.answering(), Math.min(left, answers.takes()), this::decide);
    }

    private void tellAsked() {
        stage.tell(new Happening.Asked(stage.now(), answers.clerk().key(), asker.what()));
    }

    /** An answer that waits for a meeting is a wait of another kind. */
    private void decide() {
        if (answers.clerk().meets()) {
            tellWaited(asked, Causes.PERMISSION);
            ready = stage.now();
        } else {
            ready = asked;
        }
        decision = answers.whenDeciding(asker, this::answer);
    }

    private void answer() {
        if (dropped) {
            return;
        }
        boolean refuses = answers.refuses();
        Grant terms = answers.terms(asked);
        boolean refused = refuses || !useful.test(terms);
        tell(refused ? Happening.Answer.REFUSED : Happening.Answer.GRANTED);
        leaveRoom();
        if (refused) {
            long since = stage.now();
            waiting = stage.kernel().book(answers.pausing(), answers.askAgain(), () -> askAgain(since));
        } else {
            granted.accept(answers.granted(terms));
        }
    }

    private void askAgain(long since) {
        tellWaited(since, Causes.PERMISSION);
        ask();
    }

    private void tell(Happening.Answer answer) {
        stage.tell(new Happening.Answered(stage.now(), answers.clerk().key(), asker.what(), answer, asked));
        tellWaited(ready, answers.clerk().meets() ? Causes.COMMITTEE : Causes.PERMISSION);
    }

    private void tellWaited(long since, String cause) {
        asker.waited(stage, since, cause, answers.clerk().key());
    }

    private void leaveRoom() {
        if (hasRoom) {
            hasRoom = false;
            answers.clerk().openRequests().orElseThrow().giveBack(1);
        }
    }

    @Override
    public void drop() {
        dropped = true;
        if (waiting != null) {
            waiting.cancel();
        }
        if (forRoom != null) {
            stage.kernel().desk().withdraw(forRoom);
        }
        decision.drop();
        leaveRoom();
    }
}
