/**
 * What drives an answer: inputs moved one at a time and all together, laws stretched, luck told apart from what we do not know.
 *
 * <pre>
 *   Drivers ──▶ Tornado, Screening, Indices, Lengths, Nested:  a Survey ──▶ Surveyed ──▶ what it says ──▶ Driven
 * </pre>
 *
 * <p>Door: Drivers, Driven, Tornado, Screening, Indices, Lengths, Nested.
 *
 * <p>Leans on: inquiry, inquiry.compare, findings, scenario, outcome, chance, statistics, statistics.sensitivity, theatre.
 */
package org.drawdown.inquiry.drivers;
