package org.drawdown.store;

/**
 * What an answer was asked with; the same on every machine.
 *
 * @param seed         of all luck
 * @param scenarioHash SHA-256 of the resolved scenario
 * @param inputs       numbers, dates and laws that a planner wrote
 * @param assumed      of them, assumed or of unstated origin
 * @param ended        {@code complete}, {@code sure-enough}, {@code out-of-time}, {@code stopped} or {@code loop}
 * @param asked        runs asked for
 * @param replay       a run worth telling in full: the first that went wrong, else one in the middle
 */
public record Setting(long seed, String scenarioHash, int inputs, int assumed, String ended, int asked, long replay) {}
