package org.drawdown.reading;

import static org.drawdown.reading.Expect.a;
import static org.drawdown.reading.Expect.block;
import static org.drawdown.reading.Expect.delay;
import static org.drawdown.reading.Expect.factor;
import static org.drawdown.reading.Expect.law;
import static org.drawdown.reading.Expect.names;
import static org.drawdown.reading.Expect.share;
import static org.drawdown.reading.Expect.text;
import static org.drawdown.reading.Key.may;
import static org.drawdown.reading.Key.must;
import static org.drawdown.reading.Key.or;

import java.util.List;
import org.drawdown.reading.Expect.Shape;

/** The words for what others decide and what happens. */
final class ChanceWords {
    static final List<Noun> NOUNS = List.of(
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
