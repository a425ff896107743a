/**
 * Time: the clock, what is booked on it, what is scarce, who goes next, and what caused what.
 *
 * <pre>
 *   step ──▶ book ──▶ Booking ──▶ (time passes: a Link) ──▶ step
 *     ├────▶ ask ───▶ Desk ─────▶ (all or none, by rank) ─▶ step     an instant: its steps in the
 *     ├────▶ await ─▶ Gate, Window, Join ─────────────────▶ step     order booked, then one settling
 *     └────▶ Link ──▶ previous ──▶ … ──▶ the start: a Chain
 * </pre>
 *
 * <p>It knows no convoy, site or permission. People's work makes links; nature's does not.
 *
 * <p>Door: Kernel.
 *
 * <p>Leans on: nothing of ours.
 */
package org.drawdown.kernel;
