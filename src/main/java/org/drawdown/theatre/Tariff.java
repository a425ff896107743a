package org.drawdown.theatre;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.drawdown.scenario.Rates.Per;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.stage.Stage;

/** What things cost in this run. */
final class Tariff {
    private final Kinds kinds;
    private final Map<Priced, OptionalDouble> prices = new LinkedHashMap<>();

    Tariff(Stage stage, Kinds kinds) {
        this.kinds = kinds;
        stage.ground()
                .scenario()
                .rates()
                .ifPresent(rates -> rates.all()
                        .forEach(rate -> prices.put(
                                new Priced(rate.of(), rate.per()), OptionalDouble.of(stage.value(rate.price())))));
    }

    /** {@return the price of one; empty where there is none} */
    OptionalDouble price(String of, Per per) {
        return prices.getOrDefault(new Priced(of, per), OptionalDouble.empty());
    }

    /** {@return the price of one of a kind: its own, or else that of what it is a part of} */
    OptionalDouble price(int kind, Per per) {
        OptionalDouble own = price(kinds.kind(kind).key(), per);
        return own.isPresent() || kinds.kind(kind).part().isEmpty()
                ? own
                : price(kinds.index(kinds.kind(kind).part().get().of()), per);
    }

    /** What has a price. */
    private record Priced(String of, Per per) {}
}
