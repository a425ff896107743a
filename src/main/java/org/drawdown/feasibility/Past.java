package org.drawdown.feasibility;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;

/** What has gone from a site by the day from which a mission is played, and what has come there. */
final class Past {
    private final Scenario scenario;
    private final Optional<SoFar> soFar;
    private final Site site;

    Past(Scenario scenario, Site site) {
        this.scenario = scenario;
        this.soFar = scenario.soFar();
        this.site = site;
    }

    /** {@return whether the site is closed, and nothing stands there} */
    boolean closed() {
        return scenario.closed(site.key()).isPresent();
    }

    /** {@return the most that has gone of a kind, what it is a part of, and the parts of that; +∞ when that is all} */
    double gone(Kind kind, String owner) {
        Stream<SoFar.Some> disposed = soFar.flatMap(past -> past.at(site.key())).stream()
                .flatMap(at -> at.gone().values().stream())
                .flatMap(some -> some.stream());
        return Stream.concat(disposed, moved(Move::from))
                .filter(some -> some.owner().equals(owner) && root(some.kind()).equals(root(kind.key())))
                .mapToDouble(some ->
                        some.count().map(count -> Fastest.most(count.law())).orElse(Double.POSITIVE_INFINITY))
                .sum();
    }

    /** {@return the least that has come of a kind} */
    double came(Kind kind, String owner) {
        return moved(Move::to)
                .filter(some -> some.owner().equals(owner) && some.kind().equals(kind.key()))
                .mapToDouble(some ->
                        some.count().map(count -> Fastest.least(count.law())).orElse(0.0))
                .sum();
    }

    /** {@return the most that is packed; +∞ when that is all of a kind} */
    double packed() {
        return soFar.flatMap(past -> past.at(site.key())).stream()
                .flatMap(at -> at.packed().stream())
                .mapToDouble(packed ->
                        packed.count().map(count -> Fastest.most(count.law())).orElse(Double.POSITIVE_INFINITY))
                .sum();
    }

    private Stream<SoFar.Some> moved(Function<Move, String> end) {
        return scenario.moves().stream()
                .filter(move -> end.apply(move).equals(site.key()))
                .flatMap(move -> soFar.stream()
                        .flatMap(past -> past.moves().stream())
                        .filter(moved -> moved.key().equals(move.key())))
                .flatMap(moved -> moved.gone().stream());
    }

    private String root(String key) {
        return scenario.kinds().stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .flatMap(Kind::part)
                .map(part -> root(part.of()))
                .orElse(key);
    }
}
