package org.drawdown.feasibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Total;

/**
 * The least that stands at a site when a run begins and has to travel if it leaves. Of what is split into parts each part and the
 * rest count with their least shares; what is left over may be any of them.
 */
final class Standing {
    /** How far rounding to whole things may take a part below its share. */
    private static final double ROUNDED = 1;

    private final Scenario scenario;
    private final List<Trip> trips;
    private final Site site;
    private final Past past;
    private final Map<Goods, Double> certain = new LinkedHashMap<>();
    private final List<Mixed> mixed = new ArrayList<>();
    private final Set<Goods> uncertain = new LinkedHashSet<>();
    private double cargo;

    /**
     * So much of some goods, nobody knows of which.
     *
     * @param any   the goods
     * @param count in all
     */
    record Mixed(Set<Goods> any, double count) {}

    Standing(Scenario scenario, List<Trip> trips, Site site) {
        this.scenario = scenario;
        this.trips = trips;
        this.site = site;
        this.past = new Past(scenario, site);
        if (!past.closed()) {
            Stream.concat(Stream.of(""), scenario.contingents().stream().map(Contingent::key))
                    .forEach(this::of);
        }
    }

    /** {@return how much there is at least of each of some goods} */
    Map<Goods, Double> certain() {
        return certain;
    }

    /** {@return what there is besides} */
    List<Mixed> mixed() {
        return mixed;
    }

    /** {@return goods of which there may be more} */
    Set<Goods> uncertain() {
        return uncertain;
    }

    /** {@return the least cargo in all that does not drive itself} */
    double toBePacked() {
        return Math.max(0, cargo - past.packed());
    }

    private void of(String owner) {
        for (Kind kind : scenario.kinds()) {
            double whole = stated(kind, owner, Fastest::least);
            double gone = past.gone(kind, owner);
            double came = Math.max(0, past.came(kind, owner) - Math.max(0, gone - whole));
            if (stated(kind, owner, Fastest::most) > whole
                    || gone + came > 0
                    || !parts(kind, owner).isEmpty()) {
                uncertain.add(Goods.of(scenario, trips, kind, owner));
                parts(kind, owner).forEach(part -> uncertain.add(Goods.of(scenario, trips, part, owner)));
            }
            if (whole > gone && !kind.supplies() && !kind.separates()) {
                split(kind, owner, whole, gone);
            }
            if (came > 0 && !kind.supplies() && !kind.separates()) {
                certain.merge(Goods.of(scenario, trips, kind, owner), came, Double::sum);
            }
        }
    }

    /**
     * Splits what stood there.
     *
     * @param gone that may have been of any part
     */
    private void split(Kind kind, String owner, double whole, double gone) {
        Map<Goods, Double> least = new LinkedHashMap<>();
        Set<Goods> any = new LinkedHashSet<>();
        double most = 0;
        double separated = 0;
        boolean drives = kind.drivesItself();
        for (Kind part : parts(kind, owner)) {
            double share = Fastest.least(part.part().orElseThrow().share().law());
            most += Fastest.most(part.part().orElseThrow().share().law());
            drives |= part.drivesItself();
            if (part.separates() || part.supplies()) {
                separated +=
                        whole * Fastest.most(part.part().orElseThrow().share().law()) + ROUNDED;
            } else {
                Goods goods = Goods.of(scenario, trips, part, owner);
                any.add(goods);
                least.merge(goods, Math.max(0, whole * share - ROUNDED), Double::sum);
            }
        }
        double rest = whole * (1 - most) - parts(kind, owner).size() * ROUNDED;
        Goods own = Goods.of(scenario, trips, kind, owner);
        any.add(own);
        least.merge(own, any.size() == 1 && separated == 0 ? whole : Math.max(0, rest), Double::sum);
        least.replaceAll((goods, count) -> Math.max(0, count - gone));
        double all = Math.max(0, whole - separated - gone);
        double known = least.values().stream().mapToDouble(Double::doubleValue).sum();
        double scale = known > all ? all / known : 1;
        least.forEach((goods, count) -> certain.merge(goods, any.size() == 1 ? all : count * scale, Double::sum));
        if (any.size() > 1 && all - known > ROUNDED) {
            mixed.add(new Mixed(any, all - known));
        }
        cargo += kind.cargo() && !drives ? all : 0;
    }

    /** Parts that the site does not count by themselves. */
    private List<Kind> parts(Kind kind, String owner) {
        return scenario.kinds().stream()
                .filter(each ->
                        each.part().filter(part -> part.of().equals(kind.key())).isPresent())
                .filter(each -> stated(each, owner, Fastest::most) == 0)
                .toList();
    }

    private double stated(Kind kind, String owner, ToDoubleFunction<Law> bound) {
        if (site.endless().contains(kind.key())) {
            return 0;
        }
        Map<String, Parameter> own = kind.people() ? site.people() : site.cargo();
        Map<String, Parameter> held = owner.isEmpty() ? own : site.heldBy(owner);
        double here = Optional.ofNullable(held.get(kind.key()))
                .map(number -> Math.max(0, bound.applyAsDouble(number.law())))
                .orElse(0.0);
        return here
                + scenario.totals().stream()
                        .filter(total -> total.kind().equals(kind.key())
                                && total.owner().equals(owner)
                                && total.over().containsKey(site.key()))
                        .mapToDouble(total -> share(total, bound))
                        .sum();
    }

    /** A weight at its least beside others at their most, or as it is where all are known. */
    private double share(Total total, ToDoubleFunction<Law> bound) {
        double count = bound.applyAsDouble(total.count().law());
        double mine = bound.applyAsDouble(total.over().get(site.key()).law());
        boolean least = bound.applyAsDouble(total.over().get(site.key()).law())
                <= total.over().get(site.key()).mean();
        double others = total.over().entrySet().stream()
                .filter(each -> !each.getKey().equals(site.key()))
                .mapToDouble(each -> least
                        ? Fastest.most(each.getValue().law())
                        : Fastest.least(each.getValue().law()))
                .sum();
        double share = mine + others > 0 ? mine / (mine + others) : 0;
        return Math.max(0, least && others > 0 ? count * share - ROUNDED : count * share);
    }
}
