package org.drawdown.report.draw;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.drawdown.findings.Facts;

/** From when to when a chart of dates goes. */
public record DateSpan(LocalDateTime from, LocalDateTime to) {

    /** {@return the span of these times, and of a tenth of the mission on both sides of its deadline} */
    public static DateSpan of(Facts facts, Stream<LocalDateTime> times) {
        Duration tenth = Duration.between(facts.start(), facts.deadline()).dividedBy(10);
        DateSpan span =
                new DateSpan(facts.deadline().minus(tenth), facts.deadline().plus(tenth));
        return times.reduce(
                span, DateSpan::with, (one, other) -> one.with(other.from).with(other.to));
    }

    private DateSpan with(LocalDateTime time) {
        return new DateSpan(time.isBefore(from) ? time : from, time.isAfter(to) ? time : to);
    }

    /** {@return with shares of its own length added before and behind} */
    public DateSpan widened(double before, double behind) {
        double seconds = Duration.between(from, to).toSeconds();
        return new DateSpan(
                from.minusSeconds(Math.round(before * seconds)), to.plusSeconds(Math.round(behind * seconds)));
    }

    public double length() {
        return Axes.at(to) - Axes.at(from);
    }
}
