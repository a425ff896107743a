package org.drawdown.reading.form;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.reading.page.Fault;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Origin;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Provenance.Input;

/** What is noted down while a sheet is turned into a scenario: faults, and where each number comes from. */
public final class Notebook {
    private final Pages pages;
    private final Faults faults;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Laws laws = new Laws();
    private Calendar calendar;
    private LocalDateTime planStarts;

    public Notebook(Pages pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    Laws laws() {
        return laws;
    }

    public Faults faults() {
        return faults;
    }

    public void error(Sheet sheet, String what, String cure) {
        faults.add(sheet.origin().place(), sheet.origin().path(), what, cure, Fault.Severity.ERROR);
    }

    /**
     * Makes the dates of the mission known: what is read later may count from them.
     *
     * @param plan when the plan starts, no later than the run
     */
    public void dated(Calendar known, LocalDateTime plan) {
        calendar = known;
        planStarts = plan;
    }

    /** {@return when the plan starts} */
    public LocalDateTime planStarts() {
        return planStarts;
    }

    public Calendar calendar() {
        return calendar;
    }

    LocalDateTime deadline() {
        return calendar.deadline();
    }

    /**
     * Notes an input: the path is that of the key, the rest is known where the value itself is written. What nobody
     * wrote, a default of the language, is no input.
     */
    void input(String path, Sheet.Text text) {
        Origin origin = text.origin();
        Position place = origin.place();
        if (place.line() > 0) {
            inputs.putIfAbsent(
                    path,
                    new Input(
                            path,
                            text.value(),
                            origin.said().source(),
                            origin.said().confidence(),
                            origin.said().asOf(),
                            origin.said().knownOn(),
                            place.file(),
                            place.line()));
        }
    }

    public Provenance provenance() {
        List<Input> sorted = new ArrayList<>(inputs.values());
        sorted.sort(Comparator.comparingInt((Input input) -> pages.rank(input.file()))
                .thenComparingInt(Input::line));
        return new Provenance(sorted);
    }
}
