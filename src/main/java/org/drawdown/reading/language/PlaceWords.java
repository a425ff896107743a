package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.a;
import static org.drawdown.reading.language.Expect.amount;
import static org.drawdown.reading.language.Expect.block;
import static org.drawdown.reading.language.Expect.blockOr;
import static org.drawdown.reading.language.Expect.blocks;
import static org.drawdown.reading.language.Expect.choice;
import static org.drawdown.reading.language.Expect.count;
import static org.drawdown.reading.language.Expect.counts;
import static org.drawdown.reading.language.Expect.countsOr;
import static org.drawdown.reading.language.Expect.delay;
import static org.drawdown.reading.language.Expect.factor;
import static org.drawdown.reading.language.Expect.holdings;
import static org.drawdown.reading.language.Expect.law;
import static org.drawdown.reading.language.Expect.name;
import static org.drawdown.reading.language.Expect.named;
import static org.drawdown.reading.language.Expect.names;
import static org.drawdown.reading.language.Expect.oneOrMore;
import static org.drawdown.reading.language.Expect.positive;
import static org.drawdown.reading.language.Expect.positiveDuration;
import static org.drawdown.reading.language.Expect.share;
import static org.drawdown.reading.language.Expect.text;
import static org.drawdown.reading.language.Expect.yesNo;
import static org.drawdown.reading.language.Key.may;
import static org.drawdown.reading.language.Key.must;
import static org.drawdown.reading.language.Key.or;

import java.util.List;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.language.Expect.Shape;

