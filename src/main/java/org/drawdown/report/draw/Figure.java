package org.drawdown.report.draw;

/**
 * A chart.
 *
 * @param title   a finding
 * @param svg     trusted: made here
 * @param reading how to read it
 * @param file    its name without ending
 */
public record Figure(String title, String svg, String reading, String file) {}
