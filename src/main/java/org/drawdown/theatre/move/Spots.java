package org.drawdown.theatre.move;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.kernel.Request;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * The parking spots of one sortie, where it takes its load and where it brings it: had from home to home, or each from
 * landing to leaving. Who waits for a spot in the air has none on the ground, so nobody waits for each other.
 */
final class Spots {
    private static final long[] FIRST_COME = {};

    private final Stage stage;
    private final Call call;
    private final String name;
    private final int aircraft;
    private boolean landed;

    Spots(Stage stage, Call call, String name, int aircraft) {
        this.stage = stage;
        this.call = call;
        this.name = name;
        this.aircraft = aircraft;
    }

    /** {@return what has to be in hand before it begins} */
    List<Need> needs() {
        return keptThroughout().map(pool -> Need.of(pool, aircraft)).toList();
    }

    private Stream<Pool> keptThroughout() {
        return Stream.of(call.from(), call.to())
                .distinct()
                .filter(place -> !onTheGround(place))
                .flatMap(place -> place.parking().stream());
    }

    private static boolean onTheGround(Place place) {
        return place.site()
                .airfield()
                .filter(field -> field.parked() == Site.Parked.ON_THE_GROUND)
                .isPresent();
    }

    private static Optional<Pool> onlyThere(Place place) {
        return place.parking().filter(pool -> onTheGround(place));
    }

    /** Goes on when there is a spot. */
    void land(Place place, Runnable then) {
        Optional<Pool> spots = onlyThere(place);
        if (spots.isEmpty()) {
            then.run();
            return;
        }
        long since = stage.now();
        stage.kernel()
                .desk()
                .ask(new Request(
                        name,
                        FIRST_COME,
                        true,
                        Stage.label(Causes.PARKING, call.key(), place.key()),
                        List.of(Need.of(spots.get(), aircraft)),
                        granted -> {
                            stage.waited(since, Causes.PARKING, call.from().key(), call.key(), place.key());
                            landed = true;
                            then.run();
                        }));
    }

    /** Gives back the spot that it had on the ground. */
    void leave(Place place) {
        if (landed) {
            landed = false;
            onlyThere(place).ifPresent(pool -> pool.giveBack(aircraft));
        }
    }

    /** It is home: gives back what it had throughout. */
    void end() {
        keptThroughout().forEach(pool -> pool.giveBack(aircraft));
    }
}
