/**
 * Where it fails: what runs, or points of a sweep, that miss what is wanted have in common.
 *
 * <pre>
 *   Wish ──▶ Witness: runs of a scenario, what was drawn and what came ──▶ Casebook ──▶ Discovery: boxes, in words
 *        └─▶ Swept: the tables of a sweep ────────────────────────────────────┘
 * </pre>
 *
 * <p>Door: Wish, Witness, Swept, Casebook, Aspect, Discovery.
 *
 * <p>Leans on: inquiry, inquiry.seek, theatre, findings, scenario, outcome, chance, statistics.discovery.
 */
package org.drawdown.inquiry.discovery;
