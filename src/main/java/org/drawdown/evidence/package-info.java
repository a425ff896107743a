/**
 * Data to laws: fits by maximum likelihood, and how well they fit.
 *
 * <pre>
 *   Sample ──▶ Fit ──▶ Fitted: a law as a scenario writes it, and how well it fits
 * </pre>
 *
 * <p>Door: Sample, Fit, Fitted, Family, Staying.
 *
 * <p>Leans on: chance, statistics.
 */
package org.drawdown.evidence;
