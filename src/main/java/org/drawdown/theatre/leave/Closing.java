package org.drawdown.theatre.leave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Waiter;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.SoFar;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * How a site closes: its phase begins, it empties down to the rear guard, its papers are ready, it is inspected and
 * signed over, and the rear guard leaves. A hub is handed over when the sites that lead to it are left.
 */
final class Closing {
    private final Stage stage;
    private final Kinds kinds;
    private final Place place;
    private final int guard;
    private final int guardVehicles;
    private final int lastColumn;
    private final Optional<Signing> signing;
    private final Gate canLeave;
    private final Gate mayLeave;
    private final Bending bending;
    private final Aftermath aftermath;
    private final Consumer<Place> closed;
    private final Gate left;
    private final List<Closing> before = new ArrayList<>();
    private Optional<Waiter> waitsForOthers = Optional.empty();
    private Optional<Hurry> hurry = Optional.empty();
    private boolean outOfTime;
    private boolean begun;
    private boolean signingOver;
    private boolean signed;
    private boolean nobodySigned;
    private String shortBy = "short-handover";
    private String ending = "";
    private boolean over;

    /**
     * A closing.
     *
     * @param guard         people who hold the site until it is signed over
     * @param guardVehicles vehicles kept for them
     * @param lastColumn    most vehicles that leave with them
     * @param bending       which rules have bent
     * @param aftermath     what may come when it is left
     * @param closed        told when the last has left
     */
    Closing(
            Stage stage,
            Kinds kinds,
            Place place,
            int guard,
            int guardVehicles,
            int lastColumn,
            Bending bending,
            Aftermath aftermath,
            Consumer<Place> closed) {
        this.stage = stage;
        this.kinds = kinds;
        this.place = place;
        this.guard = guard;
        this.guardVehicles = guardVehicles;
        this.lastColumn = lastColumn;
        this.signing = stage.ground()
                .scenario()
                .handover()
                .filter(handover -> !place.stays())
                .map(handover -> new Signing(stage, handover, place.key()));
        this.canLeave = new Gate(stage.kernel(), place.key() + " can be left");
        this.mayLeave = new Gate(stage.kernel(), place.key() + " is signed over");
        this.bending = bending;
        this.aftermath = aftermath;
        this.closed = closed;
        this.left = new Gate(stage.kernel(), place.key() + " is left");
        place.watchedBy(this::review);
    }

    /** It is not handed over before another site is left, but in a hurry. */
    void isAfter(Closing other) {
        before.add(other);
    }

    void begin() {
        begun = true;
        stage.tell(new Happening.Began(stage.now(), "closing", place.key(), place.key()));
        place.keep().close(guard, guardVehicles);
        place.changed();
    }

    /** The closing is one in a hurry from now on. */
    void hurries(Hurry how) {
        hurry = Optional.of(how);
        waitsForOthers.ifPresent(Waiter::withdraw);
        how.begin(place);
        signing.filter(each -> signingOver && !signed && !each.isInspected()).ifPresent(this::breakOff);
        stage.kernel().book(Stage.label(Causes.EXPEDITED, "", place.key()), how.leavesWithin(), () -> {
            outOfTime = true;
            keepTheLastColumn();
            review();
        });
        place.changed();
    }

    /** Nobody waits for an inspection or a receiver any more. */
    private void breakOff(Signing begun) {
        if (inAHurry() && hurry.orElseThrow().signs()) {
            begun.breakOff();
        } else {
            begun.breakOff(this::goUnsigned);
        }
    }

    /** {@return whether it is too late to leave in a hurry: it is signed over, or inspected and about to be} */
    boolean isBeyondHurry() {
        return over || signed || signing.filter(Signing::isInspected).isPresent();
    }

    /** What drives leaves with the rear guard, as much as its column takes. */
    private void keepTheLastColumn() {
        if (!signingOver) {
            place.keep().close(guard, lastColumn);
        }
    }

    /** It was over before the run began. */
    void wasOver(SoFar.Closed how) {
        begun = true;
        aftermath.left(place.key(), how.handover(), -stage.calendar().seconds(how.on()));
        isLeft();
    }

