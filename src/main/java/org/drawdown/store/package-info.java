/**
 * What a study leaves on disk: a folder of its own with tables, a summary, a manifest and an embedded database.
 *
 * <pre>
 *   Runs ──▶ Tables ──▶ runs.csv, sites.csv, days.csv … ──▶ Database ──▶ results.duckdb
 *   Findings, Comparison ──▶ Summary ──▶ summary.json        Manifest ──▶ manifest.json, last of all
 *                                 └───── RunFolder: a temporary name first, never over another run ─────┘
 * </pre>
 *
 * <p>Door: RunFolder, Tables, Summary, Manifest, Database.
 *
 * <p>Leans on: evidence, inquiry.precision, inquiry.compare, inquiry.discovery, inquiry.seek, inquiry, experiment, findings, outcome, scenario, statistics, statistics.sensitivity, statistics.discovery, inquiry.reduction, inquiry.drivers.
 */
package org.drawdown.store;
