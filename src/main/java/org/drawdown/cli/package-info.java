/**
 * The only room that speaks and exits: a class a command, and the first screen.
 *
 * <pre>
 *   Main ──▶ run, replay, new, convert, check, show, diff, bench, version
 *              │
 *              └─ reading ──▶ experiment ──▶ findings ──▶ FirstScreen (text), store (a folder), report (a page)
 * </pre>
 *
 * <p>Door: Main.
 *
 * <p>Leans on: all.
 */
package org.drawdown.cli;
