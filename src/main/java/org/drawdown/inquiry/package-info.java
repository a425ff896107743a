/**
 * What a researcher asks of many scenarios: points of a design played with the same lucks, and what follows from them.
 *
 * <pre>
 *   Range ──▶ Factor ──▶ Design ──▶ Survey ──▶ Surveyed: an answer with its interval at each point
 *                                     ▲
 *                     Trials, Question┘
 * </pre>
 *
 * <p>Door: Survey, Surveyed, Design, Factor, Trials.
 *
 * <p>Leans on: reading, reading.page, theatre, experiment, findings, scenario, outcome, chance, statistics, statistics.selection, statistics.sequential, statistics.sensitivity, statistics.discovery, feasibility.
 */
package org.drawdown.inquiry;
