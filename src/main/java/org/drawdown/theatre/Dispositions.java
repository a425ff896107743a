package org.drawdown.theatre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;

/** What becomes of each contingent's people and cargo, and when the last have gone: sums of what moved. */
final class Dispositions {
    private final Map<String, Kind> kinds;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Dispositions(Scenario scenario) {
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
        for (Contingent contingent : scenario.contingents()) {
            tallies.put(contingent.key(), new Tally());
        }
    }

    /** Some of a kind stand somewhere at the start. */
    void open(String owner, Kind kind, int count) {
        if (!owner.isEmpty()) {
            tallies.get(owner).open(kind.people(), count);
        }
    }

    /** Sets how many of a contingent's people are its rear party in this run. */
    void rearParty(String contingent, int people) {
        tallies.get(contingent).rear = people;
    }

    void add(Happening.Moved moved) {
        if (!moved.owner().isEmpty()) {
            boolean people = kinds.get(moved.kind()).people();
            if (moved.from().equals(Whereabouts.FOUND)) {
                tallies.get(moved.owner()).open(people, moved.count());
            } else if (isGone(moved.to())) {
                tallies.get(moved.owner()).gone(people, moved);
            }
        }
    }

    private static boolean isGone(String place) {
        return Whereabouts.ALL.contains(place) && !place.equals(Whereabouts.ON_THE_MOVE);
    }

    List<Outcome.ContingentOutcome> outcomes() {
        return tallies.entrySet().stream()
                .map(each -> each.getValue().outcome(each.getKey()))
                .toList();
    }

    /** One contingent's. */
    private static final class Tally {
        private final Map<String, Integer> fates = new LinkedHashMap<>();
        private int rear;
        private int people;
        private int peopleLeft;
        private int dead;
        private int cargo;
        private int cargoLeft;
        private long mainBody = Outcome.NEVER;
        private long rearParty = Outcome.NEVER;
        private long cargoGone = Outcome.NEVER;

        void open(boolean arePeople, int count) {
            people += arePeople ? count : 0;
            peopleLeft += arePeople ? count : 0;
            cargo += arePeople ? 0 : count;
            cargoLeft += arePeople ? 0 : count;
            cargoGone = cargoLeft > 0 ? Outcome.NEVER : cargoGone;
        }

        void gone(boolean arePeople, Happening.Moved moved) {
            if (arePeople) {
                peopleLeft -= moved.count();
                dead += moved.to().equals(Whereabouts.DEAD) ? moved.count() : 0;
                mainBody = peopleLeft <= rear ? Math.min(mainBody, moved.at()) : mainBody;
                rearParty = peopleLeft == 0 ? moved.at() : rearParty;
            } else {
                cargoLeft -= moved.count();
                fates.merge(moved.to(), moved.count(), Integer::sum);
                cargoGone = cargoLeft == 0 ? moved.at() : cargoGone;
            }
        }

        private int fate(String where) {
            return fates.getOrDefault(where, 0);
        }

        Outcome.ContingentOutcome outcome(String contingent) {
            return new Outcome.ContingentOutcome(
                    contingent,
                    people,
                    mainBody,
                    rearParty,
                    cargoGone,
                    dead,
                    new Outcome.CargoFates(
                            cargo,
                            fate(Whereabouts.OUT),
                            fate(Whereabouts.SENT_ON),
                            fate(Whereabouts.GIVEN),
                            fate(Whereabouts.SOLD),
                            fate(Whereabouts.DESTROYED),
                            fate(Whereabouts.LOST),
                            cargoLeft));
        }
    }
}
