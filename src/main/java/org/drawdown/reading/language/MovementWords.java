package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.a;
import static org.drawdown.reading.language.Expect.block;
import static org.drawdown.reading.language.Expect.blockOr;
import static org.drawdown.reading.language.Expect.blocks;
import static org.drawdown.reading.language.Expect.change;
import static org.drawdown.reading.language.Expect.choice;
import static org.drawdown.reading.language.Expect.count;
import static org.drawdown.reading.language.Expect.counts;
import static org.drawdown.reading.language.Expect.delay;
import static org.drawdown.reading.language.Expect.name;
import static org.drawdown.reading.language.Expect.names;
import static org.drawdown.reading.language.Expect.oneOrMore;
import static org.drawdown.reading.language.Expect.partOfDay;
import static org.drawdown.reading.language.Expect.positive;
import static org.drawdown.reading.language.Expect.share;
import static org.drawdown.reading.language.Expect.text;
import static org.drawdown.reading.language.Expect.yesNo;
import static org.drawdown.reading.language.Key.may;
import static org.drawdown.reading.language.Key.must;
import static org.drawdown.reading.language.Key.or;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.language.Expect.Shape;
import org.drawdown.reading.language.Key.Need;

/** The words for fleets and the moves they make. */
final class MovementWords {
    private static final List<Key> RULES = List.of(
            may("title", text(), "as displayed", "boxes from the camp"),
            must(
                    "what",
                    names("kind"),
                    "kinds carried, in the order listed: the most urgent first, who holds a site last",
                    "[sensitive, containers]"),
            may(
                    "of",
                    names("contingent"),
                    "whose it carries, mission for the mission's own; left out: anybody's",
                    "[togo]"),
            must("from", name("site"), "where it starts", "camp"),
            must("to", name("site"), "where it goes", "hub"),
            must("by", names("fleet"), "fleets, in the order listed: the preferred first; or themselves", "[trucks]"),
            or("passengers", count(), "0", "people one vehicle that drives itself takes along", "4"),
            may("convoy", block("convoy"), "how many go together", "{least: 20, up-to: 90, patience: 5 d}"),
            may("escort", block("escort"), "who goes with them", "{from: escorts, one-per: 90}"),
            may("search", block("escort"), "mine search teams that go with them", "{from: teams, one-per: 90}"),
            may(
                    "cover",
                    blocks("cover"),
                    "what stands by while it is on its way, in the order listed",
                    "[{from: medevac, within: 300 km}]"),
            may(
                    "permissions",
                    names("authority"),
                    "authorities asked, one after the other in the order listed",
                    "[internal, road]"),
            or("asked", choice("first", "with the trucks"), "first", "when they are asked", "with the trucks"),
            may("prepare", delay(), "time from being granted to leaving", "10 d"),
            may("hours", a(Shape.HOURS), "daily hours of movement", "06:00-18:00"),
            may(
                    "brings",
                    names("kind"),
                    "supplies its vehicles bring when they drive in, in the order listed",
                    "[rations]"),
            or("only-below-floor", yesNo(), "no", "brings supplies only in an emergency", "yes"),
            may(
                    "when-closed",
                    blockOr("closed leg", "does"),
                    "what a column does whose way is shut",
                    "{does: turn-back, patience: 3 d}"));

    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "fleet",
                    "Vehicles, aircraft or teams of one kind with one home.",
                    may("title", text(), "as displayed", "trucks at the hub"),
                    or(
                            "type",
                            choice("trucks", "aircraft", "escorts", "teams", "boats", "ships", "cover"),
                            "trucks",
                            "what it is",
                            "aircraft"),
                    must("count", count(), "how many at the start", "200"),
                    must("home", name("site"), "where it starts and returns to", "hub"),
                    may("carries", counts("kind"), "how many of a kind one carries", "{containers: 1}"),
                    or("seats", count(), "0", "people one carries", "92"),
                    may("payload", positive(Dimension.MASS), "mass one carries", "16.3 t"),
                    may("speed", positive(Dimension.SPEED), "of aircraft, block to block", "530 km/h"),
                    or("runway", Expect.amount(Dimension.DISTANCE), "0 m", "length an aircraft needs", "920 m"),
                    may("surfaces", names(""), "runway surfaces it can use; left out: any", "[paved, unpaved]"),
                    may("duty-hours", partOfDay(), "work on one day", "10 h"),
                    may("turn", delay(), "time between two journeys, at home", "2 d"),
                    may("breakdowns", block("breakdowns"), "how it breaks", "{chance: 1 %, takes: 5 h}"),
                    or("covers", oneOrMore(), "1", "movements one unit of type cover covers at once", "2"),
                    may("changes", blocks("change"), "dated additions and losses", "[{at: 2023-07-28, by: -2}]"),
                    may("hired", block("charter"), "how it comes and goes", "{lead: 28 d, for: 60 d}")),
            Noun.of(
                    "charter",
                    "A fleet that is hired: it comes some time after it is asked for, and its contract ends.",
                    may("asked", a(Shape.DATE), "when; left out: at the start", "2023-09-01"),
                    may("after", names("task"), "tasks of the mission done before", "[charter-clearance]"),
                    or("lead", delay(), "0 s", "from asking to its coming", "triangular(14 d; 28 d; 60 d)"),
                    may("for", positive(Dimension.TIME), "length of the contract", "60 d")),
            Noun.of(
                    "breakdowns",
                    "How vehicles or aircraft break down.",
                    must("chance", share(), "for a vehicle on a day driven, an aircraft on a sortie", "1 %"),
                    must(
                            "takes",
                            delay(),
                            "how long the column halts or the sortie is late",
                            "triangular(2 h; 5 h; 24 h)"),
                    or("loses", share(), "0 %", "chance that vehicle and load are given up", "5 %")),
            Noun.of(
                    "change",
                    "A dated change of number.",
                    must("at", a(Shape.DATE), "when", "2023-07-28"),
                    must("by", change(), "how many more, or fewer", "-2")),
            new Noun("move", "A line of the movement table.", moveKeys()),
            new Noun("procedure", "Keys of a move that moves share; a move's own keys win.", procedureKeys()),
            Noun.of(
                    "convoy",
                    "How many vehicles go together.",
                    or("least", oneOrMore(), "1", "fewest that leave while there is more to carry", "20"),
                    or("up-to", oneOrMore(), "1", "most", "90"),
                    or("filled", share(), "0 %", "share that is filled while more is to come", "50 %"),
                    may("patience", delay(), "how long one waits for the most", "5 d"),
                    may("at-once", oneOrMore(), "most convoys on the way at once", "2"),
                    may(
                            "spacing",
                            positive(Dimension.DISTANCE),
                            "road from one vehicle to the next: the last comes in behind the first",
                            "100 m")),
            Noun.of(
                    "cover",
                    "One unit that stands by while a column is on its way.",
                    must(
                            "from",
                            names("fleet"),
                            "fleets of type cover, any of them: the first in the order listed that is free",
                            "[medevac]"),
                    may("within", positive(Dimension.DISTANCE), "from their home to each site of the way", "300 km")),
            Noun.of(
                    "closed leg",
                    "What a column does whose way is shut; left out: it goes round where it can, and waits.",
                    must("does", choice("round", "wait", "turn-back", "air"), "what", "turn-back"),
                    or("patience", delay(), "0 s", "before it turns back or hands over to the air", "3 d")),
            Noun.of(
                    "escort",
                    "Units of another fleet that go along.",
                    must("from", name("fleet"), "the fleet", "escorts"),
                    must("one-per", positive(Dimension.COUNT), "vehicles one unit covers", "90")));

    private MovementWords() {}

    private static List<Key> moveKeys() {
        List<Key> keys = new ArrayList<>();
        keys.add(may("procedure", name("procedure"), "keys it shares with other moves", "northern-convoy"));
        keys.addAll(RULES);
        return List.copyOf(keys);
    }

    private static List<Key> procedureKeys() {
        return RULES.stream()
                .map(key -> new Key(key.name(), key.expect(), Need.MAY, key.fallback(), key.meaning(), key.example()))
                .toList();
    }
}
