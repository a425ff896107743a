/**
 * Scenarios side by side under the same luck, and which is best with a guarantee.
 *
 * <pre>
 *   Alternatives ──▶ Survey ──▶ Compared: Difference by question and pair, runs that switched
 *                └─▶ Choice ──▶ Chosen: by Rinott, Kim and Nelson, or with a fixed budget
 * </pre>
 *
 * <p>Door: Alternatives, Compared, Difference, Choice, Chosen.
 *
 * <p>Leans on: inquiry, findings, outcome, scenario, statistics, statistics.selection, theatre.
 */
package org.drawdown.inquiry.compare;
