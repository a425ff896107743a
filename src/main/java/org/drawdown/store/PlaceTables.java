package org.drawdown.store;

import static org.drawdown.store.TableColumn.all;
import static org.drawdown.store.TableColumn.instant;
import static org.drawdown.store.TableColumn.number;
import static org.drawdown.store.TableColumn.text;
import static org.drawdown.store.TableColumn.whole;

import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Calendar;

/** Tables about sites and other places. */
final class PlaceTables {
    static final Table SITES = Table.ofRuns(
            "sites",
            "A row a run and site; sites outside the theatre are left out.",
            all(
                    text("site", "its key"),
                    text("ending", "formal, short, unattended, none, or stays for a site that is not handed over"),
                    instant("began", "the first thing done to close it"),
                    instant("last_convoy", "arrival of the last convoy from there"),
                    instant("last_flight", "arrival of the last sortie from there"),
                    instant("handover", "handed over: signed, and the last of its people and vehicles gone"),
                    instant("signed", "signature; where nobody signs, the handover"),
                    instant("due", "first second too late; empty: no date"),
                    whole("late_seconds", "handover less due; below 0: early; empty: no date, or not by the horizon"),
                    instant("yard_full", "its yard first made somebody wait"),
                    instant("beds_full", "its beds first made somebody wait"),
                    text("closing", "deliberate, or expedited: in a hurry"),
                    text("reason", "why the closing was brought forward; empty when it was not"),
                    whole("lost", "cargo destroyed or given because it closed in a hurry"),
                    instant("looted", "it was looted after it was left"),
                    instant("forward", "its closing was brought forward, or turned into one in a hurry")),
            PlaceTables::sites);

    static final Table DAYS = Table.ofRuns(
            "days",
            "A row a run, place, kind and day on which the count at the end of the day changed: it holds until the next row"
                    + " of the same run, place and kind; before the first it is 0.",
            all(
                    text(
                            "place",
                            "a site, or: on the move, is out, has separated, was given, was destroyed, was lost,"
                                    + " has died, was consumed"),
                    text("kind", "of people or cargo; parts are not in their parent"),
                    whole("day", "0 is the day of the start"),
                    new TableColumn("date", TableColumn.Type.DATE, "the same as a date"),
                    whole("count", "at the end of that day")),
            PlaceTables::days);

    static final Table CAUSES = Table.ofRuns(
            "causes",
            "A row a run, site and cause of waiting that occurred.",
            all(
                    text("site", "which lost the time"),
                    text("cause", "what was waited for"),
                    whole("lost_seconds", "during which at least one of its moves waited for this"),
                    whole("convoy_seconds", "the same, summed over all that waited")),
            PlaceTables::causes);

    static final Table SUPPLIES = Table.ofRuns(
            "supplies",
            "A row a run and site that eats from a stock.",
            all(
                    text("site", "its key"),
                    text("kind", "of supplies"),
                    whole("consumed", "units used up"),
                    whole("deliveries", "convoys and sorties that brought some"),
                    number("lowest_days", "least stock, in days for those who were there"),
                    whole("days_below_floor", "days that ended below its floor"),
                    whole("short_person_days", "days of people for whom there was nothing")),
            PlaceTables::supplies);

    static final Table LAY_DOWNS = Table.ofRuns(
            "laydowns",
            "A row a run, site and kind with a lay-down outside the wall.",
            all(
                    text("site", "its key"),
                    text("kind", "of cargo, its parts with it"),
                    instant("first", "when first something lay there"),
                    whole("most", "the most at one time"),
                    whole("unit_seconds", "how long each lay there, summed")),
            PlaceTables::layDowns);

    static final Table LIQUIDATION = Table.ofRuns(
            "liquidation",
            "A row a run and site that is liquidated; none where the scenario has no liquidation.",
            all(
                    text("site", "its key"),
                    instant("cargo", "its last cargo had gone and no more could come, the conditions holding"),
                    instant("team", "its team had gone"),
                    instant("over", "its guard unit had gone: the last"),
                    whole("over_ceiling_seconds", "in which more people were there than its ceilings allow"),
                    whole("sold", "pieces of cargo sold there since the conditions held"),
                    whole("given", "the same, given"),
                    whole("destroyed", "the same, destroyed")),
            PlaceTables::liquidation);

    private PlaceTables() {}

    private static String late(Outcome.SiteOutcome site) {
        boolean known = site.handover() != Outcome.NEVER && site.due() != Outcome.NEVER;
        return known ? Long.toString(site.handover() - site.due()) : "";
    }

    private static void sites(Run run, Rows rows) {
        Calendar calendar = run.calendar();
        for (Outcome.SiteOutcome site : run.outcome().sites()) {
            rows.of(run).text(site.site()).text(site.ending()).instant(calendar, site.began());
            rows.instant(calendar, site.lastConvoy()).instant(calendar, site.lastFlight());
            rows.instant(calendar, site.handover()).instant(calendar, site.signed());
            rows.instant(calendar, site.due())
                    .text(late(site))
                    .instant(calendar, site.yardFull())
                    .instant(calendar, site.bedsFull())
                    .text(RunTables.words(site.closing()))
                    .text(site.reason())
                    .whole(site.lost())
                    .instant(calendar, site.looted())
                    .instant(calendar, site.forward())
                    .end();
        }
    }

    private static void days(Run run, Rows rows) {
        String variant = run.variant();
        String replication = Long.toString(run.outcome().replication());
        for (Outcome.Stock stock :
                run.byPlace(run.outcome().stood().stocks(), Outcome.Stock::place, Outcome.Stock::kind)) {
            for (int i = 0; i < stock.days().length; i++) {
                int day = stock.days()[i];
                if (changed(stock, i)) {
                    rows.text(variant).text(replication).text(stock.place()).text(stock.kind());
                    rows.whole(day).text(run.date(day)).whole(stock.counts()[i]).end();
                }
            }
        }
    }

    private static void supplies(Run run, Rows rows) {
        for (Outcome.Supply supply : run.outcome().stood().supplies()) {
            rows.of(run).text(supply.site()).text(supply.kind()).whole(supply.consumed());
            rows.whole(supply.deliveries()).number(supply.lowest()).whole(supply.daysBelowFloor());
            rows.whole(supply.shortPersonDays()).end();
        }
    }

    private static void layDowns(Run run, Rows rows) {
        for (Outcome.LayDown lay : run.outcome().stood().layDowns()) {
            rows.of(run).text(lay.site()).text(lay.kind()).instant(run.calendar(), lay.since());
            rows.whole(lay.most()).whole(lay.seconds()).end();
        }
    }

    private static void liquidation(Run run, Rows rows) {
        for (Outcome.Liquidation site : run.outcome().stood().liquidation()) {
            rows.of(run).text(site.site()).instant(run.calendar(), site.cargo());
            rows.instant(run.calendar(), site.team()).instant(run.calendar(), site.over());
            rows.whole(site.seconds())
                    .whole(site.sold())
                    .whole(site.given())
                    .whole(site.destroyed())
                    .end();
        }
    }

    private static boolean changed(Outcome.Stock stock, int i) {
        return stock.counts()[i] != (i == 0 ? 0 : stock.counts()[i - 1]);
    }

    private static void causes(Run run, Rows rows) {
        for (Outcome.Cause cause :
                run.byPlace(run.outcome().why().causes(), Outcome.Cause::site, Outcome.Cause::cause)) {
            rows.of(run).text(cause.site()).text(cause.cause());
            rows.whole(cause.lost()).whole(cause.convoys()).end();
        }
    }
}
