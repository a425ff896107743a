/**
 * What a researcher asks: a class a command. It reads options, asks {@code inquiry}, prints, and fills the study's folder.
 *
 * <pre>
 *   SweepCommand … ──▶ Trials, Survey (inquiry) ──▶ Surveyed ──▶ SweepScreen (text), StudyFolder (tables, page)
 * </pre>
 *
 * <p>Door: SweepCommand.
 *
 * <p>Leans on: all.
 */
package org.drawdown.cli.research;
