/**
 * Where luck comes from: laws, delays and parameters that follow them, and streams of numbers that have names.
 *
 * <pre>
 *   Source "drive/camp-road/out" ──▶ Luck ──▶ Draws ──▶ u in (0, 1) ──▶ Law.quantile(u) ──▶ Delay: whole seconds
 *   Points: even points in a cube, that stand in for draws or set a design
 * </pre>
 *
 * <p>Door: Luck, Law, Points.
 *
 * <p>Leans on: quantity.
 */
package org.drawdown.chance;
