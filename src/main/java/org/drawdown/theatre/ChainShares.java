package org.drawdown.theatre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Chain;
import org.drawdown.kernel.Link;
import org.drawdown.outcome.Outcome;
import org.drawdown.theatre.stage.Causes;

/** The critical chain summed by kind and place; of a drive, the halts at night are told apart. */
final class ChainShares {
    private static final String HALTS = "night halts";
    private static final String DRIVE = "driving";

    private final Map<String, Map<String, Long>> seconds = new LinkedHashMap<>();

    private ChainShares(Chain chain) {
        for (Link link : chain.links()) {
            boolean drive = link.label().kind().equals(Causes.DRIVING);
            long halted = drive ? link.halted() : 0;
            add(drive ? DRIVE : link.label().kind(), link.label().place(), link.to() - link.from() - halted);
            add(HALTS, link.label().place(), halted);
        }
    }

    /** {@return the shares of the chain that ends with a link; none without a link} */
    static List<Outcome.ChainShare> of(Optional<Link> last) {
        return last.map(Chain::of).map(chain -> new ChainShares(chain).shares()).orElse(List.of());
    }

    private void add(String kind, String place, long more) {
        if (more > 0) {
            seconds.computeIfAbsent(kind, key -> new LinkedHashMap<>()).merge(place, more, Long::sum);
        }
    }

    private List<Outcome.ChainShare> shares() {
        return seconds.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(place -> new Outcome.ChainShare(kind.getKey(), place.getKey(), place.getValue())))
                .toList();
    }
}
