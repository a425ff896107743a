package org.drawdown.reading;

import static org.drawdown.reading.Expect.a;
import static org.drawdown.reading.Expect.amount;
import static org.drawdown.reading.Expect.block;
import static org.drawdown.reading.Expect.blockOr;
import static org.drawdown.reading.Expect.blocks;
import static org.drawdown.reading.Expect.choice;
import static org.drawdown.reading.Expect.count;
import static org.drawdown.reading.Expect.counts;
import static org.drawdown.reading.Expect.delay;
import static org.drawdown.reading.Expect.holdings;
import static org.drawdown.reading.Expect.law;
import static org.drawdown.reading.Expect.name;
import static org.drawdown.reading.Expect.names;
import static org.drawdown.reading.Expect.oneOrMore;
import static org.drawdown.reading.Expect.positive;
import static org.drawdown.reading.Expect.share;
import static org.drawdown.reading.Expect.text;
import static org.drawdown.reading.Expect.yesNo;
import static org.drawdown.reading.Key.may;
import static org.drawdown.reading.Key.must;
import static org.drawdown.reading.Key.or;

import java.util.List;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.Expect.Shape;

/** The words for places, the ways between them, and the work done there. */
final class PlaceWords {
    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "site",
                    "A place where people and cargo stand, or where they go.",
                    may("title", text(), "as displayed", "the camp"),
                    or(
                            "role",
                            choice("camp", "hub", "liquidation", "outside"),
                            "camp",
                            "what it is to the mission",
                            "hub"),
                    may("at", a(Shape.COORDINATES), "where on the globe", "18.4435 N 1.4092 E"),
                    may("people", counts("kind"), "the mission's own at the start", "{military: 900}"),
                    may("cargo", counts("kind"), "the mission's own at the start, or endless", "{containers: 430}"),
                    may(
                            "contingents",
                            holdings("contingent"),
                            "their people and cargo at the start",
                            "{senegal: {military: 150, containers: 40}}"),
                    may("rear-guard", blockOr("rear guard", "people"), "who holds it until it closes", "150"),
                    may("loading", block("points"), "where one is loaded", "{points: 4, each: 25 min}"),
                    may("unloading", block("points"), "where one is unloaded", "{points: 4, each: 20 min}"),
                    or("another-mission", yesNo(), "no", "what arrives outside is sent on to another mission", "yes"),
                    may("selling", block("selling"), "cargo that may be sold goes", "{a-day: 5, from: 2023-10-01}"),
                    may("packing", block("packing"), "work before cargo is ready", "{a-day: 12, with: 300}"),
                    may(
                            "airfield",
                            block("airfield"),
                            "where aircraft land",
                            "{runway: 1900 m, surface: paved, parking: 1}"),
                    may("beds", count(), "most people it can hold", "1600"),
                    may("yard", counts("kind"), "most cargo it can hold, by kind", "{containers: 900}"),
                    may("population", count(), "people around it whom its patrols protect", "25000"),
                    may(
                            "patrols-until",
                            a(Shape.END),
                            "last day of patrols, if closing has not ended them",
                            "2023-10-31"),
                    may("planned", a(Shape.END), "indicative date, which orders the work", "2023-12-15"),
                    may("due", a(Shape.END), "when it has to be handed over", "2023-12-15"),
                    may("closes-from", a(Shape.DATE), "when it begins to close, whatever its phase says", "2023-08-13"),
                    may(
                            "closes-early-when",
                            block("reasons"),
                            "what makes it begin before its phase, with all as usual",
                            "{closed: [outpost]}"),
                    may(
                            "expedited-when",
                            block("reasons"),
                            "what makes it close in a hurry",
                            "{attacks: {number: 2, within: 10 d}}")),
            Noun.of(
                    "rear guard",
                    "People who hold a camp until it closes.",
                    must("people", count(), "how many", "150"),
                    may("leaves-by", name("move"), "the move they leave by", "camp-column")),
            Noun.of(
                    "points",
                    "Points that serve one truck or aircraft at a time each.",
                    must("points", oneOrMore(), "how many", "4"),
                    must("each", delay(), "time at a point", "triangular(15 min; 25 min; 60 min)")),
            Noun.of(
                    "packing",
                    "Cargo becomes ready day by day.",
                    must("a-day", positive(Dimension.COUNT), "units packed a day", "12"),
                    or("with", count(), "0", "people needed for that pace", "300"),
                    or(
                            "found",
                            amount(Dimension.SHARE),
                            "0 %",
                            "share of what was counted that turns up besides",
                            "pert(0 %; 5 %; 20 %)")),
            Noun.of(
                    "selling",
                    "Cargo that may be sold is sold day by day.",
                    must("a-day", positive(Dimension.COUNT), "things sold a day", "5"),
                    may("from", a(Shape.DATE), "the first day; left out: the start", "2023-10-01")),
            Noun.of(
                    "airfield",
                    "Where aircraft land.",
                    must("runway", amount(Dimension.DISTANCE), "its length; 0 m for helicopters", "1900 m"),
                    must("surface", name(""), "of the runway", "paved"),
                    must("parking", oneOrMore(), "spots", "2"),
                    may("open", a(Shape.HOURS), "when aircraft land and leave", "06:00-18:00")),
            Noun.of(
                    "leg",
                    "A way between two sites, driven both ways.",
                    must("from", name("site"), "one end", "hub"),
                    must("to", name("site"), "the other end", "camp"),
                    may("length", positive(Dimension.DISTANCE), "on the road", "350 km"),
                    may("surface", name("surface"), "with a length, how fast it is driven", "track"),
                    may("takes", delay(), "driving time from one end to the other", "12 min"),
                    may("back", delay(), "driving time the other way, where it differs", "8 min"),
                    or("hazard", amount(Dimension.RATE), "0 a day", "attacks on a column", "0.03 a day"),
                    may("closed", blocks("closure"), "dated closures", "[{from: 2023-07-26, until: 2023-08-02}]")),
            Noun.of(
                    "closure",
                    "A dated closure.",
                    must("from", a(Shape.DATE), "first day, or the time", "2023-07-26"),
                    must("until", a(Shape.END), "last day, or the time it opens", "2023-08-02")),
            Noun.of(
                    "surface",
                    "How fast a surface is driven.",
                    must("pace", positive(Dimension.SPEED), "over the hours driven", "7.1 km/h"),
                    or(
                            "varies",
                            law(),
                            "1",
                            "factor on the driving time of each leg driven",
                            "lognormal(mean 1; cv 0.35)")),
            Noun.of(
                    "task",
                    "Work that gates something.",
                    may("title", text(), "as displayed", "load list"),
                    may("sites", names("site"), "where it is done; left out: once for the mission", "[camp]"),
                    must("takes", delay(), "how long", "triangular(5 d; 10 d; 20 d)"),
                    may("after", names("task"), "tasks done before", "[survey]"),
                    or("starts", choice("at-once", "with-phase"), "at-once", "not before", "with-phase"),
                    or("gates", choice("nothing", "moving", "handover"), "nothing", "what waits for it", "moving")),
            Noun.of(
                    "handover",
                    "How a site is handed over when it is empty.",
                    or("inspection", delay(), "0 s", "joint inspection", "triangular(1 d; 2 d; 4 d)"),
                    or("signing", delay(), "0 s", "the ceremony and the papers", "1 d"),
                    or("nobody-comes", share(), "0 %", "chance that nobody comes to receive it", "10 %"),
                    or("patience", delay(), "0 s", "how long one waits for a receiver", "3 d")));

    private PlaceWords() {}
}
