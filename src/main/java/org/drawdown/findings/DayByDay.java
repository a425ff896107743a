package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Stock;
import org.drawdown.statistics.Fan;

/**
 * Counts day by day over all runs, a column a day: how many of some stocks each run had at the end of that day.
 *
 * <p>Ten thousand runs of a hundred stocks over 550 days would be 2 GB as dense arrays; here only a block of days of one
 * sum stands in memory at a time.
 */
final class DayByDay {
    private static final int BLOCK = 64;

    private final Stock[][] chosen;

    private DayByDay(Stock[][] chosen) {
        this.chosen = chosen;
    }

    /** What is told of each day. */
    @FunctionalInterface
    interface Reader {
        /**
         * A day's counts over the runs.
         *
         * @param day  from 0
         * @param mean of the runs
         * @param at   their quantiles, one for each of the shares asked for
         */
        void day(int day, double mean, double... at);
    }

    static DayByDay of(List<Outcome> outcomes, Predicate<Stock> which) {
        Stock[][] chosen = new Stock[outcomes.size()][];
        List<Stock> found = new ArrayList<>();
        for (int run = 0; run < chosen.length; run++) {
            found.clear();
            for (Stock stock : outcomes.get(run).stood().stocks()) {
                if (which.test(stock)) {
                    found.add(stock);
                }
            }
            chosen[run] = found.toArray(Stock[]::new);
        }
        return new DayByDay(chosen);
    }

    /** {@return whether no run has any of it} */
    boolean isEmpty() {
        return Arrays.stream(chosen).allMatch(stocks -> stocks.length == 0);
    }

    /**
     * Reads days in order.
     *
     * @param days   how many, from 0
     * @param reader told of each
     * @param shares of the quantiles
     */
    void read(int days, Reader reader, double... shares) {
        for (int from = 0; from < days; from += BLOCK) {
            double[][] block = new double[chosen.length][Math.min(BLOCK, days - from)];
            for (int run = 0; run < chosen.length; run++) {
                for (Stock stock : chosen[run]) {
                    add(stock, from, block[run]);
                }
            }
            tell(block, from, reader, shares);
        }
    }

    private static void tell(double[][] block, int from, Reader reader, double... shares) {
        double[][] fan = Fan.of(block, shares);
        for (int column = 0; column < block[0].length; column++) {
            double sum = 0;
            for (double[] run : block) {
                sum += run[column];
            }
            double[] at = new double[shares.length];
            for (int k = 0; k < shares.length; k++) {
                at[k] = fan[k][column];
            }
            reader.day(from + column, sum / block.length, at);
        }
    }

    private static void add(Stock stock, int from, double... sums) {
        int found = Arrays.binarySearch(stock.days(), from);
        int step = found >= 0 ? found : -found - 2;
        int day = from;
        while (day < from + sums.length) {
            int count = step < 0 ? 0 : stock.counts()[step];
            int next = step + 1 < stock.days().length ? stock.days()[step + 1] : Integer.MAX_VALUE;
            for (; day < Math.min(next, from + sums.length); day++) {
                sums[day - from] += count;
            }
            step++;
        }
    }
}
