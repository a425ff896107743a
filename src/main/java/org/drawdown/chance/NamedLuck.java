package org.drawdown.chance;

import umontreal.ssj.rng.MRG32k3a;

/**
 * Luck from streams of MRG32k3a whose six seeds are a hash of the name and the numbers.
 *
 * <p>Two SplitMix64 generators, one started from each half of the key, absorb what is drawn, the seed, the number of
 * the draw and the day; one then gives the first three seeds and the other the last three. So two streams are equal
 * only if 128 bits are, and any seed is one or more and below its modulus.
 *
 * <p>Source: L'Ecuyer, "Good parameters and implementations for combined multiple recursive random number generators",
 * <i>Operations Research</i> 47 (1999); Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
 * OOPSLA 2014, figure 17.
 */
final class NamedLuck implements Luck {
    /** Only ever cloned, which reads it and writes nothing: {@code new MRG32k3a()} would write to a static of SSJ. */
    private static final MRG32k3a PROTOTYPE = new MRG32k3a();

    private static final long FIRST_MODULUS = 4_294_967_087L;
    private static final long SECOND_MODULUS = 4_294_944_443L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long SILVER = 0xD1342543DE82EF95L;

    private static final long PARAMETER = 1;
    private static final long IN_ORDER = 2;
    private static final long BY_DAY = 3;

    private final long seed;
    private final long parameters;
    private final long replication;
    private final MRG32k3a scratch = PROTOTYPE.clone();
    private final long[] seeds = new long[6];

    NamedLuck(long seed, long parameters, long replication) {
        this.seed = seed;
        this.parameters = parameters;
        this.replication = replication;
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public long parameters() {
        return parameters;
    }

    @Override
    public long replication() {
        return replication;
    }

    @Override
    public double parameter(Source source) {
        return once(source, PARAMETER, parameters, 0);
    }

    @Override
    public Draws draws(Source source) {
        MRG32k3a stream = PROTOTYPE.clone();
        fill(source, IN_ORDER, replication, 0);
        stream.setSeed(seeds);
        return stream::nextDouble;
    }

    @Override
    public double onDay(Source source, long day) {
        return once(source, BY_DAY, replication, day);
    }

    private double once(Source source, long kind, long number, long day) {
        fill(source, kind, number, day);
        scratch.setSeed(seeds);
        return scratch.nextDouble();
    }

    private void fill(Source source, long kind, long number, long day) {
        long one = absorb(source.high(), GOLDEN, kind, number, day);
        long two = absorb(source.low(), SILVER, kind, number, day);
        for (int i = 0; i < 3; i++) {
            one += GOLDEN;
            two += SILVER;
            seeds[i] = within(FIRST_MODULUS, mixed(one));
            seeds[i + 3] = within(SECOND_MODULUS, mixed(two));
        }
    }

    private long absorb(long key, long step, long kind, long number, long day) {
        long state = mixed(key + step * kind);
        state = mixed((state ^ seed) + step);
        state = mixed((state ^ number) + step);
        return mixed((state ^ day) + step);
    }

    private static long within(long modulus, long bits) {
        return 1 + (bits >>> 1) % (modulus - 1);
    }

    private static long mixed(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    @Override
    public String toString() {
        return "seed " + seed + ", parameters " + parameters + ", replication " + replication;
    }
}
