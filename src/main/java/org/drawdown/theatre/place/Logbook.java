package org.drawdown.theatre.place;

import org.drawdown.kernel.Level;
import org.drawdown.theatre.stage.Months;
import org.drawdown.theatre.stage.Stage;

/** A fleet's logbook: what its vehicles did, by period of {@link Months}. */
public final class Logbook {
    private final Stage stage;
    private final Months months;
    private final Level used;
    private final Level there;
    private final Level away;
    private final double[] sorties;
    private final double[] seats;
    private final double[] km;

    /**
     * A logbook that is empty.
     *
     * @param each of its pool make one vehicle
     */
    Logbook(Stage stage, int each) {
        this.stage = stage;
        this.months = stage.ground().months();
        this.used = Level.inUnitsOf(each, months.ends());
        this.there = Level.inUnitsOf(each, months.ends());
        this.away = new Level(months.ends());
        this.sorties = new double[months.size()];
        this.seats = new double[months.size()];
        this.km = new double[months.size()];
    }

    /** So many vehicles or aircraft more are on the way; fewer when below 0. */
    public void onTheWay(int more) {
        away.rise(stage.now(), more);
    }

    /** A sortie has brought so many people. */
    public void brings(int people) {
        sorties[months.period(stage.now())]++;
        seats[months.period(stage.now())] += people;
    }

    /** Vehicles have driven so many kilometres, added up. */
    public void drove(double kilometres) {
        km[months.period(stage.now())] += kilometres;
    }

    /** {@return vehicles in use} */
    public Level used() {
        return used;
    }

    /** {@return vehicles that are there, used or not} */
    public Level there() {
        return there;
    }

    /** {@return how many are on the way: driving, flying, or halted on the road} */
    public Level away() {
        return away;
    }

    /** {@return sorties that brought their load, by period} */
    public double[] sorties() {
        return sorties.clone();
    }

    /** {@return people brought by air, by period} */
    public double[] seats() {
        return seats.clone();
    }

    /** {@return kilometres driven on legs that have a length, by period} */
    public double[] km() {
        return km.clone();
    }
}
