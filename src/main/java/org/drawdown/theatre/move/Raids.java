package org.drawdown.theatre.move;

import java.util.List;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Label;
import org.drawdown.scenario.Harm;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Daily;
import org.drawdown.theatre.stage.Stage;

/** Attacks on sites: each day with the hazard of that day, at most one a day; and shells, when a shock brings them. */
final class Raids {
    private final Stage stage;
    private final Kinds kinds;
    private final Nature nature;
    private final Danger danger;
    private final List<Place> places;

    Raids(Stage stage, Kinds kinds, Nature nature, Danger danger, List<Place> places) {
        this.stage = stage;
        this.kinds = kinds;
        this.nature = nature;
        this.danger = danger;
        this.places = places;
    }

    void begin() {
        Scenario scenario = stage.ground().scenario();
        for (Shock shock : scenario.shocks()) {
            shock.effects().shells().ifPresent(shells -> expectShells(shock, shells));
        }
        scenario.attacks().flatMap(attacks -> attacks.onSites()).ifPresent(harm -> {
            for (Place place : places) {
                if (nature.hazard(place.key()).now() > 0) {
                    stage.kernel().nature(0, new Raid(place, harm)::day);
                }
            }
        });
    }

    private void expectShells(Shock shock, Shock.Shelling shells) {
        for (Place place : places) {
            if (shells.sites().contains(place.key())) {
                Blow blow = new Blow(stage, kinds, shells.harm(), Causes.SHELLING, shock.key() + "/" + place.key());
                nature.whenShelled(shock, place.key(), new Target(place, blow, Causes.SHELLING)::strike);
            }
        }
    }

    /** A site that may be struck: the time until then is a link of its own, since what follows is people's. */
    private final class Target {
        private final Place place;
        private final Blow blow;
        private final Label label;
        private final Gate struck;

        Target(Place place, Blow blow, String cause) {
            this.place = place;
            this.blow = blow;
            this.label = Stage.label(cause, "", place.key());
            this.struck = new Gate(stage.kernel(), place.key() + " is struck");
            await();
        }

        private void await() {
            struck.watch(place.key(), label, () -> {
                struck.close();
                blow.falls(place);
                await();
            });
        }

        void strike() {
            struck.open();
        }
    }

    /** The attacks on one site. */
    private final class Raid {
        private final Place place;
        private final Target target;
        private final Daily bears;

        Raid(Place place, Harm harm) {
            this.place = place;
            Blow blow = new Blow(stage, kinds, harm, Causes.ATTACK, "attack/" + place.key());
            this.target = new Target(place, blow, Causes.ATTACK);
            this.bears = stage.daily("attack/" + place.key());
        }

        /** Looks at the hazard as it is when the day begins. */
        void day() {
            int today = stage.calendar().day(stage.now());
            long left = stage.calendar().dayBegins(today + 1) - stage.now();
            double bears = Ambush.bears(this.bears.on(today));
            double hazard = danger.at(place);
            if (hazard > bears) {
                stage.kernel().nature((long) (left * bears / hazard), this::strike);
            }
            stage.kernel().nature(left, this::day);
        }

        private void strike() {
            if (place.travellers() + place.cargo() > 0) {
                target.strike();
            }
        }
    }
}
