/**
 * What a run leaves behind: what happened, as facts, and the small outcome they fold into.
 *
 * <pre>
 *   theatre ──▶ Happening ──▶ (fold) ──▶ Outcome ──▶ experiment, findings, store
 * </pre>
 *
 * <p>Door: Outcome, Happening.
 *
 * <p>Leans on: nothing of ours.
 */
package org.drawdown.outcome;
