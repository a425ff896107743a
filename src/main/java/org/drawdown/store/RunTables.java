package org.drawdown.store;

import static org.drawdown.store.TableColumn.all;
import static org.drawdown.store.TableColumn.instant;
import static org.drawdown.store.TableColumn.number;
import static org.drawdown.store.TableColumn.text;
import static org.drawdown.store.TableColumn.whole;

import java.util.List;
import java.util.Locale;
import org.drawdown.outcome.Outcome;

/** Tables about the run as a whole. */
final class RunTables {
    private static final List<String> CONDITIONS = List.of("people", "sites", "cargo", "tasks", Outcome.ALL);

    static final Table RUNS = Table.ofRuns(
            "runs",
            "A row a run.",
            all(
                    whole("parameters", "number of the draw of what we do not know; two runs share each"),
                    text("ending", "done, stuck, horizon, loop or failed"),
                    text("trouble", "what was wrong; empty when nothing was"),
                    text("verdict", "clean, at-a-price or late"),
                    instant("end", "when the run ended"),
                    instant("people", "when the condition of people held for good"),
                    instant("sites", "when the condition of sites held for good"),
                    instant("cargo", "when the condition of cargo held for good"),
                    instant("tasks", "when every task was done"),
                    instant(Outcome.ALL, "when all conditions held for good"),
                    whole("happenings", "happenings told"),
                    whole("events", "events the kernel ran"),
                    instant("liquidated", "when the liquidation was over")),
            RunTables::run);

    static final Table PRICES = Table.ofRuns(
            "prices",
            "A row a run and kind of cargo that is counted by itself, its parts with it. What liquidation gets rid of after"
                    + " the conditions hold is not in it, but in liquidation.csv.",
            all(
                    text("kind", "key of the kind"),
                    whole("total", "what there was, found included"),
                    whole("found", "of them found while packing"),
                    whole("given", "given where it stood because a rule bent"),
                    whole("destroyed", "destroyed where it stood because a rule bent"),
                    whole("lost", "lost on the road"),
                    whole("left", "at the deadline neither out, disposed of, nor where it may stand"),
                    whole("sold", "sold where it stood"),
                    whole("sent_on", "sent on to another mission"),
                    whole("as_planned", "given or destroyed by a site's plan, no rule bent")),
            RunTables::prices);

    static final Table CHARTERS = Table.ofRuns(
            "charters",
            "A row a run and fleet of which more may be hired near the deadline.",
            all(
                    text("fleet", "its key"),
                    whole("contracts", "bought, each extension counted as one"),
                    whole("units", "vehicles or aircraft that came with them, counted again by each extension"),
                    instant("first", "the first was bought")),
            RunTables::charters);

    static final Table CONTINGENTS = Table.ofRuns(
            "contingents",
            "A row a run and contingent.",
            all(
                    text("contingent", "its key"),
                    whole("people", "how many there were"),
                    instant("main_body", "the last of them but the rear party had left the theatre"),
                    instant("rear_party", "the last of all had left"),
                    instant("cargo_gone", "the last of its cargo had left or was disposed of"),
                    whole("dead", "people"),
                    whole("cargo", "pieces of cargo there were, all kinds together, found included"),
                    whole("cargo_out", "of them out of the theatre"),
                    whole("sent_on", "to another mission"),
                    whole("given", "where it stood"),
                    whole("sold", "where it stood"),
                    whole("destroyed", "where it stood"),
                    whole("lost", "on the road"),
                    whole("cargo_left", "in the theatre at the end of the run")),
            RunTables::contingents);

    static final Table CHAIN = Table.ofRuns(
            "chain",
            "A row a run, kind and place: where the time went on the critical chain. The seconds of a run sum to when all"
                    + " conditions held, or to its end.",
            all(
                    text("kind", "what was done or waited for"),
                    text("place", "where; empty when nowhere in particular"),
                    whole("seconds", "in all")),
            RunTables::chain);

