/**
 * Where a yes is likely: boxes of inputs, found in one half of the rows and measured in the other.
 *
 * <pre>
 *   Cases: inputs, yes or no, units ──▶ Halves ──▶ Prim: peel, choose, drop, paste ──▶ Discovered: Region, Step
 *                                          └────▶ Cart: split, prune, leaves ────────────┘
 * </pre>
 *
 * <p>Only the order of numbers counts, so an input and its logarithm give the same rows.
 *
 * <p>Door: Cases, Input, Rules, Prim, Cart, Discovered, Region, Box, Limit, Step, Side, Measured, Counts.
 *
 * <p>Leans on: statistics.
 */
package org.drawdown.statistics.discovery;