/** The words for places, the ways between them, and the work done there. */
final class PlaceWords {
    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "site",
                    "A place where people and cargo stand, or where they go.",
                    may("title", text(), "as displayed", "the camp"),
                    or(
                            "role",
                            choice("camp", "hub", "liquidation", "port", "outside"),
                            "camp",
                            "what it is to the mission",
                            "hub"),
                    may("at", a(Shape.COORDINATES), "where on the globe", "18.4435 N 1.4092 E"),
                    may("people", counts("kind"), "the mission's own at the start", "{military: 900}"),
                    may("cargo", countsOr("kind", "endless"), "the mission's own at the start", "{containers: 430}"),
                    may(
                            "contingents",
                            holdings("contingent"),
                            "their people and cargo at the start",
                            "{senegal: {military: 150, containers: 40}}"),
                    may("rear-guard", blockOr("rear guard", "people"), "who holds it until it closes", "150"),
                    may("loading", block("points"), "where one is loaded", "{points: 4, each: 25 min}"),
                    may("unloading", block("points"), "where one is unloaded", "{points: 4, each: 20 min}"),
                    or("another-mission", yesNo(), "no", "what arrives outside is sent on to another mission", "yes"),
                    may("selling", block("disposal"), "cargo that may be sold goes", "{a-day: 5, from: 2023-10-01}"),
                    may("giving", block("disposal"), "cargo that may be given goes", "{a-day: 4, after: [survey]}"),
                    may(
                            "destroying",
                            block("disposal"),
                            "cargo that may be destroyed goes",
                            "{a-day: 2, kinds: [waste]}"),
                    may("packing", block("packing"), "work before cargo is ready", "{a-day: 12, with: 300}"),
                    may(
                            "airfield",
                            block("airfield"),
                            "where aircraft land",
                            "{runway: 1900 m, surface: paved, parking: 1}"),
                    may("beds", count(), "most people it can hold", "1600"),
                    may("yard", counts("kind"), "most cargo it can hold, by kind", "{containers: 900}"),
                    or("hazard", amount(Dimension.RATE), "0 a day", "attacks on the site", "0.01 a day"),
                    may(
                            "lay-down",
                            counts("kind"),
                            "room outside the wall, when the yard is full",
                            "{containers: 200}"),
                    may("waits-outside", count(), "columns that may wait at the gate for room", "2"),
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
                            "{attacks: {number: 2, within: 10 d}}"),
                    may("supplies", block("supplies"), "what its people eat", "{kind: rations, at-start: 30 d}"),
                    may(
                            "services",
                            named("service"),
                            "what ends and lowers what it can hold",
                            "{water: {ends: D-30, lowers-beds-to: 50 %}}")),
            Noun.of(
                    "supplies",
                    "What a site eats, as days for the people there, and when it calls for more.",
                    must("kind", name("kind"), "of supplies", "rations"),
                    or("at-start", amount(Dimension.TIME), "0 d", "stock at the start", "30 d"),
                    or("resupply-below", amount(Dimension.TIME), "0 d", "stock at which more is called for", "15 d"),
                    or("up-to", amount(Dimension.TIME), "0 d", "how far it is filled up", "30 d"),
                    or("floor", amount(Dimension.TIME), "0 d", "stock below which it is an emergency", "5 d")),
            Noun.of(
                    "service",
                    "Water, power, catering: what ends before a site is left.",
                    may("ends", a(Shape.DATE), "when", "D-30"),
                    may("ends-with", name("task"), "or with which task of the site or the mission", "clean-up"),
                    must("lowers-beds-to", share(), "share of its beds that is left", "50 %")),
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
                    "disposal",
                    "Cargo that may go that way goes day by day, as planned: no rule bends for it.",
                    must("a-day", positive(Dimension.COUNT), "things a day", "5"),
                    may("from", a(Shape.DATE), "the first day; left out: the start", "2023-10-01"),
                    may("after", names("task"), "tasks done before, there or for the mission", "[survey]"),
                    may("kinds", names("kind"), "only these and their parts", "[containers]"),
                    may("at-most", count(), "things in all; left out: all that stand there", "120")),
            Noun.of(
                    "airfield",
                    "Where aircraft land.",
                    must("runway", amount(Dimension.DISTANCE), "its length; 0 m for helicopters", "1900 m"),
                    must("surface", name(""), "of the runway", "paved"),
                    must("parking", oneOrMore(), "spots", "2"),
                    or(
                            "parked",
                            choice("whole sortie", "on the ground"),
                            "whole sortie",
                            "how long one has a spot: both ends from home to home, or each from landing to leaving",
                            "on the ground"),
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
                    may("closed", blocks("closure"), "dated closures", "[{from: 2023-07-26, until: 2023-08-02}]"),
                    may("needs-open", names("site"), "sites without which no column sets out on it", "[post]"),
                    may(
                            "covered-by",
                            block("sites that cover"),
                            "sites whose closing lays it open",
                            "{sites: [post], times: 2}"),
                    or("mode", choice("road", "river", "sea"), "road", "what moves on it", "river"),
                    may("season", a(Shape.SEASON), "days on which it can be used", "07-15 to 12-15"),
                    may("border", block("border"), "crossed at its end", "{waits: 12 h, open: 06:00-18:00}"),
                    may("sails", block("sailings"), "dates of ships", "{every: 10 d, from: 2023-07-08}")),
            Noun.of(
                    "sites that cover",
                    "Sites whose garrisons keep a leg quiet.",
                    must("sites", names("site"), "sites", "[post]"),
                    must("times", factor(), "factor on the hazard for each that has closed", "2")),
            Noun.of(
                    "border",
                    "Where a leg crosses a border.",
                    or("waits", delay(), "0 s", "how long a column is held", "lognormal(50 % 6 h; 90 % 2 d)"),
                    may("back", delay(), "how long the other way, where it differs", "1 h"),
                    may("open", a(Shape.HOURS), "when columns are served", "06:00-18:00"),
                    may("lanes", oneOrMore(), "columns held at a time, either way; left out: any number", "1")),
            Noun.of(
                    "sailings",
                    "Dates on which ships leave the first end of a leg.",
                    must("every", positiveDuration(), "from one to the next", "10 d"),
                    must("from", a(Shape.DATE), "the first", "2023-07-08"),
                    or("missed", share(), "0 %", "chance that one does not leave", "5 %")),
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
                    or(
                            "for",
                            choice("mission", "each site", "each contingent", "each lot"),
                            "mission",
                            "once; or, where no sites are named, at each camp and hub; or there for each contingent;"
                                    + " or also for what is the mission's own",
                            "each contingent"),
                    may("except", names("site"), "but not at these of each", "[post]"),
                    must("takes", delay(), "how long", "triangular(5 d; 10 d; 20 d)"),
                    may("after", names("task"), "tasks done before", "[survey]"),
                    or("starts", choice("at-once", "with-phase"), "at-once", "not before", "with-phase"),
                    may("before-due", amount(Dimension.TIME), "not before so long before its site is due", "60 d"),
                    may("with", oneOrMore(), "people of its site who do it in that time; fewer take longer", "12"),
                    may("team", name("fleet"), "a fleet of teams of which one does it", "inspectors"),
                    may(
                            "asks",
                            names("permission"),
                            "asked for when the work is done, one after the other in the order listed",
                            "[customs]"),
                    or(
                            "gates",
                            choice("nothing", "moving", "cargo", "people", "handover"),
                            "nothing",
                            "what waits for it, of those for whom it is done",
                            "moving"),
                    may("kinds", names("kind"), "of what would leave only these and their parts", "[containers]")),
            Noun.of(
                    "handover",
                    "How a site is handed over when it is empty.",
                    or("inspection", delay(), "0 s", "joint inspection", "triangular(1 d; 2 d; 4 d)"),
                    or("signing", delay(), "0 s", "the ceremony and the papers", "1 d"),
                    or("nobody-comes", share(), "0 %", "chance that nobody comes to receive it", "10 %"),
                    or("patience", delay(), "0 s", "how long one waits for a receiver", "3 d"),
                    may("looted", block("looting"), "what may happen to it afterwards", "{none: 80 %, after: 14 d}")),
            Noun.of(
                    "looting",
                    "How likely a site is looted after it was left, by the way its handover ended.",
                    or("formal", share(), "0 %", "signed after an inspection", "10 %"),
                    or("short", share(), "0 %", "signed without one", "30 %"),
                    or("unattended", share(), "0 %", "nobody came to receive it", "60 %"),
                    or("none", share(), "0 %", "left, and nobody signed", "80 %"),
                    or("after", delay(), "0 s", "how long after the handover", "exponential(mean 14 d)")));

    private PlaceWords() {}
}
