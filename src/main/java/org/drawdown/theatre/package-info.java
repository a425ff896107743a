/**
 * One run of a mission, from the start to the last handover.
 *
 * <pre>
 *   scenario ──▶ World ──▶ Convoy, Flight, Closing … ──▶ happenings ──▶ outcome
 *                  ▲                  │
 *                  └──── kernel ◀─────┘   each step names the next and when
 * </pre>
 *
 * <p>Rooms inside: stage (clock, luck, numbers), place (what stands where), nature (what changes by itself), paper
 * (who lets whom leave), order (who goes next), move (how things move), leave (how sites close). Nothing of them is used
 * from outside but the door.
 *
 * <p>Door: Simulation.
 *
 * <p>Leans on: kernel, chance, network, scenario, outcome, quantity.
 */
package org.drawdown.theatre;
