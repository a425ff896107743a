package org.drawdown.findings;

import org.drawdown.statistics.Interval;

/**
 * A number found in the runs.
 *
 * @param value    the best guess
 * @param interval 95 %, of the luck of the runs
 * @param n        runs, or pairs where it is a difference
 */
public record Amount(double value, Interval interval, int n) { }
