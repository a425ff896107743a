package org.drawdown.reading.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drawdown.network.Network;
import org.drawdown.reading.page.Faults;

/** How what stands at sites gets out: from each by the shortest way to the nearest site outside, by vehicles of one home. */
final class Layout {
    static final double KM_PER_HOUR = 25;
    static final double HOURS_A_DAY = 12;
    /** Loading, waiting, unloading, rest. */
    static final double DAYS_BESIDES = 2;

    private final Survey survey;
    private final Faults faults;
    private final List<String> sites;
    private final Network network;
    private final double[] km;
    private final Map<String, String> outs = new LinkedHashMap<>();
    private final String home;

    Layout(Survey survey, Faults faults) {
        this.survey = survey;
        this.faults = faults;
        this.sites = survey.places().stream().map(Survey.Place::key).toList();
        List<Survey.Way> ways = survey.ways();
        this.km = ways.stream().mapToDouble(Layout::km).toArray();
        this.network = new Network(
                sites.size(),
                ways.stream().mapToInt(way -> sites.indexOf(way.from())).toArray(),
                ways.stream().mapToInt(way -> sites.indexOf(way.to())).toArray(),
                km,
                outside().stream().mapToInt(sites::indexOf).toArray());
        this.home = fullest();
        if (!faults.any()) {
            leaving().forEach(this::out);
        }
    }

    private static double km(Survey.Way way) {
        return way.paced() ? way.base() : way.base() / 3600 * KM_PER_HOUR;
    }

    private List<String> outside() {
        return survey.places().stream()
                .filter(Survey.Place::outside)
                .map(Survey.Place::key)
                .toList();
    }

    /** {@return the sites that hold anything} */
    private List<String> leaving() {
        return sites.stream()
                .filter(site ->
                        survey.holdings().stream().anyMatch(held -> held.site().equals(site) && held.count() > 0))
                .toList();
    }

    /** The hub, or else the site, that holds most, where all vehicles have their home; of equals the first. */
    private String fullest() {
        List<String> leaving = leaving();
        if (leaving.isEmpty() && !faults.any()) {
            faults.error(
                    survey.holdingTable().place(), "nothing stands anywhere, so nothing has to leave", "Write a row.");
        }
        if (outside().isEmpty() && !faults.any()) {
            faults.error(
                    survey.siteTable().place(),
                    "no site leads out",
                    "Write role outside in its row, or name it: --to "
                            + (sites.isEmpty() ? "border" : sites.get(sites.size() - 1)) + ".");
        }
        return Stream.concat(
                        survey.places().stream().filter(Survey.Place::hub).map(Survey.Place::key), leaving.stream())
                .max(Comparator.comparing(this::isHub)
                        .thenComparingLong(this::held)
                        .thenComparing(site -> -sites.indexOf(site)))
                .orElse("");
    }

    private boolean isHub(String site) {
        return survey.places().get(sites.indexOf(site)).hub();
    }

    private long held(String site) {
        return survey.holdings().stream()
                .filter(held -> held.site().equals(site))
                .mapToLong(Survey.Holding::count)
                .sum();
    }

    private void out(String site) {
        Survey.Place place = survey.places().get(sites.indexOf(site));
        Optional<String> nearest = outside().stream()
                .filter(out -> distance(site, out).isPresent())
                .min(Comparator.comparingDouble(out -> distance(site, out).orElseThrow()));
        if (nearest.isEmpty()) {
            faults.error(
                    place.where(),
                    "no legs of " + survey.legTable().file() + " lead from " + site + " to "
                            + String.join(" or ", outside()),
                    "Add a leg; no way leads through a site outside.");
        } else if (distance(home, site).isEmpty()) {
            faults.error(
                    place.where(),
                    "no legs of " + survey.legTable().file() + " lead from " + home
                            + ", where vehicles have their home, to " + site,
                    "Add a leg, or convert what hangs together by itself.");
        }
        nearest.ifPresent(out -> outs.put(site, out));
    }

    /** {@return kilometres of the shortest way, if there is one} */
    private Optional<Double> distance(String from, String to) {
        int[] way = network.shortest(sites.indexOf(from), sites.indexOf(to), any -> true);
        boolean none = way.length == 0 && !from.equals(to);
        return none
                ? Optional.empty()
                : Optional.of(IntStream.of(way).mapToDouble(leg -> km[leg]).sum());
    }

    /** {@return the nearest site outside, by the sites from which anything leaves} */
    Map<String, String> outs() {
        return outs;
    }

    String home() {
        return home;
    }

    /**
     * {@return how many vehicles bring everything out in a number of days}
     *
     * @param people whether people or cargo
     * @param each   how many one vehicle takes
     */
    long vehicles(boolean people, double each, double days) {
        List<Double> busy = new ArrayList<>();
        outs.forEach((site, out) -> busy.add(journeys(site, people, each) * days(site, out)));
        double all = busy.stream().mapToDouble(Double::doubleValue).sum();
        return Math.max(1, (long) Math.ceil(all / days));
    }

    private double journeys(String site, boolean people, double each) {
        long count = survey.at(site, people).stream()
                .mapToLong(Survey.Holding::count)
                .sum();
        return Math.ceil(count / each);
    }

    /** {@return days of one journey: from home to the site, out, and home} */
    private double days(String site, String out) {
        double driven = distance(home, site).orElse(0.0)
                + distance(site, out).orElse(0.0)
                + distance(out, home).orElse(0.0);
        return driven / (KM_PER_HOUR * HOURS_A_DAY) + DAYS_BESIDES;
    }
}
