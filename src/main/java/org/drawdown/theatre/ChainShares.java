package org.drawdown.theatre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Chain;
import org.drawdown.kernel.Link;
import org.drawdown.outcome.Outcome;
import org.drawdown.theatre.stage.Causes;

/** The critical chain summed by kind and place, and by law; of a drive, the halts at night are told apart. */
final class ChainShares {
    private static final String HALTS = "night halts";
    private static final String DRIVE = "driving";

    private final Map<String, Map<String, Long>> seconds = new LinkedHashMap<>();
    private final Map<String, Long> drawn = new LinkedHashMap<>();

    private ChainShares(List<Link> links) {
        for (Link link : links) {
            boolean drive = link.label().kind().equals(Causes.DRIVING);
            long halted = drive ? link.halted() : 0;
            long worked = link.to() - link.from() - halted;
            add(drive ? DRIVE : link.label().kind(), link.label().place(), worked);
            add(HALTS, link.label().place(), halted);
            if (worked > 0 && !link.label().law().isEmpty()) {
                drawn.merge(link.label().law(), worked, Long::sum);
            }
        }
    }

    /** {@return the shares of the chain that ends with a link; none without a link} */
    static ChainShares of(Optional<Link> last) {
        return new ChainShares(last.map(Chain::of).map(Chain::links).orElse(List.of()));
    }

    private void add(String kind, String place, long more) {
        if (more > 0) {
            seconds.computeIfAbsent(kind, key -> new LinkedHashMap<>()).merge(place, more, Long::sum);
        }
    }

    List<Outcome.ChainShare> kinds() {
        return seconds.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(place -> new Outcome.ChainShare(kind.getKey(), place.getKey(), place.getValue())))
                .toList();
    }

    List<Outcome.LawShare> laws() {
        return drawn.entrySet().stream()
                .map(law -> new Outcome.LawShare(law.getKey(), law.getValue()))
                .toList();
    }
}
