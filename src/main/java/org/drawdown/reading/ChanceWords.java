package org.drawdown.reading;

import static org.drawdown.reading.Expect.a;
import static org.drawdown.reading.Expect.block;
import static org.drawdown.reading.Expect.blocks;
import static org.drawdown.reading.Expect.choice;
import static org.drawdown.reading.Expect.delay;
import static org.drawdown.reading.Expect.factor;
import static org.drawdown.reading.Expect.law;
import static org.drawdown.reading.Expect.name;
import static org.drawdown.reading.Expect.named;
import static org.drawdown.reading.Expect.names;
import static org.drawdown.reading.Expect.share;
import static org.drawdown.reading.Expect.shares;
import static org.drawdown.reading.Expect.text;
import static org.drawdown.reading.Expect.yesNo;
import static org.drawdown.reading.Key.may;
import static org.drawdown.reading.Key.must;
import static org.drawdown.reading.Key.or;

import java.util.List;
import org.drawdown.reading.Expect.Shape;

/** The words for what others decide and what happens. */
final class ChanceWords {
    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "authority",
                    "Who grants permissions of one kind.",
                    may("title", text(), "as displayed", "road permits"),
                    must("takes", delay(), "from asking to the answer", "lognormal(50 % 3 d; 90 % 12 d)"),
                    or("refuses", share(), "0 %", "how often it refuses", "beta(mean 15 %; sd 8 %)"),
                    or("ask-again-after", delay(), "0 s", "time after a refusal", "5 d"),
                    may("urge-after", delay(), "without an answer, an urgent request replaces it", "14 d"),
                    may("valid", delay(), "how long a grant lasts until one has to have left", "5 d"),
                    or("covers", choice("each way", "round trip"), "round trip", "what one grant covers", "each way"),
                    may("regime", name("regime"), "the mood it shares with others", "host")),
            Noun.of(
                    "regime",
                    "A mood that changes the answers of several authorities together.",
                    may("title", text(), "as displayed", "relations with the host"),
                    must("starts", name("state"), "the state at the start", "cooperative"),
                    must("states", named("state"), "the moods", "{cooperative: {grants: yes}}"),
                    may("turns", blocks("turn"), "changes on dates", "[{at: 2023-10-01, to: strained}]")),
            Noun.of(
                    "state",
                    "One mood.",
                    may("title", text(), "as displayed", "cooperative"),
                    may("lasts", delay(), "how long it stays; left out: for good", "exponential(mean 40 d)"),
                    may("then", shares("state"), "what follows, by weight", "{strained: 100 %}"),
                    or("takes", factor(), "1", "factor on the time of an answer", "2"),
                    or("refuses", factor(), "1", "factor on refusals", "2"),
                    or("grants", yesNo(), "yes", "whether anything is granted", "no")),
            Noun.of(
                    "turn",
                    "A turn of mood on a date.",
                    must("at", a(Shape.DATE), "when", "2023-10-01"),
                    must("to", name("state"), "the state it turns to", "strained")),
            Noun.of(
                    "attacks",
                    "What an attack on a column does.",
                    must("halts", delay(), "how long the column stands", "triangular(6 h; 12 h; 60 h)"),
                    or(
                            "destroys",
                            law(),
                            "0",
                            "vehicles destroyed, with their load",
                            "discrete(0 60 %; 1 25 %; 3 15 %)"),
                    or("wounds", law(), "0", "people wounded", "discrete(0 70 %; 4 30 %)"),
                    or("kills", law(), "0", "people killed", "discrete(0 90 %; 1 10 %)"),
                    may("shuts-road", delay(), "how long the leg is shut", "triangular(1 d; 2 d; 5 d)")),
            Noun.of(
                    "shock",
                    "What happens to many things at once.",
                    may("title", text(), "as displayed", "rains"),
                    may("every-year", a(Shape.SEASON), "a season, both days included", "06-15 to 09-30"),
                    may("from", a(Shape.DATE), "on a date", "2023-07-26"),
                    may("until", a(Shape.END), "last day of a dated shock, or the time it ends", "2023-08-02"),
                    may("every", delay(), "now and again: time to the next one", "exponential(mean 120 d)"),
                    may("lasts", delay(), "how long", "triangular(1 d; 4 d; 10 d)"),
                    may("closes", names("leg"), "legs that are shut", "[border-road]"),
                    may("slows", block("slowing"), "what is driven more slowly", "{surfaces: [track], by: 40 %}"),
                    may(
                            "attacks",
                            block("rise of attacks"),
                            "where attacks are more frequent",
                            "{legs: [camp-road], times: 2}"),
                    may("stops", names("authority"), "authorities that neither decide nor let leave", "[flight]"),
                    may("closes-airfields", names("site"), "where nothing lands or leaves", "[camp]")),
            Noun.of(
                    "slowing",
                    "What a shock slows.",
                    may("surfaces", names("surface"), "surfaces", "[track]"),
                    may("legs", names("leg"), "legs", "[camp-road]"),
                    must("by", share(), "share of the pace that is lost", "40 %")),
            Noun.of(
                    "rise of attacks",
                    "Where a shock makes attacks more frequent.",
                    must("legs", names("leg"), "legs", "[camp-road]"),
                    must("times", factor(), "factor on the hazard", "2")));

    private ChanceWords() {}
}
