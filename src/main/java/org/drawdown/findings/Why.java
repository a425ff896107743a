package org.drawdown.findings;

/**
 * Why it took so long, and on what the answer turns.
 *
 * @param gains         what is gained without each cause
 * @param swings        what becomes of the runs held when one input is low or high
 * @param sensitivities how the finish answers to the lengths of what is drawn
 */
public record Why(Gains gains, Swings swings, Sensitivities sensitivities) {}
