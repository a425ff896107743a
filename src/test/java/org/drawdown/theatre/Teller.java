package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.outcome.Happening;

/** Writes down what happens, a line each: when, what, and then who and where. */
final class Teller implements Happening.Listener {
    private final List<String> lines = new ArrayList<>();
    private long last;

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whatever is told is told in order of time. */
    private void line(long at, String what, Object... more) {
        assertThat(at).as(what + " " + List.of(more)).isGreaterThanOrEqualTo(last);
        last = at;
        StringBuilder line = new StringBuilder(Story.time(at)).append(' ').append(what);
        for (Object each : more) {
            line.append(each.toString().isEmpty() ? "" : " " + each);
        }
        lines.add(line.toString());
    }

    private static String load(Map<String, Integer> load) {
        return load.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(" + "));
    }

    @Override
    public void moved(Happening.Moved moved) {
        line(moved.at(), "moved", moved.count(), moved.what(), moved.from(), "->", moved.to());
    }

    @Override
    public void waited(Happening.Waited waited) {
        line(
                waited.at(),
                "waited",
                waited.move(),
                "for",
                waited.cause(),
                waited.what(),
                "since",
                Story.time(waited.since()));
    }

    @Override
    public void asked(Happening.Asked asked) {
        line(asked.at(), "asked", asked.authority(), "for", asked.move());
    }

    @Override
    public void answered(Happening.Answered answered) {
        line(
                answered.at(),
                "answered",
                answered.authority(),
                answered.answer().name().toLowerCase(Locale.ROOT),
                answered.move());
    }

    @Override
    public void departed(Happening.Departed departed) {
        line(departed.at(), "by", departed.means());
        line(
                departed.at(),
                "departed",
                departed.move(),
                departed.number(),
                departed.from(),
                "->",
                departed.to(),
                load(departed.load()));
    }

    @Override
    public void arrived(Happening.Arrived arrived) {
        line(
                arrived.at(),
                "arrived",
                arrived.move(),
                arrived.number(),
                arrived.from(),
                "->",
                arrived.to(),
                load(arrived.load()));
    }

    @Override
    public void struck(Happening.Struck struck) {
        line(
                struck.at(),
                "struck",
                struck.what(),
                struck.move(),
                struck.where(),
                "vehicles " + struck.vehicles(),
                "wounded " + struck.wounded(),
                "killed " + struck.killed());
    }

    @Override
    public void began(Happening.Began began) {
        line(began.at(), "began", began.what(), began.which());
    }

    @Override
    public void ended(Happening.Ended ended) {
        line(ended.at(), "ended", ended.what(), ended.which(), ended.how());
    }

    @Override
    public void changed(Happening.Changed changed) {
        line(changed.at(), "changed", changed.what(), changed.which(), changed.to());
    }

    @Override
    public void broughtForward(Happening.BroughtForward forward) {
        line(
                forward.at(),
                "forward",
                forward.site(),
                forward.closing().name().toLowerCase(Locale.ROOT) + ":",
                forward.reason());
    }

    @Override
    public void passed(Happening.Passed passed) {
        line(
                passed.at(),
                "passed",
                passed.move(),
                passed.leg(),
                passed.km() + "km",
                Story.time(passed.at() - passed.since()));
    }

    @Override
    public void bent(Happening.Bent bent) {
        line(bent.at(), "bent", bent.rule(), bent.site(), bent.count(), bent.kind());
    }

    @Override
    public void held(Happening.Held held) {
        line(held.at(), "held", held.condition(), "since", Story.time(held.since()));
    }
}
