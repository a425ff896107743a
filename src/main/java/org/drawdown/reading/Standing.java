package org.drawdown.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drawdown.reading.Expect.Shape;
import org.drawdown.scenario.Provenance.Confidence;

/** What values stand on in two sheets: who says so, and how sure that is. */
final class Standing {
    /** What is taken from somewhere; names and words of the language are not. */
    private static final Set<Shape> TAKEN = EnumSet.of(
            Shape.NUMBER,
            Shape.NUMBERS,
            Shape.HOLDINGS,
            Shape.LAW,
            Shape.LAWS,
            Shape.DELAY,
            Shape.DURATION,
            Shape.DATE,
            Shape.END,
            Shape.HOURS,
            Shape.SEASON,
            Shape.COORDINATES,
            Shape.BLOCKS);

    private static final List<String> REMARKS = List.of("as-of", "known-on", "note");

    private final List<Difference.Grounds> changed = new ArrayList<>();

    List<Difference.Grounds> changed() {
        return changed;
    }

    /** Tells a value of both sheets whose source or confidence has changed. */
    void compare(Optional<Sheet> before, Optional<Sheet> now, Key key, Spot spot, boolean same) {
        if (before.isEmpty() || now.isEmpty() || !TAKEN.contains(key.expect().shape())) {
            return;
        }
        List<String> old = grounds(before.get()).toList();
        List<String> fresh = grounds(now.get()).toList();
        if (!old.equals(fresh)) {
            changed.add(new Difference.Grounds(
                    spot.path(), spot.words(), String.join(" and ", old), String.join(" and ", fresh), same));
        }
    }

    /** {@return the grounds of a value, or of all the values in it, each once} */
    private static Stream<String> grounds(Sheet sheet) {
        Sheet bare = Said.bare(sheet);
        if (bare instanceof Sheet.Row row) {
            return row.items().stream().flatMap(Standing::grounds).distinct();
        }
        if (bare instanceof Sheet.Block block) {
            return Said.things(Optional.of(block)).values().stream()
                    .flatMap(Standing::grounds)
                    .distinct();
        }
        return Stream.of(words(bare.origin()));
    }

    private static String words(Origin origin) {
        String source = origin.source().isEmpty() ? "" : "\"" + Nearest.shortened(Told.line(origin.source())) + "\"";
        if (origin.confidence() == Confidence.UNSTATED) {
            return source.isEmpty() ? "nothing said" : source;
        }
        String confidence = origin.confidence().name().toLowerCase(Locale.ROOT);
        return confidence + (source.isEmpty() ? "" : ", " + source);
    }

    /** Tells dates and notes of a block that have changed; its source and confidence are told with its values. */
    void remarks(Sheet.Block before, Sheet.Block now, Spot spot) {
        Language.COMMON.keys().stream()
                .filter(key -> REMARKS.contains(key.name()))
                .forEach(key -> remark(before, now, key, spot));
    }

    private void remark(Sheet.Block before, Sheet.Block now, Key key, Spot spot) {
        Optional<Sheet> old = Said.at(before, key.name());
        Optional<Sheet> fresh = Said.at(now, key.name());
        if (!Means.of(old, key).equals(Means.of(fresh, key))) {
            Spot remark = spot.key(key.name());
            String nothing = "nothing said";
            changed.add(new Difference.Grounds(
                    remark.path(),
                    remark.words(),
                    old.map(Told::value).orElse(nothing),
                    fresh.map(Told::value).orElse(nothing),
                    true));
        }
    }
}
