package org.drawdown.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.drawdown.outcome.Outcome.Verdict;
import org.drawdown.statistics.Interval;

/**
 * What the charts draw, day by day.
 *
 * @param curves  chart 1: finish date of each condition, {@code all} last
 * @param price   chart 2: a point a run, by replication
 * @param people  chart 4: people in the theatre
 * @param cargo   chart 5: cargo by kind counted by itself, then by place
 * @param chain   chart 6: where the time on the critical chain went: kinds summed over places, most first, then each kind by
 *                place, most first
 * @param waiting the ledger of all sites by cause, most first
 */
public record Series(
        List<Curve> curves,
        List<Priced> price,
        People people,
        List<Cargo> cargo,
        List<Link> chain,
        List<Waiting> waiting) {

    /**
     * Chart 1: the S-curve of a condition.
     *
     * @param condition {@code people}, {@code sites}, {@code cargo}, {@code tasks} or {@code all}
     * @param points    a point a day, the same days for every condition: from the day before any first held to the
     *                  day after the last did; thinned beyond 1,000
     */
    public record Curve(String condition, List<Point> points) {}

    /**
     * A point of an S-curve.
     *
     * @param date      its end is meant
     * @param share     of the runs that held by then, 0 to 1
     * @param luck      95 % interval at this date
     * @param ignorance from what we know least being bad to being good
     */
    public record Point(LocalDate date, double share, Interval luck, Interval ignorance) {}

    /**
     * Chart 2: the date of a run and its price.
     *
     * @param replication which run
     * @param finish      when the people condition held, or all if there is none
     * @param cost        containers given, destroyed, lost or left (the kind of cargo named by {@code Price.kinds} first)
     * @param verdict     clean, at a price, or late
     */
    public record Priced(long replication, When finish, int cost, Verdict verdict) {}

    /**
     * Chart 4: people in the theatre: at its sites and on the move.
     *
     * @param days    one a day, from the start to the last change in any run; thinned beyond 1,000
     * @param mayStay how many may stay after the deadline; absent when the scenario asks nothing of people
     * @param plan    the plan, if sites have planned dates: a step a date
     * @param onDeadline people still there at the deadline, by quantile 0.1, 0.5, 0.9
     */
    public record People(List<Fan> days, OptionalDouble mayStay, List<Planned> plan, Optional<Band> onDeadline) {}

    /**
     * A day of a fan.
     *
     * @param date       its end is meant
     * @param half       median
     * @param fifty      middle 50 % of the runs
     * @param eighty     middle 80 %
     * @param ninetyFive middle 95 %
     */
    public record Fan(LocalDate date, double half, Interval fifty, Interval eighty, Interval ninetyFive) {}

    /**
     * A step of the plan.
     *
     * @param date  from when
     * @param people who would still be there
     */
    public record Planned(LocalDate date, double people) {}

    /**
     * Chart 5: cargo of one kind, its parts with it, in one place or with one fate.
     *
     * @param kind     its key
     * @param place    a site, or one of {@code Whereabouts}
     * @param title    of the place, as displayed
     * @param fate     whether the place is no site of the theatre
     * @param capacity of its yard, drawn as a line; absent without a wall
     * @param days     one a day, from the start
     */
    public record Cargo(
            String kind, String place, String title, boolean fate, OptionalDouble capacity, List<Band> days) {}

    /**
     * A day of a count.
     *
     * @param date its end is meant
     * @param mean means of places add up to the whole, medians do not
     * @param low  10 % of the runs are below
     * @param half median
     * @param high 10 % of the runs are above
     */
    public record Band(LocalDate date, double mean, double low, double half, double high) {}

    /**
     * Chart 6: time on the mission's critical chain.
     *
     * @param kind     what was done or waited for
     * @param place    where; empty for the sum over all places
     * @param days     mean over all runs
     * @param some     runs in which it lies on the chain: its criticality
     * @param share    of the length of all chains, 0 to 1
     */
    public record Link(String kind, String place, Amount days, Share some, double share) {}

    /**
     * A line of the ledger: a cause over all sites.
     *
     * @param cause such as {@code permission}
     * @param days  sum over the sites of the days lost, mean over all runs
     * @param worst the site that lost most
     */
    public record Waiting(String cause, Amount days, String worst) {}
}
