package org.drawdown.reading.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** Supplies go where somebody eats them, and whoever eats is supplied. */
final class SupplyRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Kind> kinds;
    private final Map<String, Site> sites;

    SupplyRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
    }

    void check() {
        scenario.sites().forEach(this::site);
        scenario.sites().forEach(this::overfull);
        if (scenario.sites().stream()
                .anyMatch(
                        site -> site.role() == Site.Role.CAMP && site.supplies().isPresent())) {
            scenario.sites().forEach(this::unfed);
        }
        scenario.moves().forEach(this::move);
        scenario.kinds().stream().filter(Kind::supplies).forEach(this::sources);
    }

    /** It is eaten down first; until then nothing is called for. */
    private void overfull(Site site) {
        site.supplies()
                .filter(supplies -> supplies.upTo().law().most() > 0
                        && supplies.atStart().law().least()
                                > supplies.upTo().law().most())
                .ifPresent(supplies -> ruling.warning(
                        "sites." + site.key() + ".supplies.at-start",
                        "more stands at " + site.key() + " at the start than it is ever filled up to",
                        "Check the two, or write a larger up-to."));
    }

    /** Where all that is brought is brought from places that hold none, nobody will ever bring any. */
    private void sources(Kind kind) {
        Map<String, String> moves = new TreeMap<>();
        for (Move move : scenario.moves()) {
            if (move.what().contains(kind.key())) {
                moves.putIfAbsent(move.from(), move.key());
            }
            if (move.brings().contains(kind.key())) {
                scenario.fleets().stream()
                        .filter(fleet -> move.by().contains(fleet.key()))
                        .forEach(fleet -> moves.putIfAbsent(fleet.home(), move.key()));
            }
        }
        if (!moves.isEmpty() && moves.keySet().stream().noneMatch(site -> holds(site, kind.key()))) {
            String from = String.join(" and ", moves.keySet());
            ruling.warning(
                    "moves." + moves.values().iterator().next(),
                    "there is no \"" + kind.key() + "\" at " + from
                            + ", from where it is brought, and nothing brings any there",
                    "Write sites: {" + moves.keySet().iterator().next() + ": {cargo: {" + kind.key()
                            + ": endless}}}, or how many there are.");
        }
    }

    private boolean holds(String key, String kind) {
        Site site = sites.get(key);
        return site == null
                || site.endless().contains(kind)
                || some(site.cargo().get(kind))
                || site.supplies()
                        .filter(own -> own.kind().equals(kind) && some(own.atStart()))
                        .isPresent()
                || scenario.totals().stream()
                        .anyMatch(total ->
                                total.kind().equals(kind) && total.over().containsKey(key));
    }

    private static boolean some(Parameter number) {
        return number != null && number.law().most() > 0;
    }

    private void site(Site site) {
        String path = "sites." + site.key();
        site.supplies()
                .flatMap(supplies -> kind(supplies.kind()))
                .filter(kind -> !kind.supplies())
                .ifPresent(kind -> ruling.error(
                        path + ".supplies.kind",
                        "site \"" + site.key() + "\" eats \"" + kind.key() + "\", which is no supplies",
                        "Write kinds: {" + kind.key() + ": {is: supplies, feeds: 1000}}."));
        for (String key : site.yard().keySet()) {
            kind(key)
                    .filter(Kind::supplies)
                    .ifPresent(kind -> ruling.error(
                            path + ".yard." + key, "supplies have no wall", "Leave \"" + key + "\" out of the yard."));
        }
    }

    /** Where some camps are supplied, one whose people eat nothing is forgotten rather than meant; hubs may have markets. */
    private void unfed(Site site) {
        boolean people = Stream.concat(Stream.of(site.people()), site.contingents().values().stream())
                .flatMap(lots -> lots.entrySet().stream())
                .anyMatch(lot -> kind(lot.getKey()).filter(Kind::people).isPresent()
                        && lot.getValue().law().most() > 0);
        if (people && site.supplies().isEmpty() && site.role() == Site.Role.CAMP) {
            ruling.warning(
                    "sites." + site.key(),
                    "people at " + site.key() + " eat nothing, where other camps have supplies",
                    "Write supplies: {kind: " + eaten() + ", up-to: 30 d} there as at the others.");
        }
    }

    /** {@return what some site eats} */
    private String eaten() {
        return scenario.sites().stream()
                .flatMap(site -> site.supplies().stream())
                .map(Site.Supplies::kind)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Kind> kind(String key) {
        return Optional.ofNullable(kinds.get(key));
    }

    private void move(Move move) {
        String path = "moves." + move.key();
        List<Kind> carried =
                move.what().stream().map(kinds::get).filter(Objects::nonNull).toList();
        List<Kind> eaten = carried.stream().filter(Kind::supplies).toList();
        if (!eaten.isEmpty() && eaten.size() < carried.size()) {
            ruling.error(
                    path + ".what",
                    "move \"" + move.key() + "\" carries supplies and other things",
                    "Write two moves, or brings: on a move the other way.");
        }
        eaten.forEach(kind -> eatenAt(move, kind, move.to(), path + ".to"));
        if (move.onlyBelowFloor() && eaten.isEmpty() && !carried.isEmpty()) {
            ruling.error(
                    path + ".only-below-floor",
                    "move \"" + move.key() + "\" carries no supplies, which alone have a floor",
                    "Leave it out.");
        }
        move.brings().stream().map(kinds::get).filter(Objects::nonNull).forEach(kind -> brought(move, kind, path));
    }

    private void brought(Move move, Kind kind, String path) {
        if (!kind.supplies()) {
            ruling.error(
                    path + ".brings",
                    "move \"" + move.key() + "\" brings \"" + kind.key() + "\", which is no supplies",
                    "Write a move of its own.");
        } else if (move.by().isEmpty()) {
            ruling.error(path + ".brings", "who goes by itself brings nothing in", "Name a fleet in by.");
        } else {
            eatenAt(move, kind, move.from(), path + ".from");
        }
    }

    private void eatenAt(Move move, Kind kind, String key, String path) {
        Site site = sites.get(key);
        if (site != null
                && site.supplies()
                        .filter(supplies -> supplies.kind().equals(kind.key()))
                        .isEmpty()) {
            ruling.error(
                    path,
                    "move \"" + move.key() + "\" brings \"" + kind.key() + "\" to " + key + ", which does not eat it",
                    "Write supplies: {kind: " + kind.key() + ", up-to: 30 d} there.",
                    "sites." + key + ".supplies",
                    "kinds." + kind.key());
        }
    }
}
