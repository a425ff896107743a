/**
 * Where luck comes from: laws, delays and parameters that follow them, and streams of numbers that have names.
 *
 * <pre>
 *   Source "drive/camp-road/out" ──▶ Luck ──▶ Draws ──▶ u in (0, 1) ──▶ Law.quantile(u) ──▶ Delay: whole seconds
 * </pre>
 *
 * <p>Door: Luck, Law.
 *
 * <p>Leans on: quantity.
 */
package org.drawdown.chance;
