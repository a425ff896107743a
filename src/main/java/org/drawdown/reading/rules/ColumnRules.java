package org.drawdown.reading.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Conditions;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** A column can be as large as it has to be: there are vehicles for its fewest, and seats for those who leave by it. */
final class ColumnRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Fleet> fleets;
    private final Map<String, Kind> kinds;

    ColumnRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
    }

    void check() {
        scenario.moves().forEach(this::fewest);
        scenario.sites().forEach(this::seats);
    }

    private void fewest(Move move) {
        double least = move.convoy().least().law().least();
        List<Fleet> by =
                move.by().stream().map(fleets::get).filter(Objects::nonNull).toList();
        double most = by.stream().mapToDouble(this::most).max().orElse(Double.POSITIVE_INFINITY);
        boolean sound = least <= move.convoy().upTo().law().most();
        if (sound && most > 0 && least > most) {
            ruling.warning(
                    "moves." + move.key() + ".convoy.least",
                    "move \"" + move.key() + "\" waits for " + number(least)
                            + " vehicles, and no fleet of it ever has more" + " than " + number(most),
                    "It goes with all there are: write least: " + number(most) + ", or a larger count at the fleet.",
                    by.stream().map(fleet -> "fleets." + fleet.key() + ".count").toArray(String[]::new));
        }
    }

    private double most(Fleet fleet) {
        return scenario.bends().buys(fleet.key())
                ? Double.POSITIVE_INFINITY
                : fleet.count().law().most()
                        + fleet.changes().stream()
                                .mapToDouble(
                                        change -> Math.max(0, change.by().law().most()))
                                .sum();
    }

    /** Where people leave only in what drives itself, its seats have to be enough for them. */
    private void seats(Site site) {
        List<Move> away = scenario.moves().stream()
                .filter(move -> move.from().equals(site.key()) && takesPeople(move))
                .toList();
        boolean ride =
                !away.isEmpty() && away.stream().allMatch(move -> move.by().isEmpty());
        if (!ride || !isCounted(site, away) || !haveToLeave(site)) {
            return;
        }
        double people = sum(site, kind -> kind.people() && !kind.separates(), Law::least);
        double seats = away.stream()
                .mapToDouble(move -> move.passengers().law().most()
                        * sum(site, kind -> move.what().contains(kind.key()) && !kind.people(), Law::most))
                .sum();
        if (people > seats) {
            ruling.warning(
                    "moves." + away.get(0).key() + ".passengers",
                    number(people) + " people leave " + site.key()
                            + " only in vehicles that drive themselves, which have " + number(seats)
                            + " seats for them in all",
                    "Write more passengers, or a move with a fleet that has seats.");
        }
    }

    private boolean takesPeople(Move move) {
        return move.passengers().law().most() > 0
                || move.what().stream().map(kinds::get).anyMatch(kind -> kind != null && kind.people());
    }

    /** {@return whether all that drives from there stands there, counted by itself} */
    private boolean isCounted(Site site, List<Move> away) {
        List<String> driving =
                away.stream().flatMap(move -> move.what().stream()).toList();
        boolean split = driving.stream()
                .map(kinds::get)
                .anyMatch(kind -> kind == null || kind.part().isPresent());
        boolean inAll = scenario.totals().stream().anyMatch(total -> driving.contains(total.kind()));
        boolean arrives = scenario.moves().stream().anyMatch(move -> move.to().equals(site.key()));
        return !split && !inAll && !arrives;
    }

    private boolean haveToLeave(Site site) {
        Conditions conditions = scenario.conditions();
        boolean mayStay = conditions
                .people()
                .filter(people -> !people.mayStay().containsKey(site.key()))
                .isEmpty();
        return !site.role().stays() && site.role() != Site.Role.OUTSIDE && (!mayStay || conditions.asksFor(site.key()));
    }

    private double sum(Site site, Predicate<Kind> some, ToDoubleFunction<Law> bound) {
        return Stream.of(
                        List.of(site.people()),
                        List.of(site.cargo()),
                        site.contingents().values())
                .flatMap(Collection::stream)
                .flatMap(held -> held.entrySet().stream())
                .filter(entry -> kinds.containsKey(entry.getKey()) && some.test(kinds.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .map(Parameter::law)
                .mapToDouble(bound)
                .sum();
    }

    private static String number(double number) {
        return Long.toString(Math.round(number));
    }
}
