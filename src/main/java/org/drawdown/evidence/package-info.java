/**
 * Data and experts to laws: fits by maximum likelihood, how well they fit, what experts say, and pools of them.
 *
 * <pre>
 *   Sample ──▶ Fit ──▶ Fitted: a law as a scenario writes it, and how well it fits
 *   Judgement ──▶ Elicited ──▶ Pool: the same of what experts say
 * </pre>
 *
 * <p>Door: Sample, Fit, Fitted, Family, Staying, Judgement, Elicited, Pool.
 *
 * <p>Leans on: chance, statistics.
 */
package org.drawdown.evidence;
