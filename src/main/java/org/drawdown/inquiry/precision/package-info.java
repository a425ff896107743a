/**
 * Stop when sure: how sure an answer has to be, and what was seen at every look.
 *
 * <p>Door: Precision, Until, Convergence.
 *
 * <p>Leans on: experiment, findings, scenario, statistics, statistics.sequential.
 */
package org.drawdown.inquiry.precision;
