package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.outcome.Outcome;

/** Days lost by site and cause: the union over all that waited there, and their sum. */
final class Ledger {
    private final Map<String, Map<String, Waits>> sites = new LinkedHashMap<>();

    void add(String site, String cause, long from, long to) {
        sites.computeIfAbsent(site, key -> new LinkedHashMap<>())
                .computeIfAbsent(cause, key -> new Waits())
                .add(from, to);
    }

    List<Outcome.Cause> causes() {
        List<Outcome.Cause> causes = new ArrayList<>();
        sites.forEach((site, byCause) -> byCause.forEach(
                (cause, waits) -> causes.add(new Outcome.Cause(site, cause, waits.union(), waits.sum))));
        return causes;
    }

    /** Waits as pairs of from and to. */
    private static final class Waits {
        private long[] times = new long[8];
        private int size;
        private long sum;

        void add(long from, long to) {
            if (size == times.length) {
                times = Arrays.copyOf(times, 2 * size);
            }
            times[size++] = from;
            times[size++] = to;
            sum += to - from;
        }

        /** Length of the union: begins less ends, counted off in order of time. */
        long union() {
            long[] begins = new long[size / 2];
            long[] ends = new long[size / 2];
            for (int i = 0; i < begins.length; i++) {
                begins[i] = times[2 * i];
                ends[i] = times[2 * i + 1];
            }
            Arrays.sort(begins);
            Arrays.sort(ends);
            long union = 0;
            long since = 0;
            int ended = 0;
            for (int begun = 0; ended < ends.length; ) {
                if (begun < begins.length && begins[begun] <= ends[ended]) {
                    since = begun == ended ? begins[begun] : since;
                    begun++;
                } else {
                    ended++;
                    union += begun == ended ? ends[ended - 1] - since : 0;
                }
            }
            return union;
        }
    }
}
