/**
 * What a response answers to: designs over the unit cube, and what their responses say of each factor.
 *
 * <pre>
 *   points in (0, 1)ᵏ ──▶ SobolDesign ──▶ responses ──▶ SobolIndices: first, total, luck
 *                         MorrisDesign ──▶ responses ──▶ MorrisEffects: μ, μ*, σ
 *   groups × runs ──▶ NestedSplit: what of a variance lies between groups
 *   responses, scores ──▶ LikelihoodRatio: derivative of a mean
 * </pre>
 *
 * <p>A response that needs luck is played with a few lucks at each point, the same ones at all the points of a row, so that what
 * is said of a factor is never the noise of a run.
 *
 * <p>Door: SobolIndices, MorrisEffects, NestedSplit, LikelihoodRatio.
 *
 * <p>Leans on: statistics.
 */
package org.drawdown.statistics.sensitivity;
