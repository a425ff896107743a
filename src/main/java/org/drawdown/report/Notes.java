package org.drawdown.report;

import java.util.List;
import org.drawdown.findings.Facts;
import org.drawdown.report.Page.Note;
import org.drawdown.report.draw.Words;

/** Notes on method. */
final class Notes {
    private Notes() {}

    static List<Note> of(Material material) {
        Facts facts = material.findings().facts();
        return List.of(
                new Note(
                        "Counts of 100",
                        "A probability is printed as a count of 100 runs, never a bare 0 or 100. Dates that had not come by "
                                + Words.full(facts.horizon().toLocalDate())
                                + " are later than all others, and are printed as after that date."),
                new Note(
                        "Luck and ignorance",
                        "Every draw of what we do not know is played twice, with luck of its own each time: "
                                + Words.number(facts.pairs()) + " draws, " + Words.number(facts.n())
                                + " runs. The covariance within pairs gives the variance of P(held | what we do not know);"
                                + " bad to good is the 10 to 90 % range of the beta law with this mean and variance. More runs"
                                + " do not narrow it. Luck is the 95 % interval of the runs (Wilson's, with the pair as its"
                                + " unit; order statistics for quantiles); more runs do narrow it."),
                new Note(
                        "Clean, at a price, late",
                        "A run is late when some condition did not hold by the deadline; at a price when all held but a rule"
                                + " was bent (unsensitive cargo given, a short handover, cargo destroyed, charters); clean"
                                + " otherwise. The price counts what was given, destroyed, lost on the road, or left where it may"
                                + " not stand at the deadline."),
                new Note(
                        "The critical chain",
                        "Each step remembers the step that let it begin; walking back from the last condition gives"
                                + " activities and waits whose lengths add up to the finish exactly. It says where time went. What"
                                + " would be gained without a cause is found only by playing without it, with the same luck."),
                new Note(
                        "What held it up",
                        "A cause is switched off by changing the scenario (no refusals, no attacks, as many escorts as are asked for)"
                                + " and playing it with the luck of the baseline; what goes away is its share. Tried are the causes with"
                                + " most time on the critical chain. A date that never came is counted as the end of the horizon, so a"
                                + " gain there is at least that much. Single gains do not add up: the remainder is printed."),
                new Note(
                        "What we do not know, one by one",
                        "The inputs whose ranks are correlated most with the finish in these runs are set to the 10 % and the 90 % of"
                                + " their range, one at a time, in runs of the same luck."),
                new Note(
                        "Options",
                        "Each option is played with the luck of the baseline, so differences are paired. Their intervals hold"
                                + " together with 95 % (Bonferroni over all options and measures)."),
                new Note(
                        "Rounding",
                        "No digit is printed that is finer than the interval of its number; the CSV files beside the figures"
                                + " hold all digits."));
    }
}
