/**
 * Fewer runs for the same certainty: ways to draw luck whose mean varies less than that of plain runs, each with what it
 * gained, measured.
 *
 * <pre>
 *   Method, Control ──▶ Reduction ──▶ Survey of one point a method ──▶ Estimate: an answer, its interval, its variance ratio
 * </pre>
 *
 * <p>Door: Reduction, Method, Control, Estimate.
 *
 * <p>Leans on: inquiry, experiment, feasibility, findings, scenario, outcome, chance, statistics.
 */
package org.drawdown.inquiry.reduction;
