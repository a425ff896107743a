package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.a;
import static org.drawdown.reading.language.Expect.amount;
import static org.drawdown.reading.language.Expect.blocks;
import static org.drawdown.reading.language.Expect.named;
import static org.drawdown.reading.language.Expect.names;
import static org.drawdown.reading.language.Key.may;
import static org.drawdown.reading.language.Key.must;
import static org.drawdown.reading.language.Key.or;

import java.util.List;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.language.Expect.Shape;

/** The words for what goes on after the conditions hold. */
final class LiquidationWords {
    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "liquidation",
                    "What goes on at the sites of `role: liquidation` after the conditions hold, until the last has gone.",
                    may(
                            "sites",
                            named("liquidation of a site"),
                            "who works and guards there; a site left out keeps nobody",
                            "{hub: {team: 140, guard-unit: 220}}"),
                    may("tasks", names("task"), "tasks of the mission that begin then", "[audit]")),
            Noun.of(
                    "liquidation of a site",
                    "The people who stay there until it is over.",
                    or(
                            "team",
                            amount(Dimension.COUNT),
                            "0",
                            "stay until its cargo has gone and the tasks are done",
                            "140"),
                    or("guard-unit", amount(Dimension.COUNT), "0", "leaves last", "220"),
                    may(
                            "ceilings",
                            blocks("ceiling"),
                            "how many people may be there from the deadline on, in the order listed, which is that of time",
                            "[{until: 2024-06-30, people: 560}]"),
                    may(
                            "disposal",
                            a(Shape.DATE),
                            "from when cargo that stands there is sold, given or destroyed, as it may be",
                            "2024-06-30")),
            Noun.of(
                    "ceiling",
                    "How many people may be at a site, from the one before it, or the deadline.",
                    must("until", a(Shape.END), "the last day on which it holds", "2024-06-30"),
                    must("people", amount(Dimension.COUNT), "the most", "560")));

    private LiquidationWords() {}
}
