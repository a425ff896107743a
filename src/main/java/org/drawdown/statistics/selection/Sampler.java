package org.drawdown.statistics.selection;

import java.util.List;

/** Gives observations of systems; each has to be close to normal, as a mean over many runs is. */
@FunctionalInterface
public interface Sampler {
    /**
     * {@return observations, a row a system in the order asked, a column an observation}
     *
     * @param systems numbers of systems, from 0
     * @param from    number of the first observation of each, from 0
     * @param count   one or more of each
     */
    double[][] observe(List<Integer> systems, int from, int count);
}
