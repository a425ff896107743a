package org.drawdown.findings;

import java.util.List;
import org.drawdown.statistics.Interval;

/**
 * What the range bad..good rests on.
 *
 * @param range  P(all held | parameters), bad to good, 0 to 1
 * @param inputs those that can be told from nothing, most first; the first screen shows three
 * @param rest   share that no named input explains, 0 to 1
 */
public record Rests(Interval range, List<Input> inputs, double rest) {

    /**
     * One thing we do not know.
     *
     * @param group what belongs together: the first parts of the path, such as {@code authorities.road}
     * @param paths the drawn parameters in it
     * @param share of the variance of P(all held | parameters), 0 to 1
     * @param low   the least that luck of the runs allows, 0 to 1
     * @param high  the most
     */
    public record Input(String group, List<String> paths, double share, double low, double high) { }
}
