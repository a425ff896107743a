/**
 * Text to a scenario, or all its faults with their places.
 *
 * <pre>
 *   file ──▶ YamlPage ──▶ Sheet ──▶ Extends ──▶ Form + Language ──▶ binders ──▶ Scenario ──▶ Rules ──▶ Reading
 *                           ▲                       a key, what it expects            │
 *                           └──────── Change: a lever, a sweep, a variant ◀───────────┘
 * </pre>
 *
 * <p>Door: ScenarioFile, Reading, Fault, Differences, Skeleton.
 *
 * <p>Leans on: scenario, chance, quantity.
 */
package org.drawdown.reading;
