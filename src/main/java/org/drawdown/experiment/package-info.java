/**
 * Many runs of many variants, each variant with the same luck, on as many threads as there are.
 *
 * <pre>
 *   Study ──▶ Engine ──▶ Play (one a variant) ──▶ outcomes placed by replication ──▶ Played: Runs by variant
 *                ▲
 *                └── Progress, StoppingRule, stop()
 * </pre>
 *
 * <p>Door: Engine, Study, Runs.
 *
 * <p>Leans on: scenario, outcome, statistics, chance.
 */
package org.drawdown.experiment;
