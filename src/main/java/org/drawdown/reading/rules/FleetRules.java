package org.drawdown.reading.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;

/** A fleet says only what holds for its type, and loses no more than it has. */
final class FleetRules {
    private static final List<String> OF_AIRCRAFT = List.of("speed", "runway", "surfaces");
    private static final List<String> OF_CARRIERS = List.of("carries", "seats", "payload");

    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Kind> kinds;

    FleetRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
    }

    void check() {
        scenario.fleets().forEach(this::fleet);
    }

    private void fleet(Fleet fleet) {
        String path = "fleets." + fleet.key();
        boolean flies = fleet.type() == Fleet.Type.AIRCRAFT;
        if (!flies) {
            OF_AIRCRAFT.forEach(key -> refuse(fleet, key, "which do not fly", "type: aircraft"));
        }
        if (!flies && !fleet.type().carriesOverLegs()) {
            OF_CARRIERS.forEach(key -> refuse(fleet, key, "which carry nothing", "type: trucks"));
        }
        fleet.carries().keySet().stream()
                .filter(kind -> kinds.containsKey(kind) && kinds.get(kind).people())
                .forEach(kind -> ruling.error(
                        path + ".carries." + kind,
                        "\"" + kind + "\" are people: fleet \"" + fleet.key() + "\" has seats for them",
                        "Write seats: 20 instead.",
                        "kinds." + kind + ".is"));
        losses(fleet);
    }

    private void refuse(Fleet fleet, String key, String why, String type) {
        if (ruling.has("fleets." + fleet.key() + "." + key)) {
            ruling.error(
                    "fleets." + fleet.key() + "." + key,
                    "fleet \"" + fleet.key() + "\" is of type "
                            + fleet.type().name().toLowerCase(Locale.ROOT) + ", " + why,
                    "Leave " + key + " out, or write " + type + ".",
                    "fleets." + fleet.key() + ".type");
        }
    }

    /** In the order of their dates, not in that of the file. */
    private void losses(Fleet fleet) {
        double most = fleet.count().law().most();
        List<Fleet.Change> dated = fleet.changes().stream()
                .sorted(Comparator.comparing(Fleet.Change::at))
                .toList();
        for (Fleet.Change change : dated) {
            most += change.by().law().most();
            if (most < 0) {
                ruling.error(
                        change.by().path(),
                        "fleet \"" + fleet.key() + "\" loses more than it has by then",
                        "Check its count and its other changes.");
                return;
            }
        }
    }
}
