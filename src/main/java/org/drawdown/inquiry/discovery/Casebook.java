package org.drawdown.inquiry.discovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.discovery.Cases;
import org.drawdown.statistics.discovery.Input;

/**
 * Runs, or points of a sweep, with what may explain how they ended.
 *
 * @param scenario of which
 * @param wish     what makes a case
 * @param cases    a row a run or a point
 * @param aspects  what each input is
 * @param labels   of the rows: numbers of points and runs
 * @param same     names of inputs that were left out because they are the same in all
 * @param failed   rows left out because the program failed there, or there is no answer
 * @param window   in which shocks and moods were counted; absent where none counts
 */
public record Casebook(
        Scenario scenario,
        Wish wish,
        Cases cases,
        List<Aspect> aspects,
        List<String> labels,
        List<String> same,
        int failed,
        Optional<Window> window) {
    /** Rows of either kind that are needed: half of them to find a box, half to measure it. */
    public static final int NEEDED = 40;

    public Casebook {
        aspects = List.copyOf(aspects);
        labels = List.copyOf(labels);
        same = List.copyOf(same);
    }

    /**
     * Up to when shocks and moods were counted.
     *
     * @param days  from the start
     * @param until the last day
     * @param over  runs that were over before, so that less was seen of them
     */
    public record Window(double days, LocalDate until, int over) {}

    /** An input with what it is. */
    record Told(Input input, Aspect aspect) {}

    /** {@return a casebook of what differs between rows; absent where nothing does} */
    static Optional<Casebook> of(
            Scenario scenario, Wish wish, List<Told> told, Rows rows, int failed, Optional<Window> window) {
        List<Input> inputs = new ArrayList<>();
        List<Aspect> aspects = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (Told each : told) {
            if (each.input().rows() == 0 || each.input().constant()) {
                same.add(each.input().name());
            } else {
                inputs.add(each.input());
                aspects.add(each.aspect());
            }
        }
        boolean counted = aspects.stream().anyMatch(Aspect::counted);
        return inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Casebook(
                        scenario,
                        wish,
                        new Cases(inputs, rows.yes(), rows.units()),
                        aspects,
                        rows.labels(),
                        same,
                        failed,
                        window.filter(any -> counted)));
    }

    /** Rows: which are looked for, which go together, what they are called. */
    static final class Rows {
        private final boolean[] yes;
        private final List<int[]> units;
        private final List<String> labels;

        Rows(boolean[] yes, List<int[]> units, List<String> labels) {
            this.yes = yes;
            this.units = units;
            this.labels = labels;
        }

        boolean[] yes() {
            return yes;
        }

        List<int[]> units() {
            return units;
        }

        List<String> labels() {
            return labels;
        }
    }

    /** {@return why too few rows are looked for, or too few are not, with the cure; absent where there are enough} */
    public Optional<String> tooFew() {
        int all = cases.size();
        int yes = cases.yes();
        int fewer = Math.min(yes, all - yes);
        if (fewer >= NEEDED) {
            return Optional.empty();
        }
        String what = yes <= all - yes ? wish.doing() : "do not " + plain(wish.doing());
        long enough = (long) Math.ceil(1.25 * NEEDED * all / Math.max(1, fewer) / 100) * 100;
        return Optional.of(fewer + " of " + all + " " + wish.rows() + " " + what + ", and " + NEEDED
                + " are needed: half to find where, half to measure it; "
                + (wish.ofPoints()
                        ? "sweep more points, or ask of runs"
                        : fewer == 0
                                ? "ask for something that is missed more often, or now and then met"
                                : "with about " + enough + " runs there would be enough"));
    }

    private static String plain(String doing) {
        return doing.replaceFirst("^are ", "end ");
    }
}
