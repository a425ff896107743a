package org.drawdown.reading.rules;

import org.drawdown.scenario.Scenario;

/**
 * What has to hold between the parts of a scenario; each rule names the path that breaks it.
 *
 * <p>Where a whole section could not be read, nothing is said of how the parts go together. What a rule cannot judge because
 * a key is missing or does not exist it leaves to the fault that says so.
 */
public final class Rules {
    private Rules() {}

    public static void check(Scenario scenario, Ruling ruling) {
        if (!ruling.spoilt("extends", "tables")) {
            new NameRules(scenario, ruling).check();
            if (ruling.sectionsRead()) {
                checkTogether(scenario, ruling);
            }
        }
    }

    private static void checkTogether(Scenario scenario, Ruling ruling) {
        new LoopRules(scenario, ruling).check();
        new CorrelationRules(scenario, ruling).check();
        new PassageRules(scenario, ruling).check();
        new KindRules(scenario, ruling).check();
        new ContingentRules(scenario, ruling).check();
        new HoldRules(scenario, ruling).check();
        new FleetRules(scenario, ruling).check();
        new SupplyRules(scenario, ruling).check();
        new HubRules(scenario, ruling).check();
        new DateRules(scenario, ruling).check();
        new SoFarRules(scenario, ruling).check();
        new PhaseRules(scenario, ruling).check();
        new TaskRules(scenario, ruling).check();
        new CharterRules(scenario, ruling).check();
        new ClosingRules(scenario, ruling).check();
        new MoveRules(scenario, ruling).check();
        new ConvoyRules(scenario, ruling).check();
        new ColumnRules(scenario, ruling).check();
        new PermissionRules(scenario, ruling).check();
        new AskingRules(scenario, ruling).check();
        new MoodRules(scenario, ruling).check();
        new FlightRules(scenario, ruling).check();
        new CoverRules(scenario, ruling).check();
        new WayRules(scenario, ruling).check();
        new LeavingRules(scenario, ruling).check();
        new RateRules(scenario, ruling).check();
        new LiquidationRules(scenario, ruling).check();
    }
}
