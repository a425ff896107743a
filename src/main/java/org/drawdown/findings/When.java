package org.drawdown.findings;

import java.time.LocalDateTime;

/**
 * A local time, or later than a study looked.
 *
 * @param at    when; the horizon if {@code after}
 * @param after it had not happened by then: printed "after 30 Jun 2025"
 */
public record When(LocalDateTime at, boolean after) implements Comparable<When> { }
