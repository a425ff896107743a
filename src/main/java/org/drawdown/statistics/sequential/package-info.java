/**
 * Intervals that hold however often one looks: arrays in, intervals out.
 *
 * <p>Door: ConfidenceSequence.
 *
 * <p>Leans on: statistics.
 */
package org.drawdown.statistics.sequential;
