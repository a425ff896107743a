package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.a;
import static org.drawdown.reading.language.Expect.block;
import static org.drawdown.reading.language.Expect.blocks;
import static org.drawdown.reading.language.Expect.choice;
import static org.drawdown.reading.language.Expect.choices;
import static org.drawdown.reading.language.Expect.delay;
import static org.drawdown.reading.language.Expect.factor;
import static org.drawdown.reading.language.Expect.law;
import static org.drawdown.reading.language.Expect.name;
import static org.drawdown.reading.language.Expect.named;
import static org.drawdown.reading.language.Expect.names;
import static org.drawdown.reading.language.Expect.oneOrMore;
import static org.drawdown.reading.language.Expect.positiveDelay;
import static org.drawdown.reading.language.Expect.positiveDuration;
import static org.drawdown.reading.language.Expect.share;
import static org.drawdown.reading.language.Expect.shares;
import static org.drawdown.reading.language.Expect.text;
import static org.drawdown.reading.language.Expect.yesNo;
import static org.drawdown.reading.language.Key.may;
import static org.drawdown.reading.language.Key.must;
import static org.drawdown.reading.language.Key.or;

import java.util.List;
import org.drawdown.reading.language.Expect.Shape;

/** The words for those who grant permissions, and the moods they share. */
final class AuthorityWords {
    private static final Expect WEEKDAYS = choices("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "authority",
                    "Who grants permissions of one kind or more.",
                    may("title", text(), "as displayed", "road permits"),
                    may("grants", names(""), "kinds of permission, by any name; left out: its own key", "[road]"),
                    may("region", names("site"), "for which sites; left out: those of nobody else", "[camp, outpost]"),
                    may(
                            "exempt",
                            names(""),
                            "moves and fleets that need not ask it and that it never stops",
                            "medevac"),
                    must("takes", delay(), "from asking to the answer", "lognormal(50 % 3 d; 90 % 12 d)"),
                    or("refuses", share(), "0 %", "how often it refuses", "beta(mean 15 %; sd 8 %)"),
                    or("ask-again-after", delay(), "0 s", "time after a refusal", "5 d"),
                    may("urge-after", positiveDelay(), "without an answer, an urgent request replaces it", "14 d"),
                    may("open-requests", oneOrMore(), "most requests open at once", "4"),
                    may("meets", block("meetings"), "when it meets, if it decides only then", "{every: 7 d}"),
                    may("valid", positiveDelay(), "how long a grant lasts until one has to have left", "5 d"),
                    or(
                            "covers",
                            choice("each way", "round trip", "period"),
                            "round trip",
                            "what one grant covers; a period: all that leaves the same site while it lasts",
                            "each way"),
                    or(
                            "on-lapse",
                            choice("leaves anyway", "asks again"),
                            "leaves anyway",
                            "when a grant runs out with the vehicles in hand",
                            "asks again"),
                    may("notice", delay(), "least time between asking and leaving", "72 h"),
                    may("conditions", block("terms"), "conditions of a grant", "{days: [mon, thu]}"),
                    may("regime", name("regime"), "the mood it shares with others", "host")),
            Noun.of(
                    "meetings",
                    "When a committee meets; every or on.",
                    may("every", positiveDuration(), "time from one meeting to the next", "7 d"),
                    may("from", a(Shape.DATE), "the first of them; left out: the start", "2023-07-05 10:00"),
                    may("on", WEEKDAYS, "days of the week, at the first second", "[tue]"),
                    or("missed", share(), "0 %", "chance that a meeting does not take place", "10 %"),
                    may("decides", oneOrMore(), "most requests decided at a meeting", "6")),
            Noun.of(
                    "terms",
                    "Conditions of a grant.",
                    may("vehicles", law(), "most vehicles that may go together, for each grant", "uniform(20; 60)"),
                    may("days", WEEKDAYS, "days of the week on which one may leave", "[mon, thu]"),
                    may("route", shares("leg"), "by leg, how often a grant does not allow it", "{camp-road: 10 %}")),
            Noun.of(
                    "regime",
                    "A mood that changes the answers of several authorities together.",
                    may("title", text(), "as displayed", "relations with the host"),
                    must("starts", name("state"), "the state at the start", "cooperative"),
                    must("states", named("state"), "the moods", "{cooperative: {grants: yes}}"),
                    may("turns", blocks("turn"), "changes on dates", "[{at: 2023-10-01, to: strained}]"),
                    may(
                            "answers",
                            named("answer"),
                            "how it answers events, in states that do not say so themselves: attack, a handover by how it ends, a shock",
                            "{attack: {to: strained, chance: 20 %}}")),
            Noun.of(
                    "state",
                    "One mood.",
                    may("title", text(), "as displayed", "cooperative"),
                    may("lasts", positiveDelay(), "how long it stays; left out: for good", "exponential(mean 40 d)"),
                    may("then", shares("state"), "what follows, by weight", "{strained: 100 %}"),
                    or("takes", factor(), "1", "factor on the time of an answer", "2"),
                    or("refuses", factor(), "1", "factor on refusals", "2"),
                    or("grants", yesNo(), "yes", "whether anything is granted", "no"),
                    may("at-least", delay(), "how long it stays before it answers an event", "10 d"),
                    may("answers", named("answer"), "how it answers events", "{handover-short: {to: strained}}")),
            Noun.of(
                    "answer",
                    "How a mood answers an event.",
                    must("to", name("state"), "the state it turns to", "strained"),
                    or("chance", share(), "100 %", "how often it does", "20 %")),
            Noun.of(
                    "turn",
                    "A turn of mood on a date.",
                    must("at", a(Shape.DATE), "when", "2023-10-01"),
                    must("to", name("state"), "the state it turns to", "strained")));

    private AuthorityWords() {}
}
