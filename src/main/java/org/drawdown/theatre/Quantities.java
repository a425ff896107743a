package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Rates.Per;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Logbook;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.stage.Months;
import org.drawdown.theatre.stage.Stage;

/**
 * What a run used, month by month, and what one of each cost. Nothing is booked for it.
 *
 * <p>What is always told: what fleets did and people-days. What is told only with a price: what stood there whatever was
 * done, and what became of cargo. Population-days where a site has a population.
 */
final class Quantities {
    private static final String MISSION = "mission";
    private static final double HOUR = 3600;
    private static final double DAY = 86_400;

    private final Stage stage;
    private final Books books;
    private final Collection<Park> parks;
    private final Months months;
    private final Tariff tariff;
    private final Headcount headcount;
    private final Optional<Fates> fates;
    private final List<Outcome.Quantity> all = new ArrayList<>();

    Quantities(Stage stage, Books books, Collection<Park> parks) {
        this.stage = stage;
        this.books = books;
        this.parks = parks;
        this.months = stage.ground().months();
        this.tariff = new Tariff(stage, books.kinds());
        this.headcount = new Headcount(stage, books);
        this.fates = scenario().rates().map(rates -> new Fates(stage, books));
    }

    private Scenario scenario() {
        return stage.ground().scenario();
    }

    /**
     * {@return what was used}
     *
     * @param until the end of the run
     * @param held  when all conditions held
     * @param dates when patrols ended and sites were handed over, or liquidated
     */
    List<Outcome.Quantity> until(long until, long held, Recorder dates) {
        parks.forEach(park -> fleet(park, until));
        for (int kind = 0; kind < books.kinds().size(); kind++) {
            if (books.kinds().own(kind) == kind) {
                kind(kind, until);
            }
        }
        for (Site site : scenario().sites()) {
            standing(site.key(), Per.SITE_DAY, Math.min(until, dates.left(site.key())));
            site.population().ifPresent(number -> unprotected(site, stage.value(number), dates.closing(site.key())));
        }
        standing(MISSION, Per.MISSION_DAY, Math.min(until, held));
        return List.copyOf(all);
    }

    private void kind(int kind, long until) {
        if (books.kinds().kind(kind).people()) {
            double[] days = shares(headcount.of(kind, until), DAY);
            add(key(kind), Per.PERSON_DAY, days, tariff.price(kind, Per.PERSON_DAY));
        } else {
            fates.ifPresent(met -> cargo(kind, met));
        }
    }

    private String key(int kind) {
        return books.kinds().kind(kind).key();
    }

    private void fleet(Park park, long until) {
        Logbook log = park.logbook();
        if (park.fleet().type() == Fleet.Type.AIRCRAFT) {
            add(park.key(), Per.FLIGHT_HOUR, shares(log.away().sums(until), HOUR));
            add(park.key(), Per.SORTIE, log.sorties());
            add(park.key(), Per.SEAT, log.seats());
        }
        add(park.key(), Per.KM, log.km());
        add(park.key(), Per.DAY_USED, shares(log.used().sums(until), DAY));
        if (tariff.price(park.key(), Per.DAY_THERE).isPresent()) {
            add(park.key(), Per.DAY_THERE, shares(log.there().sums(until), DAY));
        }
    }

    private void cargo(int kind, Fates met) {
        Fates.ALL.forEach((per, fate) -> {
            OptionalDouble price = tariff.price(kind, per);
            if (price.isPresent()) {
                add(key(kind), per, met.of(kind, books.account(fate)), price);
            }
        });
    }

    /** What is paid by the day from the start. */
    private void standing(String of, Per per, long until) {
        if (tariff.price(of, per).isPresent()) {
            add(of, per, shares(months.between(0, until), DAY));
        }
    }

    /** People whom nobody protects from the end of patrols to the deadline. */
    private void unprotected(Site site, double population, long closing) {
        long ordered = site.patrolsUntil().map(stage.calendar()::seconds).orElse(Outcome.NEVER);
        long[] seconds = months.between(
                Math.max(0, Math.min(ordered, closing)), stage.calendar().deadlineSeconds());
        double[] days = Arrays.stream(seconds)
                .mapToDouble(each -> population * each / DAY)
                .toArray();
        add(site.key(), Outcome.Quantity.UNPROTECTED, days, OptionalDouble.empty());
    }

    private void add(String of, Per per, double... periods) {
        add(of, per, periods, tariff.price(of, per));
    }

    private void add(String of, Per per, double[] periods, OptionalDouble rate) {
        add(of, per.unit(), periods, rate);
    }

    private void add(String of, String unit, double[] periods, OptionalDouble rate) {
        double[] byMonth = months.byMonth(periods);
        if (byMonth.length > 0) {
            all.add(new Outcome.Quantity(of, unit, byMonth, months.late(periods), rate));
        }
    }

    private static double[] shares(long[] seconds, double of) {
        return Arrays.stream(seconds).mapToDouble(each -> each / of).toArray();
    }
}
