package org.drawdown.findings;

import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.experiment.Runs;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Provenance.Confidence;

/**
 * Chart 8: what becomes of the runs held when one thing that we do not know is at the 10 %, and at the 90 %, of its range and
 * all others are as they were drawn; each run paired with the run of the same luck.
 *
 * @param confidence that the intervals of the differences hold together (Bonferroni over the inputs)
 * @param held       runs held of 100 in the baseline, of the first {@code n} runs
 * @param inputs     widest difference first
 */
public record Swings(double confidence, Amount held, List<Swing> inputs) {
    /** What is said of a delay's stretch, the factor that all its draws in a run have in common. */
    public static final String STRETCH = "(\u00d7 its usual length)";

    public Swings {
        inputs = List.copyOf(inputs);
    }

    /**
     * {@return what is worth moving: the parameters whose rank is correlated most with that of the date on which all
     * conditions held, in the runs of a study}
     *
     * @param most how many
     */
    public static List<Parameter> worth(Runs runs, int most) {
        return Swung.worth(runs, most);
    }

    /** {@return the draw at which a parameter is at the low end of its range, and at the high} */
    public static List<Double> draws() {
        return List.of(Swung.LOW, Swung.HIGH);
    }

    /**
     * {@return what becomes of the runs held}
     *
     * @param baseline may have more runs than the others: the first of them are paired
     * @param inputs   moved
     * @param ends     for each of them the runs with it at the low end and at the high end
     * @param inputsOf where the numbers of the scenario come from
     */
    public static Swings of(Runs baseline, List<Parameter> inputs, List<List<Runs>> ends, Provenance inputsOf) {
        return new Swung(baseline, inputs.size()).swings(inputs, ends, inputsOf);
    }

    /** {@return the input that matters most of those whose ends can be told from each other} */
    public Optional<Swing> most() {
        return inputs.stream()
                .filter(swing -> swing.ends().filter(Ends::toldApart).isPresent())
                .findFirst();
    }

    /**
     * One input.
     *
     * @param path       where it stands in the scenario
     * @param title      as displayed
     * @param confidence of its author
     * @param low        the 10 % of its range
     * @param high       the 90 %
     * @param n          runs of each end
     * @param failed     runs that failed at either end
     * @param ends       absent when a run failed or fewer than two pairs were played
     */
    public record Swing(
            String path,
            String title,
            Confidence confidence,
            Value low,
            Value high,
            int n,
            int failed,
            Optional<Ends> ends) {}

    /**
     * A value of an input.
     *
     * @param base  in base units
     * @param words in the unit in which its author wrote it, such as {@code 15 %}
     */
    public record Value(double base, String words) {}

    /**
     * Runs held at both ends.
     *
     * @param low        of 100, 95 %
     * @param high       of 100, 95 %
     * @param difference high less low, points of 100
     */
    public record Ends(Amount low, Amount high, Amount difference) {

        /** {@return whether the two ends can be told from each other} */
        public boolean toldApart() {
            return !difference.interval().contains(0);
        }
    }
}
