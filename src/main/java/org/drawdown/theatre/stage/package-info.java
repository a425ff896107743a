/**
 * What every process of a run stands on: clock and calendar, luck by name, the numbers drawn once, and who is told.
 *
 * <p>Door: Stage, Ground.
 *
 * <p>Leans on: kernel, chance, network, scenario, outcome.
 */
package org.drawdown.theatre.stage;
