/**
 * What a study allows us to say: each number with its interval and its n. It computes all and draws nothing.
 *
 * <pre>
 *   Runs ──▶ Findings: Facts, Warnings, Answer (Odds, Price, SiteOdds, Rests, Series) ──▶ first screen, charts, tables
 *   Runs, Runs … ──▶ Comparison: what variants and levers change, run beside run
 * </pre>
 *
 * <p>The unit of every interval is the pair of runs that share a draw of what we do not know. Never is later than everything.
 *
 * <p>Door: Findings, Comparison.
 *
 * <p>Leans on: experiment, outcome, scenario, statistics, chance.
 */
package org.drawdown.findings;
