package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.a;
import static org.drawdown.reading.language.Expect.amount;
import static org.drawdown.reading.language.Expect.block;
import static org.drawdown.reading.language.Expect.blockOr;
import static org.drawdown.reading.language.Expect.blocks;
import static org.drawdown.reading.language.Expect.choice;
import static org.drawdown.reading.language.Expect.count;
import static org.drawdown.reading.language.Expect.counts;
import static org.drawdown.reading.language.Expect.delay;
import static org.drawdown.reading.language.Expect.factor;
import static org.drawdown.reading.language.Expect.law;
import static org.drawdown.reading.language.Expect.laws;
import static org.drawdown.reading.language.Expect.name;
import static org.drawdown.reading.language.Expect.names;
import static org.drawdown.reading.language.Expect.paths;
import static org.drawdown.reading.language.Expect.positive;
import static org.drawdown.reading.language.Expect.positiveDelay;
import static org.drawdown.reading.language.Expect.rank;
import static org.drawdown.reading.language.Expect.share;
import static org.drawdown.reading.language.Expect.text;
import static org.drawdown.reading.language.Key.may;
import static org.drawdown.reading.language.Key.must;
import static org.drawdown.reading.language.Key.or;

import java.util.List;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.language.Expect.Shape;

/** The words for what others decide and what happens. */
final class ChanceWords {
    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "correlation",
                    "Numbers that are drawn once a run and go together: where one is high, the others tend to be.",
                    must(
                            "between",
                            paths(),
                            "two numbers or more that are left uncertain; each pair goes together, pairs that nobody names do not",
                            "[authorities.road.takes.stretch, authorities.air.takes.stretch]"),
                    must(
                            "rank",
                            rank(),
                            "Spearman's rank correlation: 0 not at all, near 1 as one, below 0 against each other",
                            "0.6")),
            Noun.of(
                    "attacks",
                    "What an attack on a column does.",
                    or("halts", delay(), "0 s", "how long the column stands", "triangular(6 h; 12 h; 60 h)"),
                    or(
                            "destroys",
                            law(),
                            "0",
                            "vehicles destroyed, with their load",
                            "discrete(0 60 %; 1 25 %; 3 15 %)"),
                    or("wounds", law(), "0", "people wounded", "discrete(0 70 %; 4 30 %)"),
                    or("kills", law(), "0", "people killed", "discrete(0 90 %; 1 10 %)"),
                    may("shuts-road", delay(), "how long the leg is shut", "triangular(1 d; 2 d; 5 d)"),
                    may(
                            "on-sites",
                            block("harm"),
                            "what an attack on a site does",
                            "{kills: discrete(0 80 %; 1 20 %)}"),
                    may(
                            "raised-by",
                            block("what raises hazards"),
                            "what multiplies the hazards",
                            "{garrison: {below: 200, times: 2}}")),
            Noun.of(
                    "harm",
                    "What is done to a site.",
                    or("wounds", law(), "0", "people wounded", "discrete(0 70 %; 4 30 %)"),
                    or("kills", law(), "0", "people killed", "discrete(0 90 %; 1 10 %)"),
                    may("destroys", laws("kind"), "cargo destroyed", "{containers: discrete(0 60 %; 5 40 %)}")),
            Noun.of(
                    "what raises hazards",
                    "What multiplies the hazards of legs and sites.",
                    may("garrison", block("garrison"), "too few people hold the sites", "{below: 200, times: 2}"),
                    may("exposure", block("exposure"), "it is long known that one leaves", "{doubles-in: 60 d}"),
                    may("repetition", block("repetition"), "a leg is used a lot", "{within: 10 d, each: 20 %}"),
                    may("escorts", block("escort ratio"), "too few escorts go along", "{one-per: 45, times: 1.5}")),
            Noun.of(
                    "garrison",
                    "Too few people at a site, or at either end of a leg.",
                    or("below", count(), "0", "fewer are too few", "200"),
                    may("at", counts("site"), "the minimum of single sites", "{camp: 300}"),
                    may("of", names("kind"), "kinds of people that count; left out: all who travel", "[military]"),
                    must("times", factor(), "factor on the hazard", "2")),
            Noun.of(
                    "exposure",
                    "Time since everybody knows that the mission leaves.",
                    may("from", a(Shape.DATE), "since when; left out: the start", "2023-07-01"),
                    must("doubles-in", positive(Dimension.TIME), "time in which the hazard doubles", "60 d"),
                    may("at-most", factor(), "largest factor", "4")),
            Noun.of(
                    "repetition",
                    "Columns that have set out on a leg lately.",
                    must("within", positive(Dimension.TIME), "what counts as lately", "10 d"),
                    must("each", amount(Dimension.SHARE), "what each other column adds to the factor", "20 %")),
            Noun.of(
                    "escort ratio",
                    "Fewer escorts with a column than would do.",
                    must("one-per", positive(Dimension.COUNT), "vehicles one escort is enough for", "45"),
                    must("times", factor(), "factor on the hazard with fewer", "1.5")),
            Noun.of(
                    "shock",
                    "What happens to many things at once.",
                    may("title", text(), "as displayed", "rains"),
                    may("every-year", a(Shape.SEASON), "a season, both days included", "06-15 to 09-30"),
                    may("from", a(Shape.DATE), "on a date", "2023-07-26"),
                    may("until", a(Shape.END), "last day of a dated shock, or the time it ends", "2023-08-02"),
                    may(
                            "every",
                            positiveDelay(),
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
                    may(
                            "shells",
                            block("shelling"),
                            "sites that are shelled when it begins",
                            "{sites: [camp], kills: discrete(0 80 %; 2 20 %)}"),
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
                    "shelling",
                    "Sites that are shelled.",
                    must("sites", names("site"), "sites", "[camp]"),
                    or("wounds", law(), "0", "people wounded", "discrete(0 70 %; 4 30 %)"),
                    or("kills", law(), "0", "people killed", "discrete(0 90 %; 1 10 %)"),
                    may("destroys", laws("kind"), "cargo destroyed", "{containers: discrete(0 60 %; 5 40 %)}")),
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
