package org.drawdown.reading;

import static org.drawdown.reading.Expect.a;
import static org.drawdown.reading.Expect.amount;
import static org.drawdown.reading.Expect.block;
import static org.drawdown.reading.Expect.blockOr;
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
import org.drawdown.quantity.Dimension;
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
                    may(
                            "every",
                            delay(),
                            "now and again, or within the season: time to the next one",
                            "exponential(mean 120 d)"),
                    may(
                            "once",
                            block("chance of a shock"),
                            "once at most, at random",
                            "{from: 2023-09-01, until: 2023-11-30}"),
                    may("follows", block("sequel"), "after another shock has begun", "{shock: blockade, chance: 50 %}"),
                    may("lasts", delay(), "how long", "triangular(1 d; 4 d; 10 d)"),
                    may("closes", blockOr("legs meant", "legs"), "legs that are shut", "[border-road]"),
                    may("slows", block("slowing"), "what is driven more slowly", "{surfaces: [track], by: 40 %}"),
                    may(
                            "attacks",
                            block("rise of attacks"),
                            "where attacks are more frequent",
                            "{legs: [camp-road], times: 2}"),
                    may("stops", names("authority"), "authorities that neither decide nor let leave", "[flight]"),
                    may(
                            "stops-fleets",
                            names("fleet"),
                            "fleets of which nothing is given out: drivers on strike",
                            "[trucks]"),
                    may("closes-airfields", names("site"), "where nothing lands or leaves", "[camp]"),
                    may("turns", blocks("turn of a regime"), "moods that it turns", "[{regime: host, to: blocked}]"),
                    may("withdraws", names("contingent"), "contingents called home by their capitals", "[senegal]"),
                    may(
                            "brings-forward",
                            block("sites brought forward"),
                            "sites that close before their time",
                            "{sites: [camp], closing: expedited}")),
            Noun.of(
                    "chance of a shock",
                    "When a shock may come that comes once at most.",
                    or("chance", share(), "100 %", "that it comes at all", "30 %"),
                    must("from", a(Shape.DATE), "first day on which it may begin", "2023-09-01"),
                    must("until", a(Shape.END), "last day on which it may begin", "2023-11-30")),
            Noun.of(
                    "sequel",
                    "After which other shock a shock comes.",
                    must("shock", name("shock"), "the other one", "blockade"),
                    or("chance", share(), "100 %", "that it follows", "50 %"),
                    or("after", delay(), "0 s", "time from the beginning of the other", "triangular(1 d; 3 d; 10 d)")),
            Noun.of(
                    "legs meant",
                    "Legs by name, by what they run on, or by where they end.",
                    may("legs", names("leg"), "legs, or all", "all"),
                    may("surfaces", names("surface"), "all legs on these surfaces", "[track]"),
                    may("sites", names("site"), "all legs from or to these sites", "[camp]")),
            Noun.of(
                    "slowing",
                    "What a shock slows.",
                    may("surfaces", names("surface"), "surfaces", "[track]"),
                    may("legs", names("leg"), "legs, or all", "[camp-road]"),
                    may("sites", names("site"), "all legs from or to these sites", "[camp]"),
                    must("by", share(), "share of the pace that is lost", "40 %")),
            Noun.of(
                    "rise of attacks",
                    "Where a shock makes attacks more frequent.",
                    may("legs", names("leg"), "legs, or all", "[camp-road]"),
                    may("surfaces", names("surface"), "all legs on these surfaces", "[track]"),
                    may("sites", names("site"), "all legs from or to these sites", "[camp]"),
                    must("times", factor(), "factor on the hazard", "2"),
                    or("over", amount(Dimension.TIME), "0 s", "time in which the factor grows from 1", "60 d")),
            Noun.of(
                    "turn of a regime",
                    "A mood that a shock turns.",
                    must("regime", name("regime"), "which", "host"),
                    must("to", name("state"), "the state it turns to", "blocked")),
            Noun.of(
                    "sites brought forward",
                    "Sites that a shock makes close before their time.",
                    must("sites", names("site"), "sites", "[camp]"),
                    or(
                            "closing",
                            choice("deliberate", "expedited"),
                            "deliberate",
                            "in the usual order, or people first",
                            "expedited")));

    private ChanceWords() {}
}
