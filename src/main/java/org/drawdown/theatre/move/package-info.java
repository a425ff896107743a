/**
 * How things move: a convoy's loop from its home, a column on its legs, an aircraft's loop.
 *
 * <p>Door: Operations, Movements.
 *
 * <p>Leans on: order, paper, place, nature, stage, kernel, chance, network, scenario, outcome, quantity.
 */
package org.drawdown.theatre.move;
