/**
 * Which of several systems is best, with a guarantee: arrays and samplers in, records out; more is better.
 *
 * <pre>
 *   Sampler ──▶ Rinott (two stages), KimNelson (stage by stage, same luck), Ocba (a fixed budget) ──▶ Selected
 * </pre>
 *
 * <p>Door: Rinott, KimNelson, Ocba, Selected, Sampler.
 *
 * <p>Leans on: statistics.
 */
package org.drawdown.statistics.selection;
