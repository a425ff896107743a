package org.drawdown.kernel;

import java.util.function.LongSupplier;
import umontreal.ssj.rng.MRG32k3a;

/** One stream with a seed of its own; an hour of these tests is an hour of the clock. */
final class Luck {
    static final double HOUR = 3_600;

    private final MRG32k3a stream = new MRG32k3a();

    /** Neighbouring numbers give streams that have nothing in common: the seeds are mixed (SplitMix64). */
    Luck(long number) {
        long[] seeds = new long[6];
        long state = number;
        for (int i = 0; i < seeds.length; i++) {
            state += 0x9E3779B97F4A7C15L;
            seeds[i] = 1 + (mixed(state) >>> 33);
        }
        stream.setSeed(seeds);
    }

    private static long mixed(long state) {
        long once = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    LongSupplier exponential(double meanHours) {
        return () -> Kernel.wholeSeconds(-HOUR * meanHours * Math.log(stream.nextDouble()));
    }

    static LongSupplier fixed(double hours) {
        return () -> Kernel.wholeSeconds(HOUR * hours);
    }
}
