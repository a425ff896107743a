package org.drawdown.experiment;

import org.drawdown.scenario.Scenario;

/**
 * A scenario among those compared.
 *
 * @param key      unique in a study, such as the key of a lever
 * @param title    as displayed
 * @param scenario what is played
 */
public record Variant(String key, String title, Scenario scenario) {
    /** {@return a scenario by its own name} */
    public static Variant of(Scenario scenario) {
        return new Variant(scenario.name(), scenario.title(), scenario);
    }
}
