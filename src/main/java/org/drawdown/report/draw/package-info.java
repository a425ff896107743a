/**
 * What every picture leans on: axes, layers, colours, words, the frame around a chart, its data as a table.
 *
 * <p>Door: Chart, Frame, Axes, Layers, Answers, ChartData.
 *
 * <p>Leans on: scenario, findings, statistics.
 */
package org.drawdown.report.draw;
