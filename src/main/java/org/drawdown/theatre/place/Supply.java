package org.drawdown.theatre.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Label;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * What a site eats: at the end of each day each of those who are there has used up one person-day. Stock is whole
 * units, of which one may be open.
 */
public final class Supply {
    private static final long A_DAY = 86_400;
    /** Less than this is the rounding of a division. */
    private static final double NOTHING = 1e-9;

    private final Stage stage;
    private final Place place;
    private final int kind;
    private final Site.Supplies supplies;
    private final double feeds;
    private final double below;
    private final double upTo;
    private final double floor;
    private final Label label;
    private final List<DoubleConsumer> told = new ArrayList<>();
    private Runnable whenEaten = () -> {};
    private Booking day;
    private boolean over;
    private boolean scarce;
    private double eatenOfOpen;
    private int consumed;
    private int deliveries;
    private int daysBelowFloor;
    private double shortPersonDays;
    private double lowest;

    Supply(Stage stage, Kinds kinds, Place place, Site.Supplies supplies) {
        this.stage = stage;
        this.place = place;
        this.supplies = supplies;
        this.kind = kinds.index(supplies.kind());
        this.feeds = stage.value(kinds.kind(kind).feeds().orElseThrow());
        this.below = stage.value(supplies.resupplyBelow()) / A_DAY;
        this.upTo = stage.value(supplies.upTo()) / A_DAY;
        this.floor = stage.value(supplies.floor()) / A_DAY;
        this.lowest = stage.value(supplies.atStart()) / A_DAY;
        this.label = Stage.label(Causes.SUPPLY, supplies.kind(), place.key());
        this.eatenOfOpen = place.present(kind) * feeds - lowest * place.travellers();
    }

    /** {@return units that a site begins with when so many people are there} */
    public static int unitsAtStart(Stage stage, Kinds kinds, Site.Supplies supplies, int people) {
        double feeds =
                stage.value(kinds.kind(kinds.index(supplies.kind())).feeds().orElseThrow());
        return units(stage.value(supplies.atStart()) / A_DAY * people / feeds);
    }

    private static int units(double exact) {
        return (int) Math.ceil(exact - NOTHING);
    }

    public int kind() {
        return kind;
    }

    /** {@return days below which it is an emergency} */
    public double floor() {
        return floor;
    }

    /** Tells at the end of each day how many days the stock lasts those who are there. */
    public void toldTo(DoubleConsumer days) {
        told.add(days);
    }

    /** Begins to eat; {@code then} follows at the end of each day, and when the last have left. */
    public void begin(Runnable then) {
        whenEaten = then;
        nextDay();
    }

    /** Where the last left before the first day, or as a day ended, nobody eats. */
    private void nextDay() {
        if (!over) {
            long since = stage.now();
            day = stage.kernel().book(label, A_DAY, () -> eat(since));
        }
    }

    private void eat(long since) {
        int people = place.travellers();
        double eaten = Math.min(people, personDays());
        shortPersonDays += people - eaten;
        useUp(eaten);
        watchFloor(since, people);
        whenEaten.run();
        nextDay();
    }

    private double personDays() {
        return Math.max(0, place.present(kind) * feeds - eatenOfOpen);
    }

    private void useUp(double personDays) {
        double eaten = eatenOfOpen + personDays;
        int empty = (int) Math.min(place.present(kind), Math.floor(eaten / feeds + NOTHING));
        eatenOfOpen = Math.max(0, eaten - empty * feeds);
        consumed += empty;
        place.disposes(kind, empty, Whereabouts.CONSUMED, "eaten");
    }

    private void watchFloor(long since, int people) {
        double left = people == 0 ? Double.POSITIVE_INFINITY : personDays() / people;
        lowest = Math.min(lowest, left);
        if (left < floor) {
            daysBelowFloor++;
            stage.waited(since, Causes.SUPPLY, place.key(), "", supplies.kind());
        }
        if (scarce != left < floor) {
            scarce = left < floor;
            stage.tell(new Happening.Changed(
                    stage.now(), "supply", place.key(), scarce ? "below the floor" : "above the floor"));
        }
        told.forEach(each -> each.accept(left));
    }

    /** {@return whether it calls for more, were nothing on its way} */
    public boolean calls(boolean inAnEmergency) {
        return callsAt(personDays(), inAnEmergency);
    }

    private boolean callsAt(double personDays, boolean inAnEmergency) {
        return !over && personDays < (inAnEmergency ? floor : below) * place.travellers();
    }

    /** {@return units it calls for when so many are on their way; in an emergency no more than to call for usual moves} */
    public int lacks(int coming, boolean inAnEmergency) {
        double expected = personDays() + coming * feeds;
        boolean calls = inAnEmergency ? calls(true) : callsAt(expected, false);
        return calls ? unitsTo(inAnEmergency ? below : upTo, expected) : 0;
    }

    /** {@return units it has room for when so many are on their way, called for or not} */
    public int takes(int coming) {
        return over ? 0 : unitsTo(upTo, personDays() + coming * feeds);
    }

    private int unitsTo(double days, double personDays) {
        return Math.max(0, units((days * place.travellers() - personDays) / feeds));
    }

    /** A journey has brought some; what comes when all have left is left there. */
    void arrived(int units) {
        deliveries += units > 0 ? 1 : 0;
        if (over) {
            leave();
        }
    }

    /** The last have left: what is left is given with the site, and it calls for nothing more. */
    void end() {
        over = true;
        if (day != null) {
            day.cancel();
        }
        leave();
        whenEaten.run();
    }

    private void leave() {
        place.disposes(kind, place.unclaimed(kind), Whereabouts.GIVEN, "left with the site");
    }

    /** {@return how the site fared} */
    public Outcome.Supply outcome() {
        return new Outcome.Supply(
                place.key(),
                supplies.kind(),
                consumed,
                deliveries,
                lowest,
                daysBelowFloor,
                Math.round(shortPersonDays));
    }
}
