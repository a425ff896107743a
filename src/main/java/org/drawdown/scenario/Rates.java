package org.drawdown.scenario;

import java.util.List;
import org.drawdown.chance.Parameter;

/**
 * What things cost, in one currency.
 *
 * @param currency three letters, such as {@code USD}
 * @param all      in the order of the file
 */
public record Rates(String currency, List<Rate> all) {
    public Rates {
        all = List.copyOf(all);
    }

    /**
     * The price of one of something.
     *
     * @param of    key of a fleet, a kind or a site; {@code mission} for the whole
     * @param per   what is counted
     * @param price of one, in the currency; 0 or more
     */
    public record Rate(String of, Per per, Parameter price) implements Keyed {
        @Override
        public String key() {
            return of + "/" + per;
        }
    }

    /** What a run counts of fleets, kinds, sites and the mission, and what may therefore have a price. */
    public enum Per {
        FLIGHT_HOUR("flight hours", false),
        SORTIE("sorties", false),
        SEAT("seats", false),
        KM("km", false),
        DAY_USED("days used", false),
        DAY_THERE("days there", true),
        PERSON_DAY("people-days", true),
        GIVEN("given", false),
        DESTROYED("destroyed", false),
        LOST("lost", false),
        OUT("out", false),
        SITE_DAY("site-days", true),
        MISSION_DAY("mission-days", true);

        private final String unit;
        private final boolean standing;

        Per(String unit, boolean standing) {
            this.unit = unit;
            this.standing = standing;
        }

        /** {@return what is counted, in words} */
        public String unit() {
            return unit;
        }

        /** {@return whether it is paid for being there, whatever is done} */
        public boolean standing() {
            return standing;
        }
    }
}
