package org.drawdown.store;

import static org.drawdown.store.TableColumn.all;
import static org.drawdown.store.TableColumn.number;
import static org.drawdown.store.TableColumn.text;
import static org.drawdown.store.TableColumn.whole;

import org.drawdown.outcome.Outcome;

/** Tables about movements and what they use. */
final class MoveTables {
    static final Table PERMISSIONS = Table.ofRuns(
            "permissions",
            "A row a run and kind of permission.",
            all(
                    text("authority", "key of who grants it"),
                    whole("asked", "requests"),
                    whole("granted", "of them"),
                    whole("refused", "of them"),
                    whole("lapsed", "granted and not used in time"),
                    whole("waited_seconds", "from asking to the answer, summed")),
            MoveTables::permissions);

    static final Table MOVES = Table.ofRuns(
            "moves",
            "A row a run and line of the movement table.",
            all(
                    text("move", "its key"),
                    whole("journeys", "convoys or sorties that arrived"),
                    whole("delivered", "people and cargo that arrived over the measured window"),
                    whole("attacked", "attacks on them"),
                    whole("breakdowns", "of them"),
                    whole("wounded", "people"),
                    whole("killed", "people"),
                    whole("cycle_seconds", "from start to free again, summed over journeys in the measured window"),
                    whole("cycles", "how many these are"),
                    number("longest_km", "road taken up by its longest column; 0 where no spacing is written"),
                    whole("passing_seconds", "longest time from the first vehicle of a column to its last")),
            MoveTables::moves);

    static final Table USES = Table.ofRuns(
            "uses",
            "A row a run and pool: a fleet, or the loading points, unloading points, parking spots, beds or yard of a site.",
            all(
                    text("pool", "key of the fleet; or the site and what it has, such as camp loading"),
                    whole("used", "unit-seconds in use over the measured window"),
                    whole("available", "unit-seconds there were over it, used or not")),
            MoveTables::uses);

    static final Table RESOURCES = Table.ofRuns(
            "resources",
            "A row a run, calendar month, resource and unit of which there were any. A stuck run is counted to its horizon:"
                    + " what stands there then stands there still.",
            all(
                    new TableColumn("month", TableColumn.Type.DATE, "first day of the month, where the mission is"),
                    text("resource", "key of the fleet, kind or site; mission for the whole"),
                    text(
                            "unit",
                            "flight hours, sorties, seats (people brought by air), km, days used (trucks, escorts, teams,"
                                    + " aircraft on journeys), people-days (in the theatre), population-days without patrols;"
                                    + " with a rate also days there, site-days, mission-days, and cargo out, given,"
                                    + " destroyed, lost"),
                    number("quantity", "how many"),
                    number("cost", "quantity times its rate in this run, in the currency of rates; empty: no rate")),
            MoveTables::resources);

    private MoveTables() {}

    private static void permissions(Run run, Rows rows) {
        for (Outcome.Permissions asked : run.outcome().effort().permissions()) {
            rows.of(run).text(asked.authority()).whole(asked.asked()).whole(asked.granted());
            rows.whole(asked.refused())
                    .whole(asked.lapsed())
                    .whole(asked.waited())
                    .end();
        }
    }

    private static void moves(Run run, Rows rows) {
        for (Outcome.Traffic move : run.outcome().effort().moves()) {
            rows.of(run).text(move.move()).whole(move.journeys()).whole(move.delivered());
            rows.whole(move.attacked()).whole(move.breakdowns()).whole(move.wounded());
            rows.whole(move.killed()).whole(move.cycle()).whole(move.cycles());
            rows.number(move.longest()).whole(move.passing()).end();
        }
    }

    private static void uses(Run run, Rows rows) {
        for (Outcome.Use use : run.outcome().effort().uses()) {
            rows.of(run)
                    .text(use.pool())
                    .whole(use.used())
                    .whole(use.available())
                    .end();
        }
    }

    private static void resources(Run run, Rows rows) {
        for (Outcome.Quantity quantity : run.outcome().quantities()) {
            double[] months = quantity.months();
            for (int month = 0; month < months.length; month++) {
                if (months[month] != 0) {
                    rows.of(run)
                            .text(run.month(month))
                            .text(quantity.resource())
                            .text(quantity.unit());
                    rows.number(months[month]).number(quantity.cost(month)).end();
                }
            }
        }
    }
}