    static final Table LAWS = Table.ofRuns(
            "laws",
            "A row a run and law: time on the critical chain whose length was drawn from it, night halts left out.",
            all(
                    text("law", "its path in the scenario; handover: inspection, signing and patience together"),
                    whole("seconds", "in all")),
            RunTables::laws);

    static final Table PARAMETERS = Table.ofRuns(
            "parameters",
            "A row a run and drawn parameter. Fixed numbers are in scenario.yaml.",
            all(
                    whole("parameters", "number of the draw"),
                    text("path", "where it stands in the scenario"),
                    number("value", "in base units: seconds, metres, tonnes, shares of 1")),
            RunTables::parameters);

    static final Table SHOCKS = Table.ofRuns(
            "shocks",
            "A row a run and shock, or turn of a regime, in order of beginning.",
            all(
                    text("shock", "key of the shock or regime"),
                    text("state", "on, or the state of the regime"),
                    instant("began", "when it began"),
                    instant("ended", "when it ended")),
            RunTables::shocks);

    private RunTables() {}

    /** {@return a constant's name as the planner's words} */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void run(Run run, Rows rows) {
        Outcome outcome = run.outcome();
        rows.of(run).whole(outcome.parameters()).text(words(outcome.end().ending()));
        rows.text(outcome.end().trouble())
                .text(words(outcome.verdict()))
                .instant(run.calendar(), outcome.end().at());
        for (String condition : CONDITIONS) {
            rows.instant(run.calendar(), outcome.held().getOrDefault(condition, Outcome.NEVER));
        }
        rows.whole(outcome.happenings()).whole(outcome.events());
        rows.instant(run.calendar(), outcome.stood().liquidated()).end();
    }

    private static void prices(Run run, Rows rows) {
        for (Outcome.Price price : run.outcome().price()) {
            rows.of(run).text(price.kind()).whole(price.total()).whole(price.found());
            rows.whole(price.given())
                    .whole(price.destroyed())
                    .whole(price.lost())
                    .whole(price.left())
                    .whole(price.sold())
                    .whole(price.sentOn())
                    .whole(price.asPlanned())
                    .end();
        }
    }

    private static void charters(Run run, Rows rows) {
        for (Outcome.Charters each : run.outcome().effort().charters()) {
            rows.of(run).text(each.fleet()).whole(each.contracts()).whole(each.units());
            rows.instant(run.calendar(), each.first()).end();
        }
    }

    private static void contingents(Run run, Rows rows) {
        for (Outcome.ContingentOutcome each : run.outcome().stood().contingents()) {
            Outcome.CargoFates cargo = each.cargo();
            rows.of(run).text(each.contingent()).whole(each.people());
            rows.instant(run.calendar(), each.mainBody()).instant(run.calendar(), each.rearParty());
            rows.instant(run.calendar(), each.cargoGone()).whole(each.dead());
            rows.whole(cargo.total()).whole(cargo.out()).whole(cargo.sentOn()).whole(cargo.given());
            rows.whole(cargo.sold())
                    .whole(cargo.destroyed())
                    .whole(cargo.lost())
                    .whole(cargo.left())
                    .end();
        }
    }

    private static void chain(Run run, Rows rows) {
        for (Outcome.ChainShare share : run.outcome().why().chain()) {
            rows.of(run)
                    .text(share.kind())
                    .text(share.place())
                    .whole(share.seconds())
                    .end();
        }
    }

    private static void laws(Run run, Rows rows) {
        for (Outcome.LawShare share : run.outcome().why().laws()) {
            rows.of(run).text(share.law()).whole(share.seconds()).end();
        }
    }

    private static void parameters(Run run, Rows rows) {
        for (Outcome.Drawn drawn : run.outcome().why().drawn()) {
            rows.of(run).whole(run.outcome().parameters());
            rows.text(drawn.path()).number(drawn.value()).end();
        }
    }

    private static void shocks(Run run, Rows rows) {
        for (Outcome.ShockSeen shock : run.outcome().why().shocks()) {
            rows.of(run).text(shock.key()).text(shock.state());
            rows.instant(run.calendar(), shock.began())
                    .instant(run.calendar(), shock.ended())
                    .end();
        }
    }
}
