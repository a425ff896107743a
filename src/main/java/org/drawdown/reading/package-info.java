/**
 * Text to a scenario, or all its faults with their places.
 *
 * <pre>
 *   file, tables ──▶ YamlPage, CsvPage ──▶ Sheet ──▶ Extends ──▶ Form + Language ──▶ binders ──▶ Scenario ──▶ Rules ──▶ Reading
 *                                            ▲ │                    a key, what it expects         │
 *                                            │ └──▶ Differences: two files side by side            │
 *                                            └───── Change: a lever, a sweep, a variant ◀──────────┘
 * </pre>
 *
 * <p>Door: ScenarioFile, Reading, Fault, Differences, Skeleton, Conversion.
 *
 * <p>Leans on: scenario, chance, network, quantity.
 */
package org.drawdown.reading;
