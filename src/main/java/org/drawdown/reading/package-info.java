/**
 * Text to a scenario, or all its faults with their places.
 *
 * <pre>
 *   file, tables ──▶ page ──▶ layers ──▶ form + language ──▶ binder ──▶ Scenario ──▶ rules ──▶ Reading
 *                    sheet   one sheet   key by key                       │
 *                      ▲        └──▶ compare: two files side by side      │
 *                      └───── page.Change: a lever, a sweep, a variant ◀──┘
 * </pre>
 *
 * <p>Rooms inside: value (words to numbers), language (which keys there are), page (text to a tree that knows where it
 * stands), form (a block held against the language), layers (a file over all it extends), binder (blocks to the parts of a
 * scenario), rules (what has to hold between the parts), compare (two files side by side), draft (a file to begin with).
 *
 * <p>Door: ScenarioFile, Reading.
 *
 * <p>Leans on: scenario, chance, network, quantity.
 */
package org.drawdown.reading;
