package org.drawdown.findings;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What stands over every chart.
 *
 * @param name     the scenario's key
 * @param title    the scenario's title
 * @param marking  the line every page carries; may be empty
 * @param start    first second
 * @param deadline first second that is too late
 * @param lastDay  the last day that is in time: "will it hold, 31 December?"
 * @param horizon  when a run is given up
 * @param n        runs
 * @param pairs    draws of what we do not know
 */
public record Facts(
        String name,
        String title,
        String marking,
        LocalDateTime start,
        LocalDateTime deadline,
        LocalDate lastDay,
        LocalDateTime horizon,
        int n,
        int pairs) { }
