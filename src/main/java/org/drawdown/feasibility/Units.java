package org.drawdown.feasibility;

import java.util.TreeMap;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Fleet;

/**
 * The most units of a fleet that there can be, over time: with all that is added, hired as soon as it may come, none lost or
 * withdrawn by its contingent; and one that leaves is back from its last journey first.
 */
final class Units implements Limit.Offer {
    private final TreeMap<Double, Double> changes = new TreeMap<>();
    private final double after;
    private final double most;
    private final double each;
    private double contract = Double.POSITIVE_INFINITY;

    /**
     * The units of a fleet.
     *
     * @param longest seconds of the longest journey
     * @param tail    seconds a journey may go on when what it brings is there
     * @param each    how much of a unit counts: 1, or so many seconds a second
     */
    Units(Fleet fleet, Calendar calendar, double longest, double tail, double each) {
        this.each = each;
        double count = Math.max(0, Fastest.most(fleet.count().law()));
        double comes = fleet.hired()
                .map(hired -> Math.max(0, calendar.seconds(hired.asked()) + Fastest.seconds(hired.lead())))
                .orElse(0.0);
        changes.merge(comes, count, Double::sum);
        double gone = 0;
        for (Fleet.Change change : fleet.changes()) {
            double by = Fastest.most(change.by().law());
            changes.merge(Math.max(comes, (double) Math.max(0, calendar.seconds(change.at()))), by, Double::sum);
            gone += Math.max(0, -by);
        }
        this.most = highest(0);
        this.after = gone * longest + most * tail;
        fleet.hired()
                .flatMap(Fleet.Hired::lasts)
                .ifPresent(lasts -> contract = most * (Fastest.most(lasts.law()) + longest));
    }

    @Override
    public double by(double seconds) {
        double sum = 0;
        double units = 0;
        double since = 0;
        for (var change : changes.headMap(seconds, true).entrySet()) {
            sum += Math.max(0, units) * (change.getKey() - since);
            units += change.getValue();
            since = change.getKey();
        }
        sum += Math.max(0, units) * Math.max(0, seconds - since);
        return each * Math.min(contract, sum + after);
    }

    @Override
    public double rate(double seconds) {
        return by(seconds) < each * contract ? each * highest(seconds) : 0;
    }

    private double highest(double from) {
        double highest = 0;
        double units = 0;
        for (var change : changes.entrySet()) {
            units += change.getValue();
            if (change.getKey() <= from) {
                highest = units;
            } else {
                highest = Math.max(highest, units);
            }
        }
        return Math.max(0, highest);
    }
}
