package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Total;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.stage.Stage;

/**
 * What is known only in all, split over the sites by weights drawn once a run, so that it sums exactly: each site has
 * the whole part of its share, and those with the largest remainders one more; ties in the order of the sites'
 * keys.
 */
final class Totals {
    private final int[][] counts;

    Totals(Stage stage, Kinds kinds) {
        List<Total> totals = stage.ground().scenario().totals();
        List<String> sites =
                stage.ground().scenario().sites().stream().map(Site::key).toList();
        this.counts = new int[totals.isEmpty() ? 0 : sites.size()][kinds.size()];
        for (Total total : totals) {
            double[] weights = new double[sites.size()];
            total.over().forEach((site, weight) -> weights[sites.indexOf(site)] = stage.value(weight));
            int[] split = split(stage.whole(total.count()), weights);
            for (int site = 0; site < split.length; site++) {
                counts[site][kinds.index(total.kind(), total.owner())] += split[site];
            }
        }
    }

    /** {@return how many of a kind a site has of the totals; sites are numbered in the order of keys} */
    int at(int site, int kind) {
        return counts.length == 0 ? 0 : counts[site][kind];
    }

    /**
     * {@return a number in whole parts, which sum to it}
     *
     * @param number  to be split, 0 or more
     * @param weights of the parts, 0 or more, not all 0
     */
    static int[] split(int number, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double[] shares =
                Arrays.stream(weights).map(weight -> number * weight / sum).toArray();
        int[] parts = Arrays.stream(shares).mapToInt(share -> (int) share).toArray();
        List<Integer> byRemainder = new ArrayList<>();
        for (int part = 0; part < parts.length; part++) {
            byRemainder.add(part);
        }
        byRemainder.sort(Comparator.comparingDouble(part -> parts[part] - shares[part]));
        int left = number - Arrays.stream(parts).sum();
        for (int next = 0; next < left; next++) {
            parts[byRemainder.get(next)]++;
        }
        return parts;
    }
}
