package org.drawdown.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.SiteOutcome;
import org.drawdown.outcome.Outcome.Verdict;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/**
 * A number that every run is asked for. A run that failed gives NaN.
 *
 * @param words as asked, such as {@code people} or {@code lost containers}
 * @param unit  of the number
 * @param in    the number, of the scenario that was played and the outcome
 */
public record Measure(String words, Unit unit, ToDoubleBiFunction<Scenario, Outcome> in) {

    /** What a measure counts. */
    public enum Unit {
        /** 1 if it was so, 0 if not. */
        TRUTH("1 if so, else 0"),
        /** Days from the start; +∞ for never. */
        DAYS("days from the start"),
        /** Pieces of cargo. */
        PIECES("pieces"),
        /** Of the scenario's currency. */
        MONEY("money of the scenario");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        /** {@return it for the head of a table} */
        public String words() {
            return words;
        }
    }

    /** {@return the number of a run; NaN when it failed} */
    public double of(Scenario scenario, Outcome outcome) {
        return outcome.end().ending() == Outcome.Ending.FAILED ? Double.NaN : in.applyAsDouble(scenario, outcome);
    }

    /** {@return the numbers of runs, in their order} */
    public double[] of(Scenario scenario, List<Outcome> outcomes) {
        return Columns.of(outcomes, outcome -> of(scenario, outcome));
    }

    /** {@return all that can be asked as "was it so?": {@code deadline}, {@code clean}, conditions, sites} */
    static List<Measure> truths(Scenario scenario) {
        List<Measure> truths = new ArrayList<>();
        truths.add(heldBy("deadline", Outcome.ALL));
        truths.add(new Measure("clean", Unit.TRUTH, (played, outcome) -> outcome.verdict() == Verdict.CLEAN ? 1 : 0));
        scenario.conditions().names().forEach(name -> truths.add(heldBy(name, name)));
        sites(scenario)
                .forEach(site -> truths.add(new Measure(site, Unit.TRUTH, (played, outcome) -> {
                    SiteOutcome seen = site(outcome, site);
                    return seen.handover() < seen.due() ? 1 : 0;
                })));
        return truths;
    }

    /** {@return all that has a date or an amount: {@code finish}, conditions, sites, {@code lost <kind>}, {@code cost}} */
    static List<Measure> numbers(Scenario scenario) {
        List<Measure> numbers = new ArrayList<>();
        numbers.add(date("finish", Outcome.ALL));
        scenario.conditions().names().forEach(name -> numbers.add(date(name, name)));
        sites(scenario)
                .forEach(site -> numbers.add(new Measure(
                        site,
                        Unit.DAYS,
                        (played, outcome) -> days(site(outcome, site).handover()))));
        Prices.kinds(scenario).stream()
                .map(Kind::key)
                .forEach(kind -> numbers.add(
                        new Measure("lost " + kind, Unit.PIECES, (played, outcome) -> Prices.cost(outcome, kind))));
        if (scenario.rates().isPresent()) {
            numbers.add(new Measure("cost", Unit.MONEY, (played, outcome) -> Usage.cost(outcome)));
        }
        return numbers;
    }

    /** {@return whether a number comes no later than a local date, as a truth} */
    static Measure by(Measure date, LocalDate day) {
        return new Measure(date.words() + " by " + day, Unit.TRUTH, (played, outcome) -> {
            Calendar calendar = played.calendar();
            double midnight = calendar.seconds(day.plusDays(1).atStartOfDay()) / Columns.SECONDS_A_DAY;
            return date.of(played, outcome) < midnight ? 1 : 0;
        });
    }

    private static Measure heldBy(String words, String condition) {
        return new Measure(
                words,
                Unit.TRUTH,
                (played, outcome) -> outcome.held().getOrDefault(condition, Outcome.NEVER)
                                < played.calendar().tooLate()
                        ? 1
                        : 0);
    }

    private static Measure date(String words, String condition) {
        return new Measure(
                words, Unit.DAYS, (played, outcome) -> days(outcome.held().getOrDefault(condition, Outcome.NEVER)));
    }

    private static double days(long seconds) {
        return Columns.seconds(seconds) / Columns.SECONDS_A_DAY;
    }

    private static List<String> sites(Scenario scenario) {
        return scenario.sites().stream()
                .filter(site -> !site.role().stays() && site.role() != Site.Role.OUTSIDE)
                .map(Site::key)
                .filter(scenario.conditions()::asksFor)
                .toList();
    }

    private static SiteOutcome site(Outcome outcome, String key) {
        return outcome.sites().stream()
                .filter(site -> site.site().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no site " + key + " in the outcome"));
    }
}
