package org.drawdown.reading.binder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Rates;
import org.drawdown.scenario.Rates.Per;
import org.drawdown.scenario.Rates.Rate;

/** What things cost. */
final class RatesBinder {
    private static final String MISSION = "mission";

    private final List<Rate> rates = new ArrayList<>();

    private RatesBinder() {}

    static Optional<Rates> bind(Form mission) {
        return mission.form("rates").map(form -> new Rates(currency(form), new RatesBinder().all(form)));
    }

    private static String currency(Form form) {
        return form.read("currency", "a currency", text -> {
                    if (!text.matches("[A-Z]{3}")) {
                        throw new Misread(
                                "\"" + Nearest.shortened(text) + "\" is not a currency",
                                "Write its three letters: USD.");
                    }
                    return text;
                })
                .orElse("");
    }

    private List<Rate> all(Form form) {
        form.named("fleets").forEach(this::fleet);
        form.named("people").forEach(people -> rate(people, people.name(), "day", Per.PERSON_DAY));
        form.named("cargo").forEach(this::cargo);
        form.named("sites").forEach(site -> rate(site, site.name(), "day", Per.SITE_DAY));
        form.form(MISSION).ifPresent(whole -> rate(whole, MISSION, "day", Per.MISSION_DAY));
        return rates;
    }

    private void fleet(Form fleet) {
        rate(fleet, fleet.name(), "day", Per.DAY_THERE);
        rate(fleet, fleet.name(), "day-used", Per.DAY_USED);
        rate(fleet, fleet.name(), "km", Per.KM);
        rate(fleet, fleet.name(), "flight-hour", Per.FLIGHT_HOUR);
        rate(fleet, fleet.name(), "sortie", Per.SORTIE);
        rate(fleet, fleet.name(), "seat", Per.SEAT);
    }

    private void cargo(Form cargo) {
        rate(cargo, cargo.name(), "out", Per.OUT);
        rate(cargo, cargo.name(), "given", Per.GIVEN);
        rate(cargo, cargo.name(), "destroyed", Per.DESTROYED);
        rate(cargo, cargo.name(), "lost", Per.LOST);
    }

    private void rate(Form form, String of, String key, Per per) {
        form.numberIf(key).ifPresent(price -> rates.add(new Rate(of, per, price)));
    }
}
