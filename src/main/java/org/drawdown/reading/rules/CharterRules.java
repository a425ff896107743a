package org.drawdown.reading.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;

/** More of a fleet is hired only where that helps somebody: it takes people away, and comes with crews of its own. */
final class CharterRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Kind> kinds;

    CharterRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
    }

    void check() {
        List<Bends.Charters> all = scenario.bends().buyCharters();
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            String fleet = all.get(i).fleet();
            String path = "near-the-deadline." + Bends.BUY_CHARTERS + "[" + i + "].fleet";
            if (scenario.fleets().stream().anyMatch(each -> each.key().equals(fleet))) {
                helps(fleet, path);
            }
            if (!seen.add(fleet)) {
                ruling.error(path, "more of \"" + fleet + "\" is hired by two rules", "Write one of them.");
            }
        }
    }

    private void helps(String fleet, String path) {
        boolean takesPeople = scenario.moves().stream()
                .filter(move -> move.by().contains(fleet))
                .flatMap(move -> move.what().stream())
                .map(kinds::get)
                .anyMatch(kind -> kind != null && kind.people());
        if (!takesPeople) {
            ruling.error(
                    path,
                    "more of \"" + fleet
                            + "\" is hired while people stand at its sites, but no move takes people by it",
                    "Name a fleet by which people leave.");
        }
        scenario.contingents().stream()
                .filter(contingent -> contingent.provides().containsKey(fleet))
                .findFirst()
                .ifPresent(contingent -> ruling.error(
                        path,
                        "\"" + fleet + "\" is manned by " + contingent.key() + ", who would not man what is hired",
                        "Name a fleet with crews of its own."));
    }
}
