package org.drawdown.chance;

/** Draws of which somebody is told as they are taken. */
final class Overheard implements Draws {
    /** Who is told of a draw. */
    @FunctionalInterface
    interface Ear {
        /** Hears of a draw and of its number in the stream, from 1. */
        void hear(long number, double u);
    }

    private final Draws draws;
    private final Ear ear;
    private long number;

    Overheard(Draws draws, Ear ear) {
        this.draws = draws;
        this.ear = ear;
    }

    @Override
    public double next() {
        double u = draws.next();
        ear.hear(++number, u);
        return u;
    }
}
