package org.drawdown.findings;

import java.util.List;

/**
 * Will a condition hold, and when did it?
 *
 * @param condition {@code people}, {@code sites}, {@code cargo}, {@code tasks} or {@code all}
 * @param held      runs in which it held by the deadline
 * @param dates     when it held for good: quantiles 0.5, 0.8, 0.95
 */
public record Odds(String condition, Share held, List<Dated> dates) { }
