package org.drawdown.reading.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.quantity.Coordinates;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** Cover comes from fleets that give it, for columns on the road, from homes within range. */
final class CoverRules {
    private static final List<Fleet.Type> NOT_COVERED = List.of(Fleet.Type.AIRCRAFT, Fleet.Type.SHIPS);

    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Fleet> fleets;
    private final Map<String, Site> sites;

    CoverRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
    }

    void check() {
        scenario.fleets().forEach(this::fleet);
        scenario.moves().forEach(this::move);
    }

    private void fleet(Fleet fleet) {
        String path = "fleets." + fleet.key() + ".covers";
        if (fleet.type() != Fleet.Type.COVER && ruling.has(path)) {
            ruling.error(
                    path,
                    "fleet \"" + fleet.key() + "\" is not of type cover",
                    "Write type: cover there.",
                    "fleets." + fleet.key() + ".type");
        }
    }

    private void move(Move move) {
        String path = "moves." + move.key() + ".cover";
        List<Fleet> by = known(move.by());
        if (!move.cover().isEmpty()
                && !by.isEmpty()
                && by.stream().allMatch(fleet -> NOT_COVERED.contains(fleet.type()))) {
            ruling.error(
                    path,
                    "move \"" + move.key() + "\" goes by air or by ship, where nothing is covered",
                    "Leave cover out.");
        }
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < move.cover().size(); i++) {
            Move.Cover cover = move.cover().get(i);
            kinds(cover, seen, path + "[" + i + "].from");
            if (cover.within().isPresent()) {
                range(move, cover, path + "[" + i + "].within");
            }
        }
    }

    private void kinds(Move.Cover cover, List<String> seen, String path) {
        for (Fleet fleet : known(cover.from())) {
            if (fleet.type() != Fleet.Type.COVER) {
                ruling.error(
                        path,
                        "fleet \"" + fleet.key() + "\" is not of type cover",
                        "Write type: cover there.",
                        "fleets." + fleet.key() + ".type");
            }
            if (seen.contains(fleet.key())) {
                ruling.error(
                        path,
                        "fleet \"" + fleet.key() + "\" covers a movement twice",
                        "Name it once, or give each cover a fleet of its own.");
            }
            seen.add(fleet.key());
        }
    }

    private void range(Move move, Move.Cover cover, String path) {
        List<Site> ends = Stream.of(move.from(), move.to())
                .map(sites::get)
                .filter(site -> site != null && site.role() != Site.Role.OUTSIDE)
                .toList();
        List<Site> homes = known(cover.from()).stream()
                .map(fleet -> sites.get(fleet.home()))
                .filter(Objects::nonNull)
                .toList();
        Optional<Site> nowhere = Stream.concat(ends.stream(), homes.stream())
                .filter(site -> site.at().isEmpty())
                .findFirst();
        if (nowhere.isPresent()) {
            ruling.error(
                    path,
                    "site \"" + nowhere.get().key() + "\" does not say where it is, so no distance to it is known",
                    "Write at: 18.4435 N 1.4092 E there.",
                    "sites.*.at");
        } else if (!homes.isEmpty() && homes.stream().noneMatch(home -> reaches(home, ends, cover))) {
            ruling.error(
                    path,
                    "no fleet of this cover is in range of where \"" + move.key() + "\" starts and goes",
                    "Write a longer range, or name another fleet.");
        }
    }

    private static boolean reaches(Site home, List<Site> ends, Move.Cover cover) {
        Coordinates from = home.at().orElseThrow();
        double most = cover.within().orElseThrow().law().most();
        return ends.stream().allMatch(end -> from.to(end.at().orElseThrow()).km() <= most);
    }

    private List<Fleet> known(List<String> names) {
        return names.stream().map(fleets::get).filter(Objects::nonNull).toList();
    }
}
