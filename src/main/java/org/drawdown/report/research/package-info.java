/**
 * What a researcher found, as charts and a page of sections. It draws, it never computes.
 *
 * <pre>
 *   Surveyed … ──▶ SweepSection … ──▶ Section: a finding, charts, tables ──▶ StudyReport ──▶ report.html, figures/
 * </pre>
 *
 * <p>Door: Section, StudyReport, SweepSection.
 *
 * <p>Leans on: draw, evidence, inquiry, inquiry.compare, inquiry.discovery, inquiry.seek, findings, scenario, statistics, statistics.sensitivity, statistics.discovery, inquiry.reduction, inquiry.drivers.
 */
package org.drawdown.report.research;
