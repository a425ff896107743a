/**
 * Pure mathematics on samples: arrays in, records out, no word of a mission.
 *
 * <pre>
 *   double[] ──▶ Moments, Quantiles, Proportion, PairedDifference, Spread, Fan ──▶ Interval
 * </pre>
 *
 * <p>Door: Moments, Quantiles, Proportion, PairedDifference, Spread, Fan, LinearProgram.
 *
 * <p>Leans on: nothing.
 */
package org.drawdown.statistics;
