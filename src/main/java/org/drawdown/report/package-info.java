/**
 * Findings as charts and a page. It draws, it never computes: every number it shows stands in the findings.
 *
 * <pre>
 *   Material ──▶ Titles ─────────────┐
 *        │                           ▼
 *        └────▶ FinishChart … ──▶ Chart ──▶ Frame ──▶ SVG, PNG        figures/NN-name.svg .png .csv
 *                                   │                  │
 *                                   └──▶ Table (CSV)   └──▶ Page ──▶ report.html
 * </pre>
 *
 * <p>Door: Report.
 *
 * <p>Leans on: evidence, inquiry.precision, inquiry, inquiry.compare, inquiry.discovery, inquiry.seek, findings, scenario, outcome, statistics, statistics.sensitivity, statistics.discovery, inquiry.drivers, inquiry.reduction.
 */
package org.drawdown.report;
