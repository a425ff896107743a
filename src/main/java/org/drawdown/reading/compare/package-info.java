/**
 * Two files side by side, in the planner's words.
 *
 * <p>Door: Differences.
 *
 * <p>Leans on: layers, page, language, value, scenario, quantity.
 */
package org.drawdown.reading.compare;
