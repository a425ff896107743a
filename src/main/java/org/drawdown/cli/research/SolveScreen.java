package org.drawdown.cli.research;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Amount;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trials;
import org.drawdown.inquiry.seek.Lever;
import org.drawdown.inquiry.seek.Seek;
import org.drawdown.inquiry.seek.Sought;
import org.drawdown.inquiry.seek.Target;
import org.drawdown.scenario.Calendar;

/** What it would take, on the screen. */
final class SolveScreen {
    private final Sought sought;
    private final Trials trials;
    private final Seek.Effort effort;
    private final Calendar calendar;
    private final Target target;
    private final Lines lines = new Lines();

    SolveScreen(Sought sought, Trials trials, Seek.Effort effort) {
        this.sought = sought;
        this.trials = trials;
        this.effort = effort;
        this.calendar = trials.scenario().calendar();
        this.target = sought.target();
    }

    List<String> lines() {
        say("Wanted of " + trials.scenario().name() + ": " + target.words(calendar) + ", by");
        for (Lever lever : sought.levers()) {
            List<String> levels = lever.factor().range().levels();
            say("  " + lever.path() + " in " + levels.get(0) + " .. " + levels.get(levels.size() - 1) + " ("
                    + Words.count(levels.size(), "level") + "; now "
                    + trials.written(lever.path()).orElse("not one number, so taken in this order") + ")");
        }
        int points = sought.searched().stream()
                .mapToInt(searched -> searched.design().points().size())
                .sum();
        say("Search: " + Words.count(points, "point") + " of " + effort.search() + " runs, the same luck at each");
        lines.blank();
        if (sought.candidates().isEmpty()) {
            nowhere();
        } else if (sought.levers().size() == 1) {
            sought.candidates().forEach(this::tried);
            verdict();
        } else {
            frontier();
        }
        return lines.lines();
    }

    private void say(String line) {
        Words.broken(line, 4).forEach(lines::line);
    }

    private String said(Amount answer) {
        return answer.n() == 0
                ? "no answer"
                : target.question().say(answer.value(), calendar) + " ("
                        + target.question().say(answer.interval(), calendar) + ")";
    }

    /** Says the nearest that was found where nothing meets the target. */
    private void nowhere() {
        say("No level meets it. The nearest:");
        Optional<String> nearest = sought.searched().stream()
                .flatMap(searched -> IntStream.range(
                                0, searched.design().points().size())
                        .mapToObj(point -> new Tried(searched, point)))
                .filter(tried -> tried.answer().isPresent())
                .max(java.util.Comparator.comparingDouble(tried -> target.atLeast()
                        ? tried.answer().orElseThrow().value()
                        : -tried.answer().orElseThrow().value()))
                .map(tried -> settings(tried.searched()
                                .design()
                                .points()
                                .get(tried.point())
                                .settings()) + ": " + said(tried.answer().orElseThrow()));
        say("  " + nearest.orElse("no answer anywhere"));
    }

    /** A point of a search. */
    private record Tried(Surveyed searched, int point) {
        Optional<Amount> answer() {
            return searched.answer(point, 0).filter(answer -> Double.isFinite(answer.value()));
        }
    }

    private void tried(Sought.Candidate candidate) {
        say(settings(candidate.settings()) + ": " + said(candidate.fresh()) + " on "
                + Words.count(candidate.fresh().n()) + " fresh runs, "
                + (candidate.confirmed() ? "confirmed" : "not confirmed") + price(candidate));
        candidate
                .less()
                .ifPresent(less -> say("  one step less, " + less.setting() + ": " + said(less.fresh()) + ", "
                        + (target.surelyMissedBy(less.fresh())
                                ? "not enough"
                                : target.surelyMetBy(less.fresh())
                                        ? "would do as well"
                                        : "cannot be told from the target")));
    }

    private static String price(Sought.Candidate candidate) {
        return candidate
                .cost()
                .map(cost -> String.format(java.util.Locale.ROOT, ", cost %,d", cost.rounded()))
                .orElse("");
    }

    private String settings(List<String> settings) {
        return IntStream.range(0, settings.size())
                .mapToObj(i -> sought.levers().get(i).path() + "=" + settings.get(i))
                .collect(Collectors.joining(", "));
    }

    private void verdict() {
        lines.blank();
        say(sought.answer()
                .map(found -> "Answer: " + settings(found.settings()) + ". " + guarantee())
                .orElse(
                        "No candidate could be confirmed: their luck is as large as what is missing. Say more --fresh, or"
                                + " widen the range."));
    }

    private String guarantee() {
        return "That the target is met there is said with " + Words.amount(100 * sought.together())
                + " % confidence, on runs that the search has not seen.";
    }

    private void frontier() {
        say("With no less would do (" + Words.count(sought.candidates().size(), "point") + ", "
                + (sought.candidates().get(0).cost().isPresent() ? "the cheapest" : "the least change") + " first):");
        sought.candidates()
                .forEach(candidate -> say("  " + settings(candidate.settings()) + ": " + said(candidate.fresh())
                        + (candidate.confirmed() ? ", confirmed" : ", not confirmed") + price(candidate)));
        lines.blank();
        say(sought.answer()
                .map(found -> "Confirmed: " + guarantee().replace("there ", "at each point called confirmed "))
                .orElse("None could be confirmed: their luck is as large as what is missing. Say more --fresh."));
    }
}
