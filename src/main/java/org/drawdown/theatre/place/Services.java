package org.drawdown.theatre.place;

import java.util.List;
import java.util.function.Function;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Join;
import org.drawdown.kernel.Label;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** The services of a site, each of which ends on its date or with a task, and lowers what the site can hold. */
public final class Services {
    private final Stage stage;
    private final Place place;

    public Services(Stage stage, Place place) {
        this.stage = stage;
        this.place = place;
    }

    /**
     * Books the end of each.
     *
     * @param done the gates that open when a task is done there, for all it is done for
     */
    public void begin(Function<String, List<Gate>> done) {
        for (Site.Service service : place.site().services()) {
            double share = stage.value(service.lowersBedsTo());
            service.ends().ifPresent(date -> {
                long at = Math.max(0, stage.calendar().seconds(date));
                stage.kernel()
                        .book(
                                Stage.label(Causes.DATE, service.key(), place.key()),
                                at,
                                () -> place.lowersBedsTo(share));
            });
            service.endsWith().map(done).ifPresent(tasks -> {
                Join over = new Join(stage.kernel(), service.key(), tasks.size(), () -> place.lowersBedsTo(share));
                Label waiting = Stage.label(Causes.TASK, service.key(), place.key());
                tasks.forEach(task -> task.watch(place.key(), waiting, over::arrive));
            });
        }
    }
}
