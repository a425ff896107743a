package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Stock;

/**
 * Counts day by day over all runs, a column a day: how many of some stocks each run had at the end of that day.
 *
 * <p>Ten thousand runs of a hundred stocks over 550 days would be 2 GB as dense arrays; here only a block of days of one
 * sum stands in memory at a time.
 */
final class Daily {
    private static final int BLOCK = 64;

    private final Stock[][] chosen;

    private Daily(Stock[][] chosen) {
        this.chosen = chosen;
    }

    /** What is told of each day. */
    @FunctionalInterface
    interface Reader {
        /**
         * A day's counts.
         *
         * @param day    from 0
         * @param counts one a run, rising: it may be kept no longer than the call
         */
        void day(int day, int[] counts);
    }

    static Daily of(List<Outcome> outcomes, Predicate<Stock> which) {
        Stock[][] chosen = new Stock[outcomes.size()][];
        List<Stock> found = new ArrayList<>();
        for (int run = 0; run < chosen.length; run++) {
            found.clear();
            for (Stock stock : outcomes.get(run).stocks()) {
                if (which.test(stock)) {
                    found.add(stock);
                }
            }
            chosen[run] = found.toArray(Stock[]::new);
        }
        return new Daily(chosen);
    }

    /** {@return whether no run has any of it} */
    boolean isEmpty() {
        return Arrays.stream(chosen).allMatch(stocks -> stocks.length == 0);
    }

    /**
     * Reads days in order.
     *
     * @param days  how many, from 0
     * @param every only each so manieth, from 0 on
     */
    void read(int days, int every, Reader reader) {
        int[][] block = new int[BLOCK][chosen.length];
        for (int from = 0; from < days; from += BLOCK) {
            int to = Math.min(days, from + BLOCK);
            fill(block, from, to);
            for (int day = from; day < to; day++) {
                if (day % every == 0) {
                    Arrays.sort(block[day - from]);
                    reader.day(day, block[day - from]);
                }
            }
        }
    }

    private void fill(int[][] block, int from, int to) {
        int[] sums = new int[to - from];
        for (int run = 0; run < chosen.length; run++) {
            Arrays.fill(sums, 0);
            for (Stock stock : chosen[run]) {
                add(stock, from, sums);
            }
            for (int i = 0; i < sums.length; i++) {
                block[i][run] = sums[i];
            }
        }
    }

    private static void add(Stock stock, int from, int[] sums) {
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

    /** {@return a quantile of rising counts: the value of rank ⌈n·share⌉} */
    static int quantile(int[] rising, double share) {
        int rank = (int) Math.ceil(rising.length * share - 1e-9);
        return rising[Math.min(rising.length, Math.max(1, rank)) - 1];
    }

    static double mean(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return (double) sum / counts.length;
    }
}
