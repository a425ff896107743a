package org.drawdown.reading.rules;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;

/** Whoever needs a permission knows whom to ask, and can be granted it. */
final class PermissionRules {
    private final Scenario scenario;
    private final Ruling ruling;

    PermissionRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
    }

    void check() {
        scenario.moves().forEach(this::move);
    }

    private void move(Move move) {
        List<DayOfWeek> days = new ArrayList<>(Arrays.asList(DayOfWeek.values()));
        String path = "moves." + move.key() + ".permissions";
        for (int i = 0; i < move.permissions().size(); i++) {
            String permission = move.permissions().get(i);
            List<Authority> asked = Authority.responsible(scenario.authorities(), permission, move.from(), move.to());
            if (asked.size() == 1) {
                keepDays(days, asked.get(0), move);
            } else if (asked.size() > 1) {
                several(move, permission, asked, path + "[" + i + "]");
            } else if (scenario.authorities().stream().anyMatch(each -> each.grants(permission))) {
                nobody(move, permission, path + "[" + i + "]");
            }
        }
        if (days.isEmpty()) {
            ruling.error(
                    path,
                    "the authorities that move \"" + move.key() + "\" asks let it leave on no day in common",
                    "Give them a day in common under conditions.");
        }
    }

    private static void keepDays(List<DayOfWeek> days, Authority authority, Move move) {
        boolean exempt = authority.remit().exempt().contains(move.key());
        if (!exempt && !authority.grant().terms().days().isEmpty()) {
            days.retainAll(authority.grant().terms().days());
        }
    }

    private void several(Move move, String permission, List<Authority> asked, String path) {
        String names = asked.stream().map(Authority::key).collect(Collectors.joining(" and "));
        ruling.error(
                path,
                names + " grant \"" + permission + "\" where move \"" + move.key() + "\" goes",
                "Give each a region of its own, or name one of them in permissions.");
    }

    private void nobody(Move move, String permission, String path) {
        ruling.error(
                path,
                "nobody grants \"" + permission + "\" from " + move.from() + " to " + move.to(),
                "Add " + move.from() + " to a region of those who grant it, or name one of them in permissions.");
    }
}
