package org.drawdown.chance;

/**
 * All the luck of one run, by name: the same numbers and name always give the same draws, whatever else is drawn,
 * in whatever order and on whatever thread.
 *
 * <p>What we do not know is drawn from (seed, parameters, name), what nobody can know from (seed, replication, name).
 * One luck serves one run, so one thread at a time.
 */
public interface Luck {
    /** {@return the seed of the study} */
    long seed();

    /** {@return the number of the draw of what we do not know} */
    long parameters();

    /** {@return the number of the run} */
    long replication();

    /** {@return the only draw of a parameter, in (0, 1)} */
    double parameter(Source source);

    /** {@return the draw of a parameter that goes together with others, in (0, 1)} */
    default double parameter(Source source, Copula together) {
        return together.draw(source, this::parameter);
    }

    /**
     * {@return the draws of a source, in order, from the first one on}
     *
     * <p>Each call begins the same stream anew: ask once a run, at first use, and hold it.
     */
    Draws draws(Source source);

    /**
     * {@return the same draws, of which each is read as a length by a law; who counts draws may want to know by which}
     *
     * @param path of the law in the scenario
     */
    default Draws draws(Source source, String path, Law law) {
        return draws(source);
    }

    /**
     * {@return the draw of a source for a day, in (0, 1), the same however often and in whatever order it is asked}
     *
     * @param day days since the start of the scenario
     */
    double onDay(Source source, long day);

    /**
     * {@return the same luck, but for one parameter, whose draw is this number}
     *
     * @param parameter its source
     * @param u         in (0, 1)
     */
    default Luck fixing(Source parameter, double u) {
        return new FixedParameter(this, parameter, u);
    }

    /**
     * {@return the same luck seen in a mirror: every draw u has become 1 − u}
     *
     * <p>A run and its mirrored one are each a run like any other, but not independent of each other: only the mean of the
     * two is a unit. Source: Hammersley and Morton, "A new Monte Carlo technique: antithetic variates", <i>Mathematical
     * Proceedings of the Cambridge Philosophical Society</i> 52 (1956).
     */
    default Luck mirrored() {
        return new MirroredLuck(this);
    }

    /** {@return the luck of these numbers} */
    static Luck of(long seed, long parameters, long replication) {
        return new NamedLuck(seed, parameters, replication);
    }
}
