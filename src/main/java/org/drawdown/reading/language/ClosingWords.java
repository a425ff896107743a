package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.amount;
import static org.drawdown.reading.language.Expect.block;
import static org.drawdown.reading.language.Expect.blockOr;
import static org.drawdown.reading.language.Expect.choice;
import static org.drawdown.reading.language.Expect.counts;
import static org.drawdown.reading.language.Expect.names;
import static org.drawdown.reading.language.Expect.oneOrMore;
import static org.drawdown.reading.language.Expect.positive;
import static org.drawdown.reading.language.Key.may;
import static org.drawdown.reading.language.Key.must;
import static org.drawdown.reading.language.Key.or;

import java.util.List;
import org.drawdown.quantity.Dimension;

/** The words for closings that begin before their phase. */
final class ClosingWords {
    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "expedited closing",
                    "How a site closes in a hurry: people first.",
                    must("leaves-within", amount(Dimension.TIME), "after that, what stands is destroyed", "7 d"),
                    or(
                            "handover",
                            choice("short", "unsigned"),
                            "short",
                            "without inspection, or not at all",
                            "unsigned"),
                    may("waives", names("task"), "tasks that nobody waits for any more", "[environment]"),
                    or(
                            "unsensitive",
                            choice("destroyed", "given"),
                            "destroyed",
                            "what becomes of unsensitive cargo that still stands",
                            "given")),
            Noun.of(
                    "reasons",
                    "What makes a site close before its phase; any one is enough.",
                    may("closed", names("site"), "the first of these is closed", "[outpost]"),
                    may("attacks", block("attacks on the way"), "attacks on columns", "{number: 2, within: 10 d}"),
                    may("supplies", blockOr("low supplies", "when"), "what it eats runs low", "below-floor"),
                    may(
                            "withdrawn",
                            names("contingent"),
                            "the capital of the first of these calls it home",
                            "[senegal]"),
                    may(
                            "cover",
                            counts("fleet"),
                            "the first of these falls below so many units: cover goes home",
                            "{helicopters: 2}")),
            Noun.of(
                    "low supplies",
                    "A stock that is low when a day ends.",
                    or(
                            "when",
                            choice("below-floor"),
                            "below-floor",
                            "it is below the floor of its supplies, where `below` says nothing else",
                            "below-floor"),
                    may("below", positive(Dimension.TIME), "what it lasts the people there", "3 d"),
                    or("for", amount(Dimension.TIME), "0 d", "for how long, day after day", "2 d")),
            Noun.of(
                    "attacks on the way",
                    "Attacks that come close together.",
                    must("number", oneOrMore(), "how many", "2"),
                    must("within", positive(Dimension.TIME), "of each other", "10 d"),
                    may("legs", names("leg"), "on these; left out: on those that end at the site", "[run]")));

    private ClosingWords() {}
}
