package org.drawdown.reading;

import java.util.List;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Lever;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Scenario;

/** What comes of reading a scenario file: a scenario, or every fault that stands against it. */
public sealed interface Reading {
    /**
     * A file that can be run.
     *
     * @param scenario   what it asks
     * @param provenance where each number comes from
     * @param levers     the variants it offers, each already sound
     * @param resolved   the whole scenario in one file: reading this text gives the same scenario
     * @param shown      the same with the file and line of each value behind it
     * @param warnings   what its author should look at, in the order of the file
     * @param places     where its values stand
     */
    record Sound(
            Scenario scenario,
            Provenance provenance,
            List<Variant> levers,
            String resolved,
            String shown,
            List<Fault> warnings,
            Places places)
            implements Reading {
        public Sound {
            levers = List.copyOf(levers);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A file that cannot be run.
     *
     * @param faults every fault, errors and warnings, in the order of the file; at least one is an error
     */
    record Faulty(List<Fault> faults) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The scenario with one lever pulled.
     *
     * @param lever    what is changed
     * @param scenario what is asked then
     */
    record Variant(Lever lever, Scenario scenario) {}
}
