package org.drawdown.reading.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Attacks;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Harm;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Legs;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Rates;
import org.drawdown.scenario.Reasons;
import org.drawdown.scenario.Regime;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Surface;
import org.drawdown.scenario.Task;
import org.drawdown.scenario.Total;

/** Every key that is named exists. */
final class NameRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    NameRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        know("site", scenario.sites(), Site::key);
        know("kind", scenario.kinds(), Kind::key);
        know("contingent", scenario.contingents(), Contingent::key);
        know("fleet", scenario.fleets(), Fleet::key);
        know("leg", scenario.legs(), Leg::key);
        know("surface", scenario.surfaces(), Surface::key);
        know("phase", scenario.phases(), Phase::key);
        know("task", scenario.tasks(), Task::key);
        know("authority", scenario.authorities(), Authority::key);
        know("permission", permissions());
        know("move or fleet", movesAndFleets());
        know(
                "event or shock",
                Stream.concat(Regime.EVENTS.stream(), scenario.shocks().stream().map(Shock::key))
                        .toList());
        know("regime", scenario.regimes(), Regime::key);
        know("move", scenario.moves(), Move::key);
        know("shock", scenario.shocks(), Shock::key);
    }

    private <T> void know(String noun, List<T> things, Function<T, String> key) {
        known.put(noun, things.stream().map(key).toList());
    }

    private void know(String noun, List<String> names) {
        known.put(noun, names);
    }

    /** {@return what can be asked for: whatever an authority grants, and each authority by its key} */
    private List<String> permissions() {
        return scenario.authorities().stream()
                .flatMap(each -> Stream.concat(each.remit().grants().stream(), Stream.of(each.key())))
                .distinct()
                .toList();
    }

    private List<String> movesAndFleets() {
        return Stream.concat(
                        scenario.moves().stream().map(Move::key),
                        scenario.fleets().stream().map(Fleet::key))
                .toList();
    }

    void check() {
        conditions();
        bends();
        scenario.expedited()
                .ifPresent(expedited -> many("expedited-closing.waives", "waives", expedited.waives(), "task"));
        scenario.kinds()
                .forEach(kind -> kind.part()
                        .ifPresent(part -> one("kinds." + kind.key() + ".part-of", "is part of", part.of(), "kind")));
        scenario.contingents().forEach(this::contingent);
        scenario.totals().forEach(this::total);
        scenario.destroying()
                .ifPresent(rule -> many("destroying.permissions", "needs", rule.permissions(), "permission"));
        scenario.phases().forEach(this::phase);
        scenario.sites().forEach(this::site);
        scenario.legs().forEach(this::leg);
        scenario.fleets().forEach(this::fleet);
        scenario.regimes().forEach(this::regime);
        scenario.authorities().forEach(this::authority);
        scenario.attacks().ifPresent(this::attacks);
        scenario.shocks().forEach(this::shock);
        scenario.tasks().forEach(this::task);
        scenario.moves().forEach(this::move);
        scenario.liquidation().ifPresent(liquidation -> {
            liquidation
                    .staffs()
                    .forEach(staff -> one("liquidation.sites." + staff.site(), "goes on at", staff.site(), "site"));
            many("liquidation.tasks", "does", liquidation.tasks(), "task");
        });
        scenario.rates().ifPresent(rates -> rates.all().forEach(this::rate));
    }

    private void bends() {
        Bends bends = scenario.bends();
        String path = "near-the-deadline.";
        bend(path + "give-unsensitive", bends.giveUnsensitive());
        bend(path + "short-handover", bends.shortHandover());
        bend(path + "destroy-what-cannot-move", bends.destroyWhatCannotMove());
        for (int i = 0; i < bends.buyCharters().size(); i++) {
            Bends.Charters charters = bends.buyCharters().get(i);
            String each = path + Bends.BUY_CHARTERS + "[" + i + "]";
            one(each + ".fleet", "hires more of", charters.fleet(), "fleet");
            bend(each, Optional.of(charters.when()));
        }
    }

    private void bend(String path, Optional<Bends.Bend> bend) {
        bend.ifPresent(rule -> many(path + ".phases", "bends in", rule.phases(), "phase"));
    }

    private void conditions() {
        String path = "holds-when.";
        scenario.conditions()
                .people()
                .ifPresent(people -> people.mayStay()
                        .keySet()
                        .forEach(site -> one(path + "people.may-stay." + site, "lets people stay at", site, "site")));
        scenario.conditions()
                .sites()
                .ifPresent(sites -> many(path + "sites.except", "excepts", sites.except(), "site"));
        scenario.conditions().cargo().ifPresent(cargo -> {
            String key = cargo.outCounts() ? "cargo.out-or-at" : "cargo.at";
            many(path + key, "lets cargo stand at", cargo.at(), "site");
        });
    }

    private void phase(Phase phase) {
        String path = "phases." + phase.key();
        many(path + ".after", "comes after", phase.after(), "phase");
        many(path + ".tasks", "waits for", phase.tasks(), "task");
        many(path + ".sites", "holds", phase.sites(), "site");
    }

    private void contingent(Contingent contingent) {
        String path = "contingents." + contingent.key();
        contingent
                .rearParty()
                .ifPresent(party -> one(path + ".rear-party.at", "leaves a rear party at", party.at(), "site"));
        contingent.provides().keySet().forEach(fleet -> one(path + ".provides." + fleet, "provides", fleet, "fleet"));
    }

    private void total(Total total) {
        String path = "totals." + total.key();
        one(path + ".kind", "counts", total.kind(), "kind");
        one(path + ".contingent", "is of", total.owner(), "contingent");
        total.over().keySet().forEach(site -> one(path + ".over." + site, "is split over", site, "site"));
    }

    private void owner(String path, String owner) {
        if (!owner.equals(Move.MISSION)) {
            one(path, "carries what is of", owner, "contingent");
        }
    }

    private void site(Site site) {
        String path = "sites." + site.key();
        site.rearGuardLeavesBy().ifPresent(move -> one(path + ".rear-guard.leaves-by", "leaves by", move, "move"));
        site.closesEarlyWhen().ifPresent(reasons -> reasons(path + ".closes-early-when", reasons));
        site.expeditedWhen().ifPresent(reasons -> reasons(path + ".expedited-when", reasons));
        site.supplies().ifPresent(supplies -> one(path + ".supplies.kind", "eats", supplies.kind(), "kind"));
        site.contingents().forEach((contingent, holdings) -> {
            String there = path + ".contingents." + contingent;
            one(there, "holds people or cargo of", contingent, "contingent");
            holdings.keySet().forEach(kind -> one(there + "." + kind, "holds", kind, "kind"));
        });
        site.services()
                .forEach(service -> service.endsWith()
                        .ifPresent(task -> one(
                                path + ".services." + service.key() + ".ends-with",
                                "ends a service with",
                                task,
                                "task")));
        site.disposals().forEach(disposal -> {
            String plan = path + "." + disposal.key();
            many(plan + ".after", "waits for", disposal.after(), "task");
            many(plan + ".kinds", "is of", disposal.kinds(), "kind");
        });
        site.layDown().keySet().forEach(kind -> one(path + ".lay-down." + kind, "lays down", kind, "kind"));
        site.yard().keySet().forEach(kind -> one(path + ".yard." + kind, "has room for", kind, "kind"));
    }

    private void reasons(String path, Reasons reasons) {
        many(path + ".closed", "waits for the closing of", reasons.closed(), "site");
        many(path + ".withdrawn", "waits for the withdrawal of", reasons.withdrawn(), "contingent");
        reasons.cover().keySet().forEach(fleet -> one(path + ".cover." + fleet, "needs cover by", fleet, "fleet"));
        reasons.attacks()
                .ifPresent(attacks -> many(path + ".attacks.legs", "counts attacks on", attacks.legs(), "leg"));
    }

    private void leg(Leg leg) {
        String path = "legs." + leg.key();
        one(path + ".from", "goes from", leg.from(), "site");
        one(path + ".to", "goes to", leg.to(), "site");
        leg.surface().ifPresent(surface -> one(path + ".surface", "runs on", surface, "surface"));
        many(path + ".needs-open", "needs", leg.needsOpen(), "site");
        leg.coveredBy().ifPresent(cover -> many(path + ".covered-by.sites", "is covered by", cover.sites(), "site"));
    }

    private void fleet(Fleet fleet) {
        String path = "fleets." + fleet.key();
        one(path + ".home", "is at home at", fleet.home(), "site");
        fleet.hired().ifPresent(hired -> many(path + ".hired.after", "is hired after", hired.after(), "task"));
        fleet.carries().keySet().forEach(kind -> one(path + ".carries." + kind, "carries", kind, "kind"));
    }

    private void authority(Authority authority) {
        String path = "authorities." + authority.key();
        many(path + ".region", "answers for", authority.remit().region(), "site");
        many(path + ".exempt", "exempts", authority.remit().exempt(), "move or fleet");
        authority
                .grant()
                .terms()
                .route()
                .keySet()
                .forEach(leg -> one(path + ".conditions.route." + leg, "bars", leg, "leg"));
        authority.regime().ifPresent(regime -> one(path + ".regime", "shares", regime, "regime"));
    }

    private void regime(Regime regime) {
        String path = "regimes." + regime.key();
        known.put("state", regime.states().stream().map(Regime.State::key).toList());
        one(path + ".starts", "starts as", regime.starts(), "state");
        for (Regime.State state : regime.states()) {
            state.then()
                    .keySet()
                    .forEach(next -> one(path + ".states." + state.key() + ".then." + next, "turns to", next, "state"));
            answers(path + ".states." + state.key() + ".answers.", state.answers());
        }
        for (int i = 0; i < regime.dated().size(); i++) {
            one(path + ".turns[" + i + "].to", "turns to", regime.dated().get(i).to(), "state");
        }
        answers(path + ".answers.", regime.answers());
    }

    private void answers(String path, Map<String, Regime.Answer> answers) {
        answers.forEach((event, answer) -> {
            one(path + event, "answers", event, "event or shock");
            one(path + event + ".to", "turns to", answer.to(), "state");
        });
    }

    private void shock(Shock shock) {
        String path = "shocks." + shock.key();
        Shock.Effects effects = shock.effects();
        if (shock.timing() instanceof Shock.Following following) {
            one(path + ".follows.shock", "follows", following.shock(), "shock");
        }
        legs(path + ".closes", "closes", effects.closes());
        legs(path + ".slows", "slows", effects.slows());
        legs(path + ".attacks", "raises attacks on", effects.attacks().on());
        many(path + ".stops", "stops", effects.stops(), "authority");
        many(path + ".stops-fleets", "stops", effects.stopsFleets(), "fleet");
        many(path + ".closes-airfields", "closes the airfield of", effects.closesAirfields(), "site");
        effects.shells().ifPresent(shells -> {
            many(path + ".shells.sites", "shells", shells.sites(), "site");
            harm(path + ".shells", shells.harm());
        });
        for (int i = 0; i < effects.turns().size(); i++) {
            turn(path + ".turns[" + i + "]", effects.turns().get(i));
        }
        many(path + ".withdraws", "withdraws", effects.withdraws(), "contingent");
        effects.bringsForward()
                .ifPresent(sites -> many(path + ".brings-forward.sites", "brings forward", sites.sites(), "site"));
    }

    private void harm(String path, Harm harm) {
        harm.destroys().keySet().forEach(kind -> one(path + ".destroys." + kind, "destroys", kind, "kind"));
    }

    private void attacks(Attacks attacks) {
        attacks.onSites().ifPresent(harm -> harm("attacks.on-sites", harm));
        String path = "attacks.raised-by.garrison";
        attacks.raised().garrison().ifPresent(garrison -> {
            many(path + ".of", "are raised by", garrison.of(), "kind");
            garrison.at().keySet().forEach(site -> one(path + ".at." + site, "are raised by", site, "site"));
        });
    }

    private void legs(String path, String does, Legs legs) {
        many(ruling.has(path + ".legs") ? path + ".legs" : path, does, legs.named(), "leg");
        many(path + ".surfaces", does, legs.surfaces(), "surface");
        many(path + ".sites", does, legs.sites(), "site");
    }

    private void turn(String path, Shock.Turn turn) {
        one(path + ".regime", "turns", turn.regime(), "regime");
        scenario.regimes().stream()
                .filter(regime -> regime.key().equals(turn.regime()))
                .forEach(regime -> {
                    known.put(
                            "state",
                            regime.states().stream().map(Regime.State::key).toList());
                    one(path + ".to", "turns " + regime.key() + " to", turn.to(), "state");
                });
    }

    private void task(Task task) {
        String path = "tasks." + task.key();
        many(path + ".sites", "is done at", task.sites(), "site");
        many(path + ".after", "comes after", task.after(), "task");
        task.hands().team().ifPresent(team -> one(path + ".team", "is done by", team, "fleet"));
        many(path + ".asks", "asks for", task.hands().asks(), "permission");
        many(path + ".kinds", "gates", task.gates().kinds(), "kind");
    }

    private void move(Move move) {
        String path = "moves." + move.key();
        many(path + ".what", "takes", move.what(), "kind");
        for (int i = 0; i < move.of().size(); i++) {
            owner(path + ".of[" + i + "]", move.of().get(i));
        }
        one(path + ".from", "goes from", move.from(), "site");
        one(path + ".to", "goes to", move.to(), "site");
        many(path + ".by", "goes by", move.by(), "fleet");
        move.escort().ifPresent(escort -> one(path + ".escort.from", "is escorted by", escort.from(), "fleet"));
        move.search().ifPresent(search -> one(path + ".search.from", "is searched by", search.from(), "fleet"));
        for (int i = 0; i < move.cover().size(); i++) {
            many(
                    path + ".cover[" + i + "].from",
                    "is covered by",
                    move.cover().get(i).from(),
                    "fleet");
        }
        many(path + ".brings", "brings", move.brings(), "kind");
        many(path + ".permissions", "needs", move.permissions(), "permission");
    }

    private void rate(Rates.Rate rate) {
        switch (rate.per()) {
            case FLIGHT_HOUR, SORTIE, SEAT, KM, DAY_USED, DAY_THERE -> one(path(rate), "price", rate.of(), "fleet");
            case PERSON_DAY, GIVEN, DESTROYED, LOST, OUT -> one(path(rate), "price", rate.of(), "kind");
            case SITE_DAY -> one(path(rate), "price", rate.of(), "site");
            case MISSION_DAY -> {}
        }
    }

    private static String path(Rates.Rate rate) {
        return rate.price().path();
    }

    private void many(String path, String does, List<String> names, String noun) {
        for (int i = 0; i < names.size(); i++) {
            one(path + "[" + i + "]", does, names.get(i), noun);
        }
    }

    private void one(String path, String does, String name, String noun) {
        List<String> names = known.get(noun);
        if (!name.isEmpty() && !names.contains(name) && !ruling.spoilt(places(noun, name))) {
            ruling.error(
                    path,
                    subject(ruling.written(path)) + " " + does + " \"" + Nearest.shortened(name) + "\", which is not a"
                            + article(noun),
                    cure(noun, name, names));
        }
    }

    /** {@return what to do about it; what only contingents hold, people or cargo, has to be said before it is a kind} */
    private String cure(String noun, String name, List<String> names) {
        boolean theirs = noun.equals("kind")
                && Nearest.to(name, names).isEmpty()
                && scenario.sites().stream()
                        .flatMap(site -> site.contingents().values().stream())
                        .anyMatch(held -> held.containsKey(name));
        return theirs
                ? "Only contingents hold it, so say what it is: write kinds: {" + Nearest.shortened(name)
                        + ": {is: people}}, or is: cargo."
                : Nearest.cure(plural(noun), name, names);
    }

    /** {@return where a thing of the name may stand, though it could not be read} */
    private static String[] places(String noun, String name) {
        return switch (noun) {
            case "kind" -> new String[] {"kinds." + name, "sites.*.people." + name, "sites.*.cargo." + name};
            case "permission" -> new String[] {"authorities." + name, "authorities.*.grants"};
            case "state" -> new String[] {"regimes.*.states." + name};
            default ->
                Stream.of(noun.split(" or "))
                        .map(each -> plural(each) + "." + name)
                        .toArray(String[]::new);
        };
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "n " : " ") + noun;
    }

    private static String plural(String noun) {
        if (noun.contains(" or ")) {
            return noun.replace(" or ", "s and ") + "s";
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** {@return what a path is about: {@code moves.out.by[0]} is about {@code move "out"}} */
    private static String subject(String path) {
        List<String> parts = Sheet.parts(path);
        String many = parts.get(0);
        if (List.of("holds-when", "attacks", "rates", "expedited-closing", "destroying", "liquidation")
                .contains(many)) {
            return many;
        }
        if (many.equals("near-the-deadline")) {
            return parts.get(1);
        }
        String one = many.equals("authorities") ? "authority" : many.substring(0, many.length() - 1);
        return one + " \"" + parts.get(1) + "\"";
    }
}
