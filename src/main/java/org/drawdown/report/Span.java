package org.drawdown.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.drawdown.findings.Facts;

/** From when to when a chart of dates goes. */
record Span(LocalDateTime from, LocalDateTime to) {

    /** {@return the span of these times, and of a tenth of the mission on both sides of its deadline} */
    static Span of(Facts facts, Stream<LocalDateTime> times) {
        Duration tenth = Duration.between(facts.start(), facts.deadline()).dividedBy(10);
        Span span = new Span(facts.deadline().minus(tenth), facts.deadline().plus(tenth));
        return times.reduce(
                span, Span::with, (one, other) -> one.with(other.from).with(other.to));
    }

    private Span with(LocalDateTime time) {
        return new Span(time.isBefore(from) ? time : from, time.isAfter(to) ? time : to);
    }

    /** {@return with shares of its own length added before and behind} */
    Span widened(double before, double behind) {
        double seconds = Duration.between(from, to).toSeconds();
        return new Span(from.minusSeconds(Math.round(before * seconds)), to.plusSeconds(Math.round(behind * seconds)));
    }

    double length() {
        return Axes.at(to) - Axes.at(from);
    }
}
