package org.drawdown.inquiry;

import org.drawdown.experiment.Play;
import org.drawdown.scenario.Scenario;

/**
 * What is played at a point.
 *
 * @param scenario with the values of the point
 * @param play     a run of it, safe to call from several threads
 */
public record Trial(Scenario scenario, Play play) {}
