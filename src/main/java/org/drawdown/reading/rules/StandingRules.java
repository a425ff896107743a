package org.drawdown.reading.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;

/**
 * What has gone so far stood there, and nothing stands where a site is closed. A kind and its parts are counted together.
 */
final class StandingRules {
    private final Scenario scenario;
    private final SoFar soFar;
    private final Ruling ruling;
    private final Map<String, Kind> kinds;
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    /** What has come and gone of a kind and its parts, of one owner, at a site. */
    private static final class Account {
        private double least;
        private double most;
        private double came;
        private boolean cameUncounted;
        private double gone;
        private boolean whole;
        private String path = "";
    }

    StandingRules(Scenario scenario, SoFar soFar, Ruling ruling) {
        this.scenario = scenario;
        this.soFar = soFar;
        this.ruling = ruling;
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
    }

    void check() {
        scenario.sites().forEach(this::open);
        Map<String, Move> moves = Scenario.byKey(scenario.moves(), Move::key);
        soFar.sites()
                .forEach(at -> at.gone()
                        .forEach((fate, some) -> some.forEach(each ->
                                take(at.key(), each, SoFarRules.path("so-far.sites." + at.key(), fate, each)))));
        soFar.moves()
                .forEach(moved -> Optional.ofNullable(moves.get(moved.key())).ifPresent(move -> {
                    moved.gone()
                            .forEach(some -> take(
                                    move.from(), some, SoFarRules.path("so-far.moves." + moved.key(), "moved", some)));
                    moved.gone().forEach(some -> bring(move.to(), some));
                }));
        soFar.sites().forEach(at -> at.closed().flatMap(SoFar.Closed::leftFor).ifPresent(this::left));
        scenario.sites().forEach(this::judge);
    }

    private Account account(String site, String kind, String owner) {
        return accounts.computeIfAbsent(site + " " + root(kind) + " " + owner, key -> new Account());
    }

    private String root(String kind) {
        String root = kind;
        for (int i = 0; i < kinds.size() && kinds.containsKey(root); i++) {
            root = kinds.get(root).part().map(Kind.Part::of).orElse(root);
        }
        return root;
    }

    private void open(Site site) {
        site.people().forEach((kind, count) -> open(site, kind, "", count));
        site.cargo().forEach((kind, count) -> open(site, kind, "", count));
        site.contingents().forEach((owner, held) -> held.forEach((kind, count) -> open(site, kind, owner, count)));
        scenario.totals().stream()
                .filter(total -> total.over().containsKey(site.key()))
                .forEach(total -> {
                    Account account = account(site.key(), total.kind(), total.owner());
                    account.most += total.count().law().most();
                });
    }

    private void open(Site site, String kind, String owner, Parameter count) {
        Account account = account(site.key(), kind, owner);
        double found =
                site.packing().map(packing -> packing.found().law().most()).orElse(0.0);
        account.least += Math.round(count.law().least());
        account.most += Math.round(count.law().most()) * (1 + found);
    }

    private void take(String site, SoFar.Some some, String path) {
        Account account = account(site, some.kind(), some.owner());
        account.path = path;
        account.gone += some.count().map(count -> count.law().least()).orElse(0.0);
        account.whole |= some.count().isEmpty() && root(some.kind()).equals(some.kind());
    }

    private void bring(String site, SoFar.Some some) {
        Account account = account(site, some.kind(), some.owner());
        account.came += some.count().map(count -> count.law().most()).orElse(0.0);
        account.cameUncounted |= some.count().isEmpty();
    }

    /** Anything may have come from a site that was left for another. */
    private void left(String leftFor) {
        for (Kind kind : scenario.kinds()) {
            owners().forEach(owner -> account(leftFor, kind.key(), owner).cameUncounted = true);
        }
    }

    private List<String> owners() {
        return Stream.concat(Stream.of(""), scenario.contingents().stream().map(Contingent::key))
                .toList();
    }

    private void judge(Site site) {
        if (site.role() == Site.Role.OUTSIDE) {
            return;
        }
        for (Kind kind : scenario.kinds()) {
            boolean counted =
                    kind.part().isEmpty() && !kind.supplies() && !site.endless().contains(kind.key());
            for (String owner : counted ? owners() : List.<String>of()) {
                Account account = account(site.key(), kind.key(), owner);
                String what = owner.isEmpty() ? kind.key() : kind.key() + " of " + owner;
                if (!account.cameUncounted && account.gone > account.most + account.came) {
                    moreThanStood(site, what, account);
                } else if (nothingElse(site) && stands(account)) {
                    standStill(site, what, account);
                }
            }
        }
    }

    /** {@return whether a site is closed and all is told of what went from there} */
    private boolean nothingElse(Site site) {
        return soFar.closed(site.key())
                .filter(closed -> closed.leftFor().isEmpty())
                .isPresent();
    }

    private void moreThanStood(Site site, String what, Account account) {
        if (!ruling.isBlamed(account.path)) {
            ruling.error(
                    account.path,
                    number(account.gone) + " " + what + " have gone from \"" + site.key() + "\", where no more than "
                            + number(account.most + account.came) + " stood",
                    "Mend what has gone, or what stood there at the start.");
        }
    }

    /** {@return whether some can be left: neither all are told to have gone nor as many as there were} */
    private static boolean stands(Account account) {
        boolean uncertain = account.least < account.most || account.cameUncounted;
        boolean some = account.most > 0 || account.came > 0 || account.cameUncounted;
        boolean exact = !uncertain && account.gone == account.most + account.came;
        return some && !exact && !account.whole;
    }

    private void standStill(Site site, String what, Account account) {
        boolean known = account.least == account.most && !account.cameUncounted;
        String left = known ? number(account.most + account.came - account.gone) + " " + what : "some " + what;
        ruling.error(
                "so-far.sites." + site.key() + ".closed",
                "site \"" + site.key() + "\" is closed, and " + left + " can stand there still",
                "Write left-for: and the site where they went, or say of each kind what became of it.");
    }

    private static String number(double count) {
        return Long.toString(Math.round(count));
    }
}
