package org.drawdown.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.binder.ScenarioBinder;
import org.drawdown.reading.form.Notebook;
import org.drawdown.reading.page.Fault;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.rules.Rules;
import org.drawdown.reading.rules.Ruling;
import org.drawdown.scenario.Scenario;

/**
 * A sound file in which some values are set anew, again and again, as a sweep does. The file is read once; its levers are
 * left out. Threads may share it.
 */
public final class Variation {
    private final Sheet.Block sheet;

    private Variation(Sheet.Block sheet) {
        this.sheet = sheet;
    }

    /** {@return the variation of a file as it was when it was read} */
    public static Variation of(Reading.Sound sound) {
        return new Variation(sound.places().sheet().without("levers"));
    }

    /**
     * What comes of setting values anew.
     *
     * @param scenario absent when there is an error
     * @param faults   every error, none when the scenario is sound
     */
    public record Varied(Optional<Scenario> scenario, List<Fault> faults) {}

    /**
     * {@return the scenario with these values, or what stands against it}
     *
     * @param changes by path, a value or a law, or {@code +n}, {@code -n}, {@code x n} for a change of the number there
     */
    public Varied with(Map<String, String> changes) {
        Pages pages = new Pages();
        Faults faults = new Faults(pages);
        Sheet.Block whole = Changes.made(sheet, changes, pages, faults);
        Scenario scenario = ScenarioBinder.bind(whole, new Notebook(pages, faults));
        Rules.check(scenario, new Ruling(whole, faults));
        return faults.any()
                ? new Varied(Optional.empty(), faults.errors())
                : new Varied(Optional.of(scenario), List.of());
    }
}
