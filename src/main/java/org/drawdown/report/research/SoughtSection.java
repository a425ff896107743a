package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Surface;
import org.drawdown.inquiry.seek.Sought;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;

/** What it would take, as a section of a page. */
public final class SoughtSection {
    private final Sought sought;
    private final Calendar calendar;

    private SoughtSection(Sought sought, Calendar calendar) {
        this.sought = sought;
        this.calendar = calendar;
    }

    /** {@return the section} */
    public static List<Section> of(Sought sought, Scenario scenario) {
        return List.of(new SoughtSection(sought, scenario.calendar()).section());
    }

    private Section section() {
        return new Section(
                sought.target().words(calendar),
                finding(),
                List.of("The search played every point with the same luck. The best of many looks better than it is, so"
                        + " candidates were played again on fresh runs, each with its own draw of what we do not know; what is"
                        + " called confirmed is so with " + Words.number(100 * sought.together())
                        + " % confidence for all candidates together. Levels between those that were played were not looked"
                        + " at, and more of a lever is not taken to be better."),
                charts(),
                sought.candidates().isEmpty() ? List.of() : List.of(table()));
    }

    private String finding() {
        return sought.answer()
                .map(found -> settings(found) + " does it: " + said(found.fresh()) + " on "
                        + Words.number(found.fresh().n()) + " fresh runs.")
                .orElse(
                        sought.candidates().isEmpty()
                                ? "No level that was tried meets it."
                                : "No candidate could be confirmed.");
    }

    private String settings(Sought.Candidate candidate) {
        return IntStream.range(0, sought.levers().size())
                .mapToObj(i -> sought.levers().get(i).path() + "="
                        + candidate.settings().get(i))
                .collect(Collectors.joining(", "));
    }

    private String said(Amount answer) {
        Question question = sought.target().question();
        return answer.n() == 0
                ? "no answer"
                : question.say(answer.value(), calendar) + " (" + question.say(answer.interval(), calendar) + ")";
    }

    private List<Chart> charts() {
        return switch (sought.levers().size()) {
            case 1 -> List.of(SoughtChart.of(1, sought, calendar));
            case 2 ->
                List.of(SurfaceChart.of(
                        1,
                        Surface.of(sought.searched().get(0), 0).get(0),
                        sought.target().question(),
                        calendar,
                        sought.target().bound()));
            default -> List.of();
        };
    }

    private Grid table() {
        List<String> columns = new ArrayList<>();
        sought.levers().forEach(lever -> columns.add(lever.path()));
        columns.addAll(List.of("on fresh runs (95 %)", "n", "confirmed", "mean cost", "one step less"));
        List<List<String>> rows = new ArrayList<>();
        for (Sought.Candidate candidate : sought.candidates()) {
            List<String> row = new ArrayList<>(candidate.settings());
            row.addAll(List.of(
                    said(candidate.fresh()),
                    Words.number(candidate.fresh().n()),
                    candidate.confirmed() ? "yes" : "no",
                    candidate.cost().map(cost -> Words.number(cost.rounded())).orElse("-"),
                    candidate
                            .less()
                            .map(less -> less.setting() + ": " + said(less.fresh()))
                            .orElse("-")));
            rows.add(row);
        }
        return new Grid("candidates", "Played again on fresh runs", columns, rows, "");
    }
}
