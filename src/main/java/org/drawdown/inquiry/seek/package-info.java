/**
 * What would it take: the least change of a lever, or of several, with which a target is met, confirmed on fresh runs.
 *
 * <pre>
 *   Target, Lever ──▶ Seek: a search over levels ──▶ candidates ──▶ fresh runs ──▶ Sought
 * </pre>
 *
 * <p>Door: Seek, Sought, Target, Lever.
 *
 * <p>Leans on: inquiry, findings, statistics, scenario.
 */
package org.drawdown.inquiry.seek;
