package org.drawdown.chance;

/**
 * Luck in which every number is as far from 1 as it was from 0: what was slow is quick, what came does not come.
 *
 * @param luck that is mirrored
 */
record MirroredLuck(Luck luck) implements Around {
    private static final double NEXT_TO_ONE = Math.nextDown(1.0);

    @Override
    public double parameter(Source source) {
        return mirrored(luck.parameter(source));
    }

    /** What goes together mirrors as a whole: normal scores change their sign, and so does any sum of them. */
    @Override
    public double parameter(Source source, Copula together) {
        return mirrored(luck.parameter(source, together));
    }

    @Override
    public Draws draws(Source source) {
        Draws draws = luck.draws(source);
        return () -> mirrored(draws.next());
    }

    @Override
    public double onDay(Source source, long day) {
        return mirrored(luck.onDay(source, day));
    }

    /** A number next to 0 would become 1, to which no law gives a value. */
    private static double mirrored(double u) {
        return Math.min(1 - u, NEXT_TO_ONE);
    }
}
