package org.drawdown.theatre.place;

import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** The services of a site, each of which ends on its date and lowers what the site can hold. */
public final class Services {
    private final Stage stage;
    private final Place place;

    public Services(Stage stage, Place place) {
        this.stage = stage;
        this.place = place;
    }

    /** Books the end of each. */
    public void begin() {
        for (Site.Service service : place.site().services()) {
            double share = stage.value(service.lowersBedsTo());
            long at = Math.max(0, stage.calendar().seconds(service.ends()));
            stage.kernel()
                    .book(Stage.label(Causes.DATE, service.key(), place.key()), at, () -> place.lowersBedsTo(share));
        }
    }
}
