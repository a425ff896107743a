package org.drawdown.findings;

/**
 * A quantile of dates. What never happened is later than everything.
 *
 * @param share of the runs that are not later, 0 to 1
 * @param at    the quantile
 * @param low   where luck of the runs puts it at the earliest (95 %, order statistics)
 * @param high  at the latest
 * @param n     runs
 */
public record Dated(double share, When at, When low, When high, int n) { }
