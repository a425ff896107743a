package org.drawdown.reading.rules;

import java.util.List;
import java.util.Map;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;

/** A move names nothing twice and nothing in vain, and its smallest convoy can be put together. */
final class ConvoyRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Fleet> fleets;

    ConvoyRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
    }

    void check() {
        scenario.moves().forEach(this::move);
    }

    private void move(Move move) {
        String path = "moves." + move.key();
        twice(move.what(), path + ".what");
        twice(move.by(), path + ".by");
        twice(move.permissions(), path + ".permissions");
        if (move.permissions().isEmpty()) {
            inVain(move, "asked", "says when to ask, but nobody is asked", "permissions: [road]");
        }
        if (!move.by().isEmpty() && move.passengers().law().most() > 0) {
            inVain(move, "passengers", "has passengers, but goes by fleets, which have seats", "by: themselves");
        }
        move.escort().ifPresent(escort -> company(move, escort, path + ".escort"));
        move.search().ifPresent(search -> company(move, search, path + ".search"));
    }

    private void twice(List<String> words, String path) {
        for (int i = 0; i < words.size(); i++) {
            if (words.indexOf(words.get(i)) < i) {
                ruling.error(path + "[" + i + "]", "\"" + words.get(i) + "\" is named twice", "Keep one of the two.");
            }
        }
    }

    private void inVain(Move move, String key, String what, String missing) {
        String path = "moves." + move.key() + "." + key;
        if (ruling.has(path)) {
            ruling.error(path, "move \"" + move.key() + "\" " + what, "Write " + missing + ", or leave it out.");
        }
    }

    private void company(Move move, Move.Escort escort, String path) {
        Fleet fleet = fleets.get(escort.from());
        if (fleet == null || grows(fleet) || fleet.count().law().most() == 0) {
            return;
        }
        double needed = Math.ceil(
                move.convoy().least().law().least() / escort.onePer().law().most());
        double there = fleet.count().law().most();
        if (needed > there) {
            ruling.warning(
                    path + ".one-per",
                    "the smallest convoy needs " + Math.round(needed) + " of \"" + fleet.key() + "\", and there are "
                            + Math.round(there),
                    "Write a larger one-per, or a smaller convoy.",
                    "fleets." + fleet.key() + ".count",
                    "moves." + move.key() + ".convoy.least");
        }
    }

    private boolean grows(Fleet fleet) {
        return !fleet.changes().isEmpty() || scenario.bends().buys(fleet.key());
    }
}
