package org.drawdown.cli.research;

import java.util.function.Function;
import org.drawdown.cli.screen.Caller;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Gauge;
import org.drawdown.cli.screen.Heap;
import org.drawdown.cli.screen.Interrupt;
import org.drawdown.cli.screen.Stopped;
import org.drawdown.cli.screen.Words;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trial;

/** Plays surveys to their end, with a gauge; Ctrl-C ends the command, for half a survey answers nothing. */
record Player(Caller caller, StudyOptions options) {

    /** @throws Stopped if a run failed as well: a method that cannot leave it out has nothing to say */
    Surveyed sound(Survey survey, Function<Point, Trial> trials) {
        Surveyed surveyed = play(survey, trials);
        if (surveyed.failed() > 0) {
            throw new Stopped(
                    Words.count(surveyed.failed(), "run") + " of " + Words.count(survey.runs())
                            + " failed, and to leave them out would bias the answer; drawdown run tells what broke them",
                    Exit.RUNS_FAILED);
        }
        return surveyed;
    }

    /** @throws Stopped if somebody has asked to stop */
    Surveyed play(Survey survey, Function<Point, Trial> trials) {
        try (Interrupt interrupt = Interrupt.of(survey::stop, caller.console());
                Gauge gauge = Gauge.of(caller.console(), options.quiet, "runs", survey.runs())) {
            Surveyed surveyed = survey.play(trials, options.threads(), Heap.kept(gauge), Survey.Memory.none());
            if (interrupt.asked()
                    || surveyed.done() < surveyed.design().points().size()) {
                throw new Stopped("stopped before anything was found; what was played is not kept", Exit.OTHER);
            }
            return surveyed;
        }
    }
}
