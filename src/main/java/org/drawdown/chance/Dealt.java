package org.drawdown.chance;

import umontreal.ssj.rng.RandomStream;

/** Draws as SSJ wants them: a stream that only goes on, never back. */
record Dealt(Draws draws) implements RandomStream {
    @Override
    public double nextDouble() {
        return draws.next();
    }

    @Override
    public int nextInt(int least, int most) {
        return (int) (least + (long) (draws.next() * ((long) most - least + 1)));
    }

    @Override
    public void nextArrayOfDouble(double[] into, int from, int count) {
        for (int i = from; i < from + count; i++) {
            into[i] = nextDouble();
        }
    }

    @Override
    public void nextArrayOfInt(int least, int most, int[] into, int from, int count) {
        for (int i = from; i < from + count; i++) {
            into[i] = nextInt(least, most);
        }
    }

    @Override
    public void resetStartStream() {
        throw back();
    }

    @Override
    public void resetStartSubstream() {
        throw back();
    }

    @Override
    public void resetNextSubstream() {
        throw back();
    }

    private static UnsupportedOperationException back() {
        return new UnsupportedOperationException("draws only go on; ask luck for the source again");
    }
}
