package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.a;
import static org.drawdown.reading.language.Expect.amount;
import static org.drawdown.reading.language.Expect.amounts;
import static org.drawdown.reading.language.Expect.block;
import static org.drawdown.reading.language.Expect.blockOr;
import static org.drawdown.reading.language.Expect.blocks;
import static org.drawdown.reading.language.Expect.choice;
import static org.drawdown.reading.language.Expect.choices;
import static org.drawdown.reading.language.Expect.count;
import static org.drawdown.reading.language.Expect.counts;
import static org.drawdown.reading.language.Expect.delay;
import static org.drawdown.reading.language.Expect.duration;
import static org.drawdown.reading.language.Expect.name;
import static org.drawdown.reading.language.Expect.named;
import static org.drawdown.reading.language.Expect.names;
import static org.drawdown.reading.language.Expect.oneOrMore;
import static org.drawdown.reading.language.Expect.positive;
import static org.drawdown.reading.language.Expect.share;
import static org.drawdown.reading.language.Expect.text;
import static org.drawdown.reading.language.Expect.yesNo;
import static org.drawdown.reading.language.Key.may;
import static org.drawdown.reading.language.Key.must;
import static org.drawdown.reading.language.Key.or;

import java.util.List;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.language.Expect.Shape;

/** The words for a mission as a whole: its dates, conditions, kinds, phases, levers. */
final class MissionWords {
    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "scenario",
                    "What a planner asks: a mission that has to be out by a date.",
                    may("extends", text(), "the file this one adds to, beside it or above", "../rules/un-mission.yaml"),
                    must("scenario", name(""), "the scenario's key", "minusma-2023"),
                    may("title", text(), "what charts are headed with", "the mission leaves"),
                    may("marking", text(), "the line every page carries", "UNOFFICIAL"),
                    must("start", a(Shape.DATE), "first second of the run", "2023-07-01"),
                    may(
                            "deadline",
                            a(Shape.END),
                            "a date means the end of that day, an hour is itself in time; left out: the horizon",
                            "2023-12-31"),
                    or("horizon", duration(), "548 d", "when a run is given up, from the start", "540 d"),
                    or("time-zone", a(Shape.ZONE), "UTC", "where the mission's clocks are", "Africa/Bamako"),
                    may("tables", block("tables"), "tables beside the file, below its text", "{sites: sites.csv}"),
                    may(
                            "provenance",
                            a(Shape.SOURCES),
                            "by path in this file: where what stands there comes from, whatever the blocks around it say;"
                                    + " none where nothing is known. show writes it where a variant has numbers of its own",
                            "{fleets.trucks.count: {source: fleet list, confidence: high}}"),
                    may("measure", blockOr("measure", "from"), "from when rates and use are counted", "{from: 100 d}"),
                    may(
                            "holds-when",
                            block("conditions"),
                            "what has to be true; left out: a run lasts to its horizon, and is measured",
                            "{people: {out-or-separated: all}}"),
                    may("near-the-deadline", block("bends"), "rules that give way", "{short-handover: {from: D-14}}"),
                    may("kinds", named("kind"), "kinds about which there is something to say", "{tanks: {is: cargo}}"),
                    may("contingents", named("contingent"), "whose people and cargo they are", "{senegal: {}}"),
                    may(
                            "totals",
                            named("total"),
                            "what is known only in all",
                            "{boxes: {kind: containers, count: 5500, over: {hub: 900, camp: 500}}}"),
                    may("destroying", block("destroying"), "what destroying takes", "{a-day: 20, with: 30}"),
                    may("surfaces", named("surface"), "how fast they are driven", "{track: {pace: 7 km/h}}"),
                    may("phases", named("phase"), "parts that begin to close together", "{first: {sites: [post]}}"),
                    may("sites", named("site"), "places", "{hub: {role: hub}}"),
                    may("legs", named("leg"), "ways between two sites", "{run: {from: a, to: b, takes: 4 h}}"),
                    may(
                            "fleets",
                            named("fleet"),
                            "vehicles, aircraft, escorts, teams",
                            "{trucks: {count: 4, home: hub}}"),
                    may("regimes", named("regime"), "moods that change authorities together", "{host: {starts: calm}}"),
                    may("authorities", named("authority"), "who grants permissions", "{road: {takes: 3 d}}"),
                    may(
                            "correlations",
                            named("correlation"),
                            "which uncertain numbers go together",
                            "{answers: {between: [authorities.road.refuses, authorities.air.refuses], rank: 0.6}}"),
                    may("attacks", block("attacks"), "what an attack does", "{halts: 12 h}"),
                    may(
                            "shocks",
                            named("shock"),
                            "what happens to many things at once",
                            "{rains: {every-year: 06-15 to 09-30}}"),
                    may(
                            "tasks",
                            named("task"),
                            "work that gates something; by the rule listed a team does it in the order listed",
                            "{load-list: {takes: 10 d}}"),
                    may("handover", block("handover"), "how a site is handed over", "{signing: 1 d}"),
                    may(
                            "expedited-closing",
                            block("expedited closing"),
                            "how a site closes in a hurry",
                            "{leaves-within: 7 d, handover: unsigned}"),
                    may(
                            "moves",
                            named("move"),
                            "the movement table; by the rule listed they go in the order listed",
                            "{out: {what: loads, from: a, to: b, by: trucks}}"),
                    may(
                            "procedures",
                            named("procedure"),
                            "keys of a move that moves share",
                            "{convoy: {hours: 06:00-18:00}}"),
                    may("rates", block("rates"), "what things cost", "{currency: USD, mission: {day: 1200000}}"),
                    may("who-goes-next", block("order"), "rules of priority", "{order: [phase, asked]}"),
                    may(
                            "liquidation",
                            block("liquidation"),
                            "what goes on after the conditions hold",
                            "{sites: {hub: {team: 140, guard-unit: 220}}}"),
                    may(
                            "so-far",
                            block("story so far"),
                            "what has happened by the day from which it is played",
                            "{as-of: 2023-09-01, sites: {post: {closed: 2023-08-13, left-for: hub}}}"),
                    may(
                            "levers",
                            named("lever"),
                            "changes somebody could decide",
                            "{more: {set: {fleets.trucks.count: +1}}}")),
            Noun.of(
                    "tables",
                    "CSV files beside this one. A row for each thing and a heading for each key or path, the first `key`;"
                            + " a list in a cell is parted by bars. What the file says itself holds instead.",
                    may("sites", text(), "a row for each site", "sites.csv"),
                    may("legs", text(), "a row for each leg", "legs.csv"),
                    may("fleets", text(), "a row for each fleet", "fleets.csv"),
                    may(
                            "holdings",
                            text(),
                            "a row for each kind at a site: site, kind, count, and perhaps contingent, is, source",
                            "holdings.csv")),
            Noun.of(
                    "measure",
                    "From when rates and use are counted.",
                    or("from", duration(), "0 s", "time after the start", "100 d")),
            Noun.of(
                    "conditions",
                    "What together makes the deadline hold; at least one.",
                    may("people", block("condition of people"), "who has to be gone", "{out-or-separated: all}"),
                    may("sites", block("condition of sites"), "which sites are handed over", "{handed-over: all}"),
                    may("cargo", block("condition of cargo"), "where cargo may be", "{out-or-at: [hub]}"),
                    may("tasks", choice("done"), "whether every task is done", "done")),
            Noun.of(
                    "condition of people",
                    "People are out, have separated, or stay by right.",
                    must("out-or-separated", choice("all"), "everybody but those who may stay", "all"),
                    may("may-stay", counts("site"), "how many may stay, by site", "{hub: 560}")),
            Noun.of(
                    "condition of sites",
                    "Sites are handed over.",
                    must(
                            "handed-over",
                            choice("all"),
                            "all but sites that stay by their role and the exceptions",
                            "all"),
                    may("except", names("site"), "sites that stay", "[hub, capital]")),
            Noun.of(
                    "condition of cargo",
                    "Cargo is where it may be; exactly one of these.",
                    may("out-or-at", names("site"), "out, disposed of, or at one of these", "[hub]"),
                    may("at", names("site"), "at one of these and nowhere else", "[dump]"),
                    may("out", choice("all"), "out or disposed of", "all")),
            Noun.of(
                    "bends",
                    "Rules that give way near the deadline.",
                    may("give-unsensitive", blockOr("bend", "from"), "unsensitive cargo may be given", "{from: D-30}"),
                    may("short-handover", blockOr("bend", "from"), "no joint inspection", "{from: D-14}"),
                    may("destroy-what-cannot-move", blockOr("bend", "from"), "cargo is destroyed", "{from: D-7}"),
                    may(
                            "buy-charters",
                            blocks("charters to buy"),
                            "more of a fleet is hired while people stand at its sites",
                            "[{from: D-30, fleet: charter, count: 2, lead: 10 d, for: 30 d}]")),
            Noun.of(
                    "charters to buy",
                    "More of a fleet, hired near the deadline as long as more people stand at a site than may stay there.",
                    may("from", a(Shape.DATE), "a date, or days before the deadline", "D-30"),
                    may("before-due", amount(Dimension.TIME), "so long before a site is due", "30 d"),
                    may("phases", names("phase"), "for their sites only", "[second]"),
                    must("fleet", name("fleet"), "of which more is hired", "charter"),
                    must("count", oneOrMore(), "how many a contract brings", "2"),
                    or("lead", delay(), "0 s", "from asking to their coming", "triangular(7 d; 10 d; 21 d)"),
                    may("for", positive(Dimension.TIME), "length of a contract; left out: to the end", "30 d"),
                    may("at-most", oneOrMore(), "contracts at most, each extension is one", "3")),
            Noun.of(
                    "bend",
                    "From when a rule gives way.",
                    may("from", a(Shape.DATE), "a date, or days before the deadline", "D-30"),
                    may("before-due", amount(Dimension.TIME), "so long before a site is due", "21 d"),
                    may("phases", names("phase"), "at their sites only", "[second]")),
            Noun.of(
                    "kind",
                    "A kind of people or of cargo.",
                    may("title", text(), "as displayed", "national staff"),
                    must("is", choice("people", "cargo", "supplies"), "what it is", "people"),
                    may("feeds", positive(Dimension.COUNT), "of supplies: people one feeds for a day", "1000"),
                    may("part-of", name("kind"), "the kind it is split from", "civilian"),
                    may("share", share(), "share of that kind at each site", "pert(40 %; 48 %; 55 %)"),
                    or("separates", yesNo(), "no", "leaves by separating in place", "yes"),
                    or("sensitive", yesNo(), "no", "never given or sold", "yes"),
                    may(
                            "may-be",
                            choices("given", "sold", "destroyed", "sent-on"),
                            "what may become of it; left out: given or destroyed, or, when sensitive, destroyed or sent on",
                            "[given, sold]"),
                    or("alone", yesNo(), "no", "never goes with other kinds or with people", "yes"),
                    or("drives-itself", yesNo(), "no", "its own vehicle", "yes"),
                    may("mass", amount(Dimension.MASS), "of one, where payload counts", "8 t")),
            Noun.of(
                    "contingent",
                    "A country's people and cargo: the unit that goes home.",
                    may("title", text(), "as displayed", "Senegal"),
                    may("main-body", block("main body"), "how all but its rear party go home", "{together: 150}"),
                    may("rear-party", block("rear party"), "its few who stay with its cargo", "{people: 20, at: hub}"),
                    may("provides", counts("fleet"), "people of it whom a unit of a fleet needs", "{escorts: 150}"),
                    may("goes-home", a(Shape.DATE), "from when it goes, whatever share stays", "2023-10-01"),
                    may("withdrawn", blockOr("withdrawn", "from"), "called home at once by its capital", "2023-07-28")),
            Noun.of(
                    "main body",
                    "How a contingent goes home where it gathers.",
                    may("together", oneOrMore(), "fewest who begin to go; left out: all who are left", "150")),
            Noun.of(
                    "rear party",
                    "A contingent's few who stay with its cargo.",
                    must("people", count(), "how many", "20"),
                    must("at", name("site"), "where its cargo goes through", "hub")),
            Noun.of(
                    "withdrawn",
                    "Called home at once by the capital, on a date or at random.",
                    or("chance", share(), "100 %", "that it is", "5 %"),
                    must("from", a(Shape.DATE), "the date, or when it may first be", "2023-07-28"),
                    may("until", a(Shape.END), "when it may last be", "2023-12-31")),
            Noun.of(
                    "total",
                    "So many over several sites, where only the sum is known.",
                    must("kind", name("kind"), "of people or cargo", "containers"),
                    may("contingent", name("contingent"), "whose they are; left out: the mission's own", "senegal"),
                    must("count", count(), "in all", "5500"),
                    must("over", amounts("site"), "weight of each site", "{hub: 900, camp: 500}"),
                    may("varies", share(), "of a weight drawn once a run, standard deviation over mean", "20 %")),
            Noun.of(
                    "destroying",
                    "Things are destroyed day by day, by people who are there.",
                    must("a-day", positive(Dimension.COUNT), "things destroyed a day", "20"),
                    or("with", count(), "0", "people needed for that pace", "30"),
                    may(
                            "permissions",
                            names("authority"),
                            "who has to permit it, one after the other in the order listed",
                            "[host]")),
            Noun.of(
                    "phase",
                    "A part of the mission that begins to close together.",
                    may("title", text(), "as displayed", "the north"),
                    may("starts", a(Shape.DATE), "not before", "2023-07-17"),
                    may("after", names("phase"), "phases that are over before", "[first]"),
                    may("tasks", names("task"), "tasks of the mission done before", "[joint-committee]"),
                    may("due", a(Shape.END), "when its sites are to be handed over", "2023-12-15"),
                    must("sites", names("site"), "which sites", "[post, outpost]"),
                    may(
                            "thin-out",
                            blocks("thinning"),
                            "what may leave while it waits, step by step",
                            "[{from: 2023-07-01}]")),
            Noun.of(
                    "thinning",
                    "What may leave before the phase starts.",
                    must("from", a(Shape.DATE), "from when", "2023-07-01"),
                    or("keep-people", share(), "0 %", "share of the people that stays", "50 %"),
                    or("keep-cargo", share(), "0 %", "share of the cargo that stays", "40 %")),
            Noun.of(
                    "lever",
                    "A change that somebody could decide.",
                    may("title", text(), "as displayed", "one more escort"),
                    must("set", a(Shape.SETTINGS), "by path: a value, +n, -n or x 1.5", "{fleets.escorts.count: +1}")),
            Noun.of(
                    "order",
                    "Who goes next.",
                    or(
                            "order",
                            choices("phase", "due", "planned", "listed", "asked"),
                            "asked",
                            "rules, in the order listed: the first weighs most",
                            "[phase, planned]"),
                    or("overtaking", yesNo(), "yes", "whether a later request may pass a waiting one", "no"),
                    may(
                            "prepared-ahead",
                            amount(Dimension.COUNT),
                            "journeys prepared for each escort while it is away",
                            "1")));

    private MissionWords() {}
}
