package org.drawdown.store;

/**
 * A line of a chronicle.
 *
 * @param at        when, in seconds from the start
 * @param happening what kind of thing, such as {@code departed}
 * @param what      what it was about, such as {@code handover} or a cause of waiting; may be empty
 * @param which     key of the move, site, authority, task, shock or condition
 * @param from      where from, or where; may be empty
 * @param to        where to, or what it became; may be empty
 * @param count     how many; 0 where nothing is counted
 * @param since     when it began, in seconds from the start; {@code at} where it took no time
 * @param words     the same, to read
 */
public record Entry(
        long at,
        String happening,
        String what,
        String which,
        String from,
        String to,
        long count,
        long since,
        String words) {}
