/**
 * How a mission leaves: phases, tasks, packing, a site's closing and handover, and the rules that bend near the deadline.
 *
 * <p>Door: Withdrawal, Contingents.
 *
 * <p>Leans on: order, place, nature, paper, stage, kernel, scenario, outcome, chance.
 */
package org.drawdown.theatre.leave;
