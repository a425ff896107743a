package org.drawdown.statistics.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.statistics.Moments;

/** What has been observed of each system. */
final class Samples {
    private final Sampler sampler;
    private final double[][] seen;

    Samples(int systems, Sampler sampler) {
        if (systems < 2) {
            throw new IllegalArgumentException("one of two systems or more is selected, not of " + systems);
        }
        this.sampler = sampler;
        this.seen = new double[systems][0];
    }

    List<Integer> all() {
        return IntStream.range(0, seen.length).boxed().toList();
    }

    /** Observes systems that have been observed equally often. */
    void observe(List<Integer> systems, int count) {
        double[][] more = sampler.observe(systems, seen[systems.get(0)].length, count);
        for (int i = 0; i < systems.size(); i++) {
            int system = systems.get(i);
            double[] longer = Arrays.copyOf(seen[system], seen[system].length + count);
            System.arraycopy(more[i], 0, longer, seen[system].length, count);
            seen[system] = longer;
        }
    }

    double[] of(int system) {
        return seen[system];
    }

    int count(int system) {
        return seen[system].length;
    }

    int total() {
        return Arrays.stream(seen).mapToInt(each -> each.length).sum();
    }

    List<Moments> moments() {
        List<Moments> moments = new ArrayList<>();
        for (double[] each : seen) {
            moments.add(Moments.of(each));
        }
        return moments;
    }

    /** {@return the system with the largest mean} */
    int best(List<Integer> among) {
        return among.stream()
                .max((one, other) -> Double.compare(
                        Moments.of(seen[one]).mean(), Moments.of(seen[other]).mean()))
                .orElseThrow();
    }

    Selected selected(List<Integer> left, double guarantee) {
        return new Selected(best(left), left, moments(), guarantee);
    }
}
