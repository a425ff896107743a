/**
 * A number never travels without its unit.
 *
 * <pre>
 *   "350 km" ──▶ Unit.KILOMETRE ──▶ 350 in the base unit of DISTANCE ──▶ Distance
 * </pre>
 *
 * <p>Door: Unit.
 *
 * <p>Leans on: nothing.
 */
package org.drawdown.quantity;
