/**
 * How a mission leaves: phases, tasks, packing, a site's closing and handover, and the rules that bend near the deadline.
 *
 * <p>Door: Withdrawal.
 *
 * <p>Leans on: order, place, nature, stage, kernel, scenario, outcome, chance.
 */
package org.drawdown.theatre.leave;
