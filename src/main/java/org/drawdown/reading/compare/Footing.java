package org.drawdown.reading.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drawdown.reading.language.Expect.Shape;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.Said;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Provenance.Confidence;

/** What values stand on in two sheets: who says so, and how sure that is. */
final class Footing {
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

    private static final String NOTHING = "nothing said";

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
        Sheet bare = Stated.bare(sheet);
        if (bare instanceof Sheet.Row row) {
            return row.items().stream().flatMap(Footing::grounds).distinct();
        }
        if (bare instanceof Sheet.Block block) {
            return Stated.things(Optional.of(block)).values().stream()
                    .flatMap(Footing::grounds)
                    .distinct();
        }
        return Stream.of(words(bare.origin().said()));
    }

    private static String words(Said said) {
        List<String> words = new ArrayList<>();
        if (said.confidence() != Confidence.UNSTATED) {
            words.add(said.confidence().name().toLowerCase(Locale.ROOT));
        }
        if (!said.source().isEmpty()) {
            words.add("\"" + Nearest.shortened(Told.line(said.source())) + "\"");
        }
        said.asOf().ifPresent(day -> words.add("as of " + day));
        said.knownOn().ifPresent(day -> words.add("known on " + day));
        return words.isEmpty() ? NOTHING : String.join(", ", words);
    }

    /** Tells the note of a block that has changed; where its numbers come from is told with them. */
    void note(Sheet.Block before, Sheet.Block now, Spot spot) {
        Key key = Language.COMMON.key("note").orElseThrow();
        Optional<Sheet> old = Stated.at(before, key.name());
        Optional<Sheet> fresh = Stated.at(now, key.name());
        if (!Means.of(old, key).equals(Means.of(fresh, key))) {
            Spot note = spot.key(key.name());
            changed.add(new Difference.Grounds(
                    note.path(),
                    note.words(),
                    old.map(Told::value).orElse(NOTHING),
                    fresh.map(Told::value).orElse(NOTHING),
                    true));
        }
    }
}
