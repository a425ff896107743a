package org.drawdown.kernel;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The rounds of one instant, counted to find a loop without time. */
final class Rounds {
    private static final int MOST = 100_000;
    private static final int WATCHED = 1_000;

    private final NavigableSet<String> names = new TreeSet<>();
    private long instant = -1;
    private long lastOfRound;
    private int rounds;

    /** A step begins; a step booked after the round began belongs to the next one. */
    void step(long now, long number, long booked) {
        begin(now);
        if (number > lastOfRound) {
            lastOfRound = booked;
            rounds++;
        }
    }

    void settling(long now) {
        begin(now);
        rounds++;
    }

    void settled(long booked) {
        lastOfRound = booked;
    }

    private void begin(long now) {
        if (now != instant) {
            instant = now;
            rounds = 0;
            lastOfRound = 0;
        }
    }

    boolean tooMany() {
        return rounds > MOST;
    }

    /** {@return whether the names of those who run are to be noted} */
    boolean watched() {
        return rounds > MOST - WATCHED;
    }

    void note(String name) {
        names.add(name);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
