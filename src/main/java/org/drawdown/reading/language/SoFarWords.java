package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.a;
import static org.drawdown.reading.language.Expect.choice;
import static org.drawdown.reading.language.Expect.count;
import static org.drawdown.reading.language.Expect.countsOr;
import static org.drawdown.reading.language.Expect.name;
import static org.drawdown.reading.language.Expect.named;
import static org.drawdown.reading.language.Expect.names;
import static org.drawdown.reading.language.Key.may;
import static org.drawdown.reading.language.Key.must;
import static org.drawdown.reading.language.Key.or;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.reading.language.Expect.Shape;

/** The words for what has happened by the day from which a mission is played. */
final class SoFarWords {
    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "story so far",
                    "What has happened by the day from which the mission is played. What has passed is taken as it was; what"
                            + " is not told has not happened.",
                    must("as-of", a(Shape.DATE), "the day, from its first second on; runs begin then", "2023-09-01"),
                    may("done", names("task"), "tasks of the mission that are done", "[joint-committee]"),
                    may(
                            "sites",
                            named("site so far"),
                            "what has happened there",
                            "{post: {closed: 2023-08-13, left-for: hub}}"),
                    may(
                            "moves",
                            named("move so far"),
                            "what they have moved",
                            "{post-boxes: {moved: {containers: 40}}}"),
                    may("fleets", named("fleet so far"), "what they have lost", "{trucks: {lost: 15}}"),
                    may("regimes", named("regime so far"), "their moods on that day", "{host: {is: strained}}")),
            Noun.of(
                    "site so far",
                    "What has happened at a site, but by moves.",
                    keys(
                            may("closed", a(Shape.DATE), "the day on which the last left", "2023-08-13"),
                            or(
                                    "handover",
                                    choice("formal", "short", "unattended", "none"),
                                    "formal",
                                    "how it ended, of a site that is closed",
                                    "short"),
                            may(
                                    "left-for",
                                    name("site"),
                                    "where all went of which nothing else is told, of a site that is closed",
                                    "hub"),
                            may(
                                    "packed",
                                    countsOr("kind", "all"),
                                    "how much of what stands there is packed",
                                    "{containers: 40}"),
                            may(
                                    "contingents",
                                    named("contingent so far"),
                                    "what has happened to theirs there",
                                    "{senegal: {given: {containers: 5}}}"))),
            Noun.of(
                    "contingent so far",
                    "What has happened to what is a contingent's, at a site, but by moves.",
                    keys()),
            Noun.of(
                    "move so far",
                    "What a move has moved, from where it begins to where it ends.",
                    may("moved", countsOr("kind", "all"), "how many of a kind", "{containers: 40}"),
                    may(
                            "contingents",
                            named("contingent moved so far"),
                            "how many of theirs",
                            "{senegal: {moved: {containers: 5}}}")),
            Noun.of(
                    "contingent moved so far",
                    "What a move has moved of a contingent.",
                    must("moved", countsOr("kind", "all"), "how many of a kind", "{containers: 5}")),
            Noun.of(
                    "fleet so far",
                    "What a fleet has lost.",
                    must("lost", count(), "how many of it are no more", "15")),
            Noun.of(
                    "regime so far",
                    "Where a regime stands.",
                    must("is", name("state"), "its mood on that day", "strained")));

    private SoFarWords() {}

    /** The keys of what happens at a site, whosesoever it is. */
    private static Key[] keys(Key... first) {
        List<Key> keys = new ArrayList<>(List.of(first));
        keys.add(may("done", names("task"), "tasks that are done there", "[load-list]"));
        keys.add(gone("out", "left the theatre, not by a move of the table"));
        keys.add(gone("given", "were given"));
        keys.add(gone("sold", "were sold"));
        keys.add(gone("destroyed", "were destroyed"));
        keys.add(gone("lost", "were lost"));
        keys.add(gone("separated", "separated in place"));
        keys.add(gone("dead", "died"));
        return keys.toArray(Key[]::new);
    }

    private static Key gone(String fate, String meaning) {
        return may(fate, countsOr("kind", "all"), "how many of a kind " + meaning, "{containers: 5}");
    }
}
