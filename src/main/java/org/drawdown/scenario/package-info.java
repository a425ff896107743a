/**
 * What the planner asks for: plain records, each sound by itself, that refer to each other by key.
 *
 * <pre>
 *   reading ──▶ Scenario ──▶ theatre (one run), findings and report (titles, dues, ceilings)
 * </pre>
 *
 * <p>Door: Scenario, Provenance, Lever, Cause.
 *
 * <p>Leans on: chance, quantity.
 */
package org.drawdown.scenario;
