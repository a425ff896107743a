package org.drawdown.findings;

import java.util.List;
import java.util.stream.DoubleStream;
import org.drawdown.scenario.Calendar;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Quantiles;

/**
 * A quantile of dates. What never happened is later than everything.
 *
 * @param share of the runs that are not later, 0 to 1
 * @param at    the quantile
 * @param low   where luck of the runs puts it at the earliest (95 %, order statistics, the pair as unit)
 * @param high  at the latest
 * @param n     runs
 */
public record Dated(double share, When at, When low, When high, int n) {

    /**
     * {@return quantiles of dates}
     *
     * @param seconds from the start, +∞ for never; one a run, pairs side by side
     */
    static List<Dated> of(Calendar calendar, double[] seconds, double... shares) {
        Quantiles quantiles = Quantiles.of(seconds);
        return DoubleStream.of(shares)
                .mapToObj(share -> {
                    Interval luck = Quantiles.paired(seconds, share, Share.LEVEL);
                    return new Dated(
                            share,
                            When.of(calendar, quantiles.at(share)),
                            When.of(calendar, luck.low()),
                            When.of(calendar, luck.high()),
                            seconds.length);
                })
                .toList();
    }

    /** {@return the one of these with this share} */
    public static Dated at(List<Dated> dates, double share) {
        return dates.stream()
                .filter(date -> date.share == share)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no quantile of " + share + " among "
                        + dates.stream().map(Dated::share).toList()));
    }
}
