package org.drawdown.theatre.move;

import java.util.List;
import java.util.Optional;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.kernel.Request;
import org.drawdown.scenario.Leg;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;
import org.drawdown.theatre.stage.WorkHours;

/** A border on a leg: columns are held there in its hours, one after the other where lanes are few. */
final class Border {
    private static final long[] FIRST_COME = {};

    private final Stage stage;
    private final String leg;
    private final Span waits;
    private final Span back;
    private final WorkHours hours;
    private final Optional<Pool> lanes;

    Border(Stage stage, String leg, Leg.Border border) {
        this.stage = stage;
        this.leg = leg;
        this.waits = stage.span(border.waits(), "border/" + leg + "/out");
        this.back = stage.span(border.back().orElse(border.waits()), "border/" + leg + "/back");
        this.hours = stage.ground().hours(border.open());
        this.lanes = border.lanes().map(number -> new Pool(stage.kernel(), leg + " lanes", stage.whole(number)));
    }

    /**
     * Takes a column through.
     *
     * @param who  its name, by which ties of the same instant are settled
     * @param out  whether it goes in the leg's direction
     * @param then what follows
     */
    void cross(String who, Call call, boolean out, Runnable then) {
        long since = stage.now();
        Label label = Stage.label(Causes.BORDER, call.key(), leg, (out ? waits : back).law());
        if (lanes.isPresent() && !(out ? waits : back).isNothing()) {
            stage.kernel()
                    .desk()
                    .ask(new Request(
                            who,
                            FIRST_COME,
                            true,
                            label,
                            List.of(Need.of(lanes.get(), 1)),
                            granted -> hold(since, call, out, label, () -> {
                                lanes.get().giveBack(1);
                                then.run();
                            })));
        } else {
            hold(since, call, out, label, then);
        }
    }

    private void hold(long since, Call call, boolean out, Label label, Runnable then) {
        long work = (out ? waits : back).next();
        long seconds = hours.finish(stage.now(), work) - stage.now();
        stage.kernel().book(label, seconds, seconds - work, () -> {
            stage.waited(since, Causes.BORDER, call.from().key(), call.key(), leg);
            then.run();
        });
    }
}
