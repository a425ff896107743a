package org.drawdown.scenario;

/**
 * A country's people and cargo: the unit that goes home. Sites say how much of it stands where.
 *
 * @param key   its key
 * @param title as displayed
 */
public record Contingent(String key, String title) {}