    private void review() {
        if (!begun || over) {
            return;
        }
        if (outOfTime && !signingOver && hurry.orElseThrow().hasToClear(place)) {
            hurry.orElseThrow().clear(place);
        } else if (place.stays() && !signingOver && place.sendHomeWhoExceed()) {
            place.changed();
        } else if (signed) {
            leave();
        } else if (!signingOver && emptied() && othersAreLeft()) {
            signOver();
        }
    }

    private boolean othersAreLeft() {
        Optional<Closing> next =
                before.stream().filter(each -> hurry.isEmpty() && !each.over).findFirst();
        next.filter(each -> waitsForOthers.isEmpty()).ifPresent(each -> waitsForOthers = Optional.of(await(each)));
        return next.isEmpty();
    }

    private Waiter await(Closing other) {
        long since = stage.now();
        String key = other.place.key();
        return other.left.await(place.key(), Stage.label(Causes.UPSTREAM, key, place.key()), () -> {
            waitsForOthers = Optional.empty();
            stage.waited(since, Causes.UPSTREAM, place.key(), "", key);
            review();
        });
    }

    private boolean emptied() {
        return place.unfinished().papersReady()
                && place.unfinished().comingIn() == 0
                && place.travellers() <= place.keep().guard()
                && (place.stays() || (place.cargo() == place.vehicles() && place.cargo() <= lastColumn));
    }

    private void signOver() {
        signingOver = true;
        if (place.stays()) {
            signed = true;
            isLeft();
        } else if (hurry.filter(each -> !each.signs()).isPresent()) {
            goUnsigned();
        } else if (signing.isEmpty()) {
            signed(inAHurry() ? "short" : "formal");
        } else {
            stage.tell(new Happening.Began(stage.now(), "handover", place.key(), place.key()));
            callTheRearGuard();
            signing.get().hold(inAHurry() || bending.shortHandover(place), canLeave, this::signed);
        }
    }

    private boolean inAHurry() {
        hurry.ifPresent(each -> shortBy = Hurry.RULE);
        return hurry.isPresent();
    }

    /** Nobody signs: the rear guard goes at once, and the site counts as left when it has gone. */
    private void goUnsigned() {
        signed = true;
        nobodySigned = true;
        mayLeave.open();
        separate();
        place.keep().close(0, 0);
        place.changed();
    }

    /**
     * The rear guard asks for its papers while the site is signed over, and is held back until it is; nobody signs a site
     * away that those who hold it cannot leave.
     */
    private void callTheRearGuard() {
        if (isEmpty()) {
            canLeave.open();
        }
        place.unfinished().holdBack(mayLeave, this::canLeave);
        place.keep().close(0, 0);
        place.changed();
    }

    private void canLeave() {
        if (!canLeave.isOpen()) {
            canLeave.open();
        }
    }

    private boolean isEmpty() {
        return place.travellers() == 0 && place.cargo() == 0;
    }

    private void signed(String how) {
        signed = true;
        mayLeave.open();
        if (how.equals("short")) {
            stage.tell(new Happening.Bent(stage.now(), shortBy, place.key(), "", 1));
        }
        tellHandover(how);
        separate();
        place.keep().close(0, 0);
        place.changed();
    }

    private void tellHandover(String how) {
        ending = how;
        stage.tell(new Happening.Ended(stage.now(), "handover", place.key(), place.key(), how));
    }

    private void separate() {
        for (int kind : place.kinds()) {
            Kind what = kinds.kind(kind);
            if (what.separates()) {
                place.disposes(kind, place.present(kind), Whereabouts.SEPARATED, "contract ends");
            }
        }
    }

    private void leave() {
        if (isEmpty()) {
            if (nobodySigned) {
                stage.tell(new Happening.Bent(stage.now(), Hurry.RULE, place.key(), "", 1));
                tellHandover("none");
            }
            aftermath.left(place.key(), ending);
            place.leaveStores();
            stage.tell(new Happening.Ended(stage.now(), "closing", place.key(), place.key(), ""));
            isLeft();
        }
    }

    private void isLeft() {
        over = true;
        left.open();
        closed.accept(place);
    }
}
