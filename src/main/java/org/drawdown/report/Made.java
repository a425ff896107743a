package org.drawdown.report;

/**
 * How the runs were made, so that a reader can make them again.
 *
 * @param version of the program
 * @param seed    of all luck
 * @param hash    of the resolved scenario, as short as it is shown
 * @param command the line that makes these files again
 */
public record Made(String version, long seed, String hash, String command) {}
