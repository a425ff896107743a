package org.drawdown.reading.draft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drawdown.reading.page.Fault;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;

/** What comes of turning tables of sites, legs and holdings into a scenario: its text, or every fault of the tables. */
public sealed interface Conversion {
    /**
     * A scenario.
     *
     * @param text   of a file
     * @param unread columns of the tables that say nothing a scenario could take, such as {@code remarks of sites.csv}
     */
    record Done(String text, List<String> unread) implements Conversion {
        public Done {
            unread = List.copyOf(unread);
        }
    }

    /**
     * Tables that make no scenario.
     *
     * @param faults every fault, table by table
     */
    record Faulty(List<Fault> faults) implements Conversion {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is asked for.
     *
     * @param key      of the scenario
     * @param start    first day
     * @param deadline last day on which to be out
     * @param out      the site that leads out, where the table of sites does not say so
     */
    record Asked(String key, Optional<String> title, LocalDate start, LocalDate deadline, Optional<String> out) {}

    /** {@return the scenario that three CSV files make} */
    static Conversion of(Path sites, Path legs, Path holdings, Asked asked) {
        Pages pages = new Pages();
        Faults faults = new Faults(pages);
        Optional<Columns> site = Columns.open(sites, pages, faults);
        Optional<Columns> leg = Columns.open(legs, pages, faults);
        Optional<Columns> held = Columns.open(holdings, pages, faults);
        if (faults.any()) {
            return new Faulty(faults.errors());
        }
        Survey survey = new Survey(site.orElseThrow(), leg.orElseThrow(), held.orElseThrow(), asked.out(), faults);
        Layout layout = new Layout(survey, faults);
        return faults.any()
                ? new Faulty(faults.errors())
                : new Done(new Draft(survey, layout, asked).text(), survey.unread());
    }
}
