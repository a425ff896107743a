package org.drawdown.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.cli.screen.Words;
import org.drawdown.experiment.Played;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.precision.Convergence;
import org.drawdown.scenario.Calendar;

/** Why no more was played, where that was asked for. */
final class StoppedBlock {
    private StoppedBlock() {}

    static List<String> lines(Played played, Optional<Convergence> convergence) {
        List<String> lines = new ArrayList<>();
        convergence.ifPresent(found -> lines.addAll(
                Words.broken((found.sure() ? "STOPPED WHEN SURE  " : "NOT SURE YET  ") + said(found, played), 2)));
        if (played.ended() == Played.Ended.OUT_OF_TIME) {
            lines.add("STOPPED BY THE CLOCK  after "
                    + Words.count(played.baseline().size(), "run"));
        }
        return lines;
    }

    private static String said(Convergence found, Played played) {
        Question question = found.precision().question();
        Calendar calendar = played.baseline().scenario().calendar();
        Amount last = found.last();
        return question.words().strip() + " " + question.say(last.value(), calendar) + " ("
                + question.say(last.interval(), calendar) + ") after " + Words.count(last.n(), "run")
                + "; holds at all " + Words.count(found.looks().size(), "look") + " together";
    }
}
