/**
 * What every command speaks and listens with: the console, words and lines, progress, refusals, exit codes, scenario files
 * as they are given.
 *
 * <p>Door: Console, Words, Lines, Gauge, Refusal, Exit, ScenarioFiles, Caller.
 *
 * <p>Leans on: all.
 */
package org.drawdown.cli.screen;
