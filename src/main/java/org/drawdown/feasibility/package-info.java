/**
 * What cannot be, before anything is played: the earliest that a mission can be over, by flows alone.
 *
 * <pre>
 *   scenario ──▶ Trips, Limits ──▶ Flows, Program ──┐
 *       └──────▶ Standing, Dates ───────────────────┴──▶ Earliest
 * </pre>
 *
 * <p>Door: Earliest.
 *
 * <p>Leans on: scenario, chance, network, statistics, quantity.
 */
package org.drawdown.feasibility;
