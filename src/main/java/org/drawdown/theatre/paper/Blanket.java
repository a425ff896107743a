package org.drawdown.theatre.paper;

import java.util.Optional;
import java.util.function.Consumer;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Waiter;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * A grant for a period, shared by all that leaves from one place: whoever needs it first asks, the others wait with
 * them, and who comes while it lasts does not wait at all.
 */
final class Blanket {
    private final Stage stage;
    private final Clerk.Answers answers;
    private Optional<Grant> grant = Optional.empty();
    private Gate given;
    private Pending petition;
    private int waiting;

    Blanket(Stage stage, Clerk.Answers answers) {
        this.stage = stage;
        this.answers = answers;
    }

    /** {@return the grant, if it lasts} */
    Optional<Grant> lasting() {
        return grant.filter(each -> stage.now() < each.until());
    }

    /** Waits for the next one. */
    Pending await(Asker asker, Consumer<Grant> then) {
        if (waiting > 0) {
            return new Sharing(asker, stage.now(), then);
        }
        given = new Gate(stage.kernel(), "grant of " + answers.clerk().key());
        Petition first = new Petition(stage, asker, answers, terms -> true, this::granted);
        petition = first;
        first.ask();
        return new Sharing(asker, Long.MAX_VALUE, then);
    }

    private void granted(Grant now) {
        grant = Optional.of(now);
        given.open();
    }

    /** One of those who wait; it tells of the wait since a moment, if it is not the one whose petition does. */
    private final class Sharing implements Pending {
        private final Waiter waiter;

        Sharing(Asker asker, long since, Consumer<Grant> then) {
            waiting++;
            waiter = given.await(asker.name(), answers.label(), () -> {
                waiting--;
                asker.waited(stage, since, Causes.PERMISSION, answers.clerk().key());
                then.accept(grant.orElseThrow());
            });
        }

        @Override
        public void drop() {
            if (waiter.withdraw() && --waiting == 0) {
                petition.drop();
            }
        }
    }
}
