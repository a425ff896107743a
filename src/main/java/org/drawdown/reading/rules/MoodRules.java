package org.drawdown.reading.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.scenario.Regime;
import org.drawdown.scenario.Regime.State;
import org.drawdown.scenario.Scenario;

/** Every mood is shared by somebody, can be reached, and can be left when nothing is granted in it. */
final class MoodRules {
    private final Scenario scenario;
    private final Ruling ruling;

    MoodRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
    }

    void check() {
        scenario.regimes().forEach(this::regime);
    }

    private void regime(Regime regime) {
        String path = "regimes." + regime.key();
        if (scenario.authorities().stream()
                .noneMatch(authority -> authority.regime().equals(Optional.of(regime.key())))) {
            ruling.warning(
                    path,
                    "no authority shares the mood \"" + regime.key() + "\"",
                    "Write regime: " + regime.key() + " at one.",
                    "authorities.*.regime");
        }
        Map<String, State> states = Scenario.byKey(regime.states(), State::key);
        if (!states.containsKey(regime.starts())) {
            return;
        }
        Set<String> reached = reached(regime, states);
        for (State state : regime.states()) {
            String at = path + ".states." + state.key();
            if (!reached.contains(state.key())) {
                ruling.warning(
                        at,
                        "nothing leads to state \"" + state.key() + "\"",
                        "Name it under then, answers or turns.",
                        path,
                        "shocks.*.turns");
            }
            then(state, at);
            wayOut(regime, state, at);
            state.answers().forEach((event, answer) -> {
                if (answer.to().equals(state.key())) {
                    ruling.error(
                            at + ".answers." + event + ".to",
                            "state \"" + state.key() + "\" answers by staying what it is",
                            "Name another state, or leave the answer out.");
                }
            });
        }
    }

    private void then(State state, String path) {
        if (state.then().isEmpty()) {
            return;
        }
        Set<String> next = followers(state);
        if (next.isEmpty()) {
            ruling.error(
                    path + ".then",
                    "nothing follows state \"" + state.key() + "\": all weights are 0",
                    "Give one of them 100 %.");
        } else if (next.size() == 1 && next.contains(state.key())) {
            ruling.error(
                    path + ".then",
                    "state \"" + state.key() + "\" is followed by nothing but itself",
                    "Name another state, or leave lasts and then out: it stays for good.");
        }
    }

    private void wayOut(Regime regime, State state, String path) {
        boolean left = state.lasts().isPresent()
                || !regime.dated().isEmpty()
                || !state.answers().isEmpty()
                || !regime.answers().isEmpty()
                || turned(regime).stream().anyMatch(to -> !to.equals(state.key()));
        if (!state.grants() && !left) {
            ruling.error(
                    path,
                    "state \"" + state.key() + "\" grants nothing and never ends",
                    "Write lasts: 7 d and then: {" + regime.starts() + ": 100 %}.");
        }
    }

    private Set<String> reached(Regime regime, Map<String, State> states) {
        Set<String> reached = new TreeSet<>(turned(regime));
        regime.dated().forEach(turn -> reached.add(turn.to()));
        regime.answers().values().forEach(answer -> reached.add(answer.to()));
        reached.add(regime.starts());
        scenario.soFar().map(soFar -> soFar.regimes().get(regime.key())).ifPresent(reached::add);
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            State state = states.get(open.pop());
            if (state != null) {
                Set<String> next = followers(state);
                state.answers().values().forEach(answer -> next.add(answer.to()));
                next.stream().filter(reached::add).forEach(open::push);
            }
        }
        return reached;
    }

    /** {@return the states to which shocks turn the mood} */
    private Set<String> turned(Regime regime) {
        Set<String> turned = new TreeSet<>();
        scenario.shocks()
                .forEach(shock -> shock.effects().turns().stream()
                        .filter(turn -> turn.regime().equals(regime.key()))
                        .forEach(turn -> turned.add(turn.to())));
        return turned;
    }

    private static Set<String> followers(State state) {
        Set<String> next = new TreeSet<>();
        state.then().forEach((key, weight) -> {
            if (weight.law().most() > 0) {
                next.add(key);
            }
        });
        return next;
    }
}
