package org.drawdown.theatre.paper;

/**
 * Somebody who asks.
 *
 * @param name by which ties are settled
 * @param what the move or task it is for
 * @param site where they stand who ask
 */
public record Asker(String name, String what, String site) {}
