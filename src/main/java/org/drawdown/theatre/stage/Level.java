package org.drawdown.theatre.stage;

/** A number that rises and falls, summed over the seconds of a run. */
public final class Level {
    private final Stage stage;
    private int now;
    private long unitSeconds;
    private long countedTo;

    public Level(Stage stage) {
        this.stage = stage;
    }

    /** Rises by so many; falls when below 0. */
    public void add(int more) {
        count();
        now += more;
    }

    /** {@return the sum over the seconds until now} */
    public double unitSeconds() {
        count();
        return unitSeconds;
    }

    private void count() {
        unitSeconds += now * (stage.now() - countedTo);
        countedTo = stage.now();
    }
}
