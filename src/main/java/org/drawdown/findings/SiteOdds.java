package org.drawdown.findings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Is a site in time, and what holds it up?
 *
 * @param site     its key
 * @param title    as displayed
 * @param due      first second too late; absent when it has no date
 * @param lastDay  the last day that is in time; absent with {@code due}
 * @param inTime   runs in which it was handed over before due, or at all when it has no date
 * @param handover when: quantiles 0.1, 0.5, 0.8, 0.9
 * @param begin    when its closing began: quantiles 0.1, 0.5, 0.9
 * @param lastConvoy when its last convoy arrived: quantiles 0.1, 0.5, 0.9
 * @param beginBy  due less the 0.8 quantile of handover less begin; absent when more than a fifth never got there
 * @param lost     days lost by cause, most first; the first screen shows two
 * @param left     how it was left: how the handover ended, in a hurry or not, looted or not
 */
public record SiteOdds(
        String site,
        String title,
        Optional<LocalDateTime> due,
        Optional<LocalDate> lastDay,
        Share inTime,
        List<Dated> handover,
        List<Dated> begin,
        List<Dated> lastConvoy,
        Optional<LocalDateTime> beginBy,
        List<DaysLost> lost,
        SiteLeft left) {

    /** Said of a site that would have had to begin before the start. */
    public static final String TOO_LATE = "too late";

    /** {@return the day on which it was closed before the runs began; empty when they close it} */
    public Optional<LocalDate> closed(LocalDateTime start) {
        return Optional.of(handover(0.8).at().at())
                .filter(at -> at.isBefore(start))
                .map(LocalDateTime::toLocalDate);
    }

    /** {@return whether it would have had to begin before the start} */
    public boolean tooLate(LocalDateTime start) {
        return beginBy.filter(at -> at.isBefore(start)).isPresent();
    }

    /** {@return the date by which it was handed over in this share of the runs: 0.1, 0.5, 0.8 or 0.9} */
    public Dated handover(double share) {
        return Dated.at(handover, share);
    }

    /**
     * {@return late days: the handover that this share of the runs does not exceed, less due, in days; below 0: early; empty
     * where there is no date or it had not come by the horizon}
     *
     * @param share 0.1, 0.5, 0.8 or 0.9
     */
    public OptionalDouble late(double share) {
        When when = handover(share).at();
        return due.isEmpty() || when.after()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Duration.between(due.get(), when.at()).toSeconds() / Columns.SECONDS_A_DAY);
    }

    /**
     * Days lost by a site to a cause.
     *
     * @param cause  such as {@code permission}
     * @param days   mean over all runs of the days during which at least one of its moves waited for this
     * @param convoys the same, summed over all that waited
     * @param some   runs in which it occurred
     */
    public record DaysLost(String cause, Amount days, Amount convoys, Share some) {}
}
