package org.drawdown.reading.language;

import static org.drawdown.reading.language.Expect.amount;
import static org.drawdown.reading.language.Expect.block;
import static org.drawdown.reading.language.Expect.named;
import static org.drawdown.reading.language.Expect.text;
import static org.drawdown.reading.language.Key.may;
import static org.drawdown.reading.language.Key.must;

import java.util.List;
import org.drawdown.quantity.Dimension;

/** The words for what things cost. */
final class RateWords {
    static final List<Noun> NOUNS = List.of(
            Noun.of(
                    "rates",
                    "What things cost, each a bare number in one currency.",
                    must("currency", text(), "its three letters; every rate is in it", "USD"),
                    may("fleets", named("rates of a fleet"), "vehicles and aircraft", "{trucks: {day-used: 180}}"),
                    may("people", named("rates of people"), "people while they are there", "{military: {day: 48}}"),
                    may("cargo", named("rates of cargo"), "what becomes of cargo", "{containers: {given: 3000}}"),
                    may("sites", named("rates of a site"), "sites until they are handed over", "{hub: {day: 12000}}"),
                    may("mission", block("rates of the mission"), "the mission as a whole", "{day: 1200000}")),
            Noun.of(
                    "rates of a fleet",
                    "What one vehicle or aircraft costs; what is named is added up.",
                    may("day", price(), "a day there, used or not", "90"),
                    may("day-used", price(), "a day on a journey", "triangular(150; 180; 260)"),
                    may("km", price(), "a kilometre on a leg that has a length", "1.4"),
                    may("flight-hour", price(), "an hour in the air", "9500"),
                    may("sortie", price(), "a sortie that brings its load", "2000"),
                    may("seat", price(), "one of the people brought by air", "35")),
            Noun.of(
                    "rates of people",
                    "What one of a kind, and of its parts that have no rate of their own, costs.",
                    may("day", price(), "a day at a site of the theatre or on the move", "48")),
            Noun.of(
                    "rates of cargo",
                    "What one of a kind, and of its parts that have no rate of their own, costs.",
                    may("out", price(), "when it goes out of the theatre", "2800"),
                    may("given", price(), "when it is given where it stands", "3000"),
                    may("destroyed", price(), "when it is destroyed where it stands", "4500"),
                    may("lost", price(), "when it is lost on the road", "4500")),
            Noun.of(
                    "rates of a site",
                    "What a site costs.",
                    may("day", price(), "a day until it is handed over", "12000")),
            Noun.of(
                    "rates of the mission",
                    "What the mission costs besides.",
                    may("day", price(), "a day until all conditions hold", "1200000")));

    private RateWords() {}

    private static Expect price() {
        return amount(Dimension.COUNT);
    }
}
