package org.drawdown.reading.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Regime;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;
import org.drawdown.scenario.Task;

/** What has happened so far is of this plan, and does not contradict it or itself. */
final class SoFarRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Site> sites;
    private final Map<String, Move> moves;
    private final Map<String, Kind> kinds;
    private final Map<String, Task> tasks;

    SoFarRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
        this.moves = Scenario.byKey(scenario.moves(), Move::key);
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
        this.tasks = Scenario.byKey(scenario.tasks(), Task::key);
    }

    void check() {
        scenario.soFar().ifPresent(this::check);
    }

    private void check(SoFar soFar) {
        for (int i = 0; i < soFar.done().size(); i++) {
            missionTask("so-far.done[" + i + "]", soFar.done().get(i));
        }
        soFar.sites().forEach(this::site);
        soFar.moves().forEach(this::move);
        fleets(soFar);
        regimes(soFar);
        new ClosedRules(scenario, soFar, ruling).check();
        new StandingRules(scenario, soFar, ruling).check();
    }

    /** {@return whether it exists} */
    private boolean exists(String path, String noun, String key, Map<String, ?> all) {
        if (!all.containsKey(key)) {
            ruling.error(
                    path,
                    "\"" + Nearest.shortened(key) + "\" is not a " + noun,
                    Nearest.cure(noun + "s", key, all.keySet()));
        }
        return all.containsKey(key);
    }

    private void missionTask(String path, String key) {
        if (exists(path, "task", key, tasks) && !tasks.get(key).ofTheMission()) {
            ruling.error(
                    path,
                    "task \"" + key + "\" is done at sites",
                    "Write it at those where it is done, such as sites: {"
                            + tasks.get(key).sites().stream().findFirst().orElse("site") + ": {done: [" + key + "]}}.");
        }
    }

    private void site(SoFar.AtSite at) {
        String path = "so-far.sites." + at.key();
        if (!exists(path, "site", at.key(), sites)) {
            return;
        }
        Site site = sites.get(at.key());
        for (String key : List.of("handover", "left-for")) {
            if (at.closed().isEmpty() && ruling.has(path + "." + key)) {
                ruling.error(
                        path + "." + key,
                        "site \"" + at.key() + "\" has a " + key + " and is not closed",
                        "Write closed: and the day on which the last left, or leave " + key + " out.");
            }
        }
        at.done().forEach(done -> done(path, at.key(), done));
        at.packed().forEach(packed -> packed(path + ".packed." + packed.kind(), site, packed));
        at.gone().forEach((fate, some) -> some.forEach(each -> gone(path, fate, each)));
    }

    private void done(String path, String site, SoFar.Done done) {
        String where = done.owner()
                .map(owner -> path + ".contingents." + owner + ".done")
                .orElse(path + ".done");
        boolean known = exists(where, "task", done.task(), tasks);
        if (known && !tasks.get(done.task()).sites().contains(site)) {
            boolean mission = tasks.get(done.task()).ofTheMission();
            ruling.error(
                    where,
                    "task \"" + done.task() + "\" is not done at \"" + site + "\"",
                    mission ? "Write so-far.done: it is the mission's." : "Write it at a site where it is done.");
        }
        done.owner().ifPresent(owner -> owner(path + ".contingents." + owner, owner));
    }

    private boolean owner(String path, String owner) {
        return owner.isEmpty()
                || exists(path, "contingent", owner, Scenario.byKey(scenario.contingents(), Contingent::key));
    }

    private void packed(String path, Site site, SoFar.Packed packed) {
        if (exists(path, "kind", packed.kind(), kinds) && site.packing().isEmpty()) {
            ruling.error(
                    path,
                    "nothing has to be packed at \"" + site.key() + "\"",
                    "Leave it out, or write packing at the site.");
        }
    }

    /** {@return whether the kind exists, and its owner, who has some of it somewhere} */
    private boolean isHeld(String path, SoFar.Some some) {
        boolean exist = exists(path, "kind", some.kind(), kinds) && owner(path, some.owner());
        boolean held = exist && (some.owner().isEmpty() || has(some.owner(), kinds.get(some.kind())));
        if (exist && !held) {
            ruling.error(
                    path,
                    "contingent \"" + some.owner() + "\" has no " + some.kind() + " anywhere",
                    "Leave it out, or write what it has at a site.");
        }
        return held;
    }

    private boolean has(String owner, Kind kind) {
        String parent = kind.part().map(Kind.Part::of).orElse(kind.key());
        return scenario.sites().stream()
                        .map(site -> site.heldBy(owner).keySet())
                        .anyMatch(held -> held.contains(kind.key()) || held.contains(parent))
                || scenario.totals().stream()
                        .filter(total -> total.owner().equals(owner))
                        .anyMatch(total ->
                                total.kind().equals(kind.key()) || total.kind().equals(parent));
    }

    static String path(String path, SoFar.Fate fate, SoFar.Some some) {
        return path(path, word(fate), some);
    }

    private static String word(SoFar.Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    /** {@return where so many of a kind stand, behind a key of what has happened at a site or of a move} */
    static String path(String path, String key, SoFar.Some some) {
        return (some.owner().isEmpty() ? path : path + ".contingents." + some.owner()) + "." + key + "." + some.kind();
    }

    private void gone(String path, SoFar.Fate fate, SoFar.Some some) {
        String where = path(path, fate, some);
        if (!isHeld(where, some)) {
            return;
        }
        Kind kind = kinds.get(some.kind());
        boolean may = switch (fate) {
            case OUT -> !kind.supplies();
            case SEPARATED -> kind.separates();
            case DEAD -> kind.people();
            case GIVEN, SOLD, DESTROYED, LOST -> kind.cargo();
        };
        if (!may) {
            String all = Stream.of(SoFar.Fate.values())
                    .map(SoFarRules::word)
                    .filter(each -> kind.people()
                            ? List.of("out", "dead").contains(each) || (each.equals("separated") && kind.separates())
                            : !List.of("dead", "separated").contains(each))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            ruling.error(
                    where,
                    "\"" + kind.key() + "\" cannot be " + word(fate),
                    kind.supplies()
                            ? "Supplies are counted anew by the people who are there: leave it out."
                            : "Write one of " + all + ".");
        }
    }

    private void move(SoFar.ByMove moved) {
        String path = "so-far.moves." + moved.key();
        if (!exists(path, "move", moved.key(), moves)) {
            return;
        }
        Move move = moves.get(moved.key());
        if (moved.gone().isEmpty()) {
            ruling.error(
                    path,
                    "nothing is said of what \"" + moved.key() + "\" has moved",
                    "Write moved: and how many of each kind.");
        }
        for (SoFar.Some some : moved.gone()) {
            String where = path(path, "moved", some);
            if (isHeld(where, some)) {
                taken(where, move, some);
            }
        }
    }

    private void taken(String path, Move move, SoFar.Some some) {
        boolean rides =
                kinds.get(some.kind()).people() && move.passengers().law().most() > 0;
        if (!move.what().contains(some.kind()) && !rides) {
            ruling.error(
                    path,
                    "move \"" + move.key() + "\" takes no " + some.kind(),
                    "It takes " + String.join(", ", move.what()) + ".");
        } else if (!move.carries(some.owner())) {
            ruling.error(
                    path,
                    "move \"" + move.key() + "\" takes nothing of "
                            + (some.owner().isEmpty() ? "the mission's own" : "\"" + some.owner() + "\""),
                    "It takes what is of " + String.join(", ", move.of()) + ".");
        }
    }

    private void fleets(SoFar soFar) {
        Map<String, Fleet> fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        soFar.lost().forEach((key, lost) -> {
            String path = "so-far.fleets." + key;
            if (exists(path, "fleet", key, fleets)
                    && lost.law().least() > fleets.get(key).count().law().most()) {
                ruling.error(
                        path + ".lost",
                        "fleet \"" + key + "\" has lost more than it had",
                        "It had " + Math.round(fleets.get(key).count().law().most()) + " at the start.");
            }
        });
    }

    private void regimes(SoFar soFar) {
        Map<String, Regime> regimes = Scenario.byKey(scenario.regimes(), Regime::key);
        soFar.regimes().forEach((key, mood) -> {
            String path = "so-far.regimes." + key;
            if (exists(path, "regime", key, regimes) && !mood.isEmpty()) {
                exists(
                        path + ".is",
                        "state",
                        mood,
                        Scenario.byKey(regimes.get(key).states(), Regime.State::key));
            }
        });
    }
}
