package org.drawdown.kernel;

/**
 * A wait that nobody had ended when the run was over.
 *
 * @param label what was waited for
 * @param name  who waited
 * @param since when it began, in seconds from the start
 * @param link  the wait as a link up to the end; its previous is the waiter's own current link
 */
public record OpenWait(Label label, String name, long since, Link link) {}
