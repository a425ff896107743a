package org.drawdown.reading.draft;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Resolved;

/** A scenario written from tables: their values with the line each comes from, and what had to be assumed. */
final class Draft {
    private static final int SEATS = 25;
    private static final int COLUMN = 20;
    private static final String ASSUMED = "source: assumed by drawdown convert, confidence: assumed";

    private final Survey survey;
    private final Layout layout;
    private final Conversion.Asked asked;
    private final StringBuilder text = new StringBuilder();

    Draft(Survey survey, Layout layout, Conversion.Asked asked) {
        this.survey = survey;
        this.layout = layout;
        this.asked = asked;
    }

    String text() {
        head();
        conditions();
        kinds();
        sites();
        legs();
        fleets();
        moves();
        levers();
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void remark(String words) {
        line("");
        words.lines().forEach(line -> line("# " + line));
    }

    private static String plain(String value) {
        return Resolved.scalar(value, false);
    }

    private void head() {
        words("""
                Made by `drawdown convert` from three tables. What stands in them is here with its line.
                All else had to be assumed and says so: look at every `confidence: assumed`, and change what you know better.
                  drawdown check FILE    tells every fault at once
                  drawdown run FILE      answers: does the date hold, and at what price?
                """);
        line("scenario: " + asked.key());
        asked.title().ifPresent(title -> line("title: " + plain(title)));
        line("start: " + asked.start());
        line("deadline: " + asked.deadline());
    }

    private void words(String words) {
        words.lines().forEach(line -> line("# " + line));
    }

    private boolean any(boolean people) {
        return survey.holdings().stream().anyMatch(held -> held.people() == people && held.count() > 0);
    }

    private void conditions() {
        remark(
                "Assumed: by the deadline all are out and every site is handed over. A condition that is not written is not"
                        + " asked;\n`people: {out-or-separated: all, may-stay: {hub: 50}}` lets some stay, `sites: {handed-over: all,"
                        + " except: [hub]}` a site.");
        line("holds-when:");
        if (any(true)) {
            line("  people: {out-or-separated: all}");
        }
        line("  sites: {handed-over: all}");
        if (any(false)) {
            line("  cargo: {out: all}");
        }
    }

    private void kinds() {
        List<Survey.Holding> titled = survey.kinds().stream()
                .filter(kind -> !kind.kind().equals(kind.name()))
                .toList();
        if (!titled.isEmpty()) {
            line("");
            line("kinds:");
            titled.forEach(kind -> line("  " + kind.kind() + ": {title: " + plain(kind.name()) + ", is: "
                    + (kind.people() ? "people" : "cargo") + "}"));
        }
    }

    private void sites() {
        remark("Assumed: two points load cargo, 25 minutes each. Measure it; a ramp or a crane changes it most.");
        line("sites:");
        for (Survey.Place place : survey.places()) {
            line("  " + place.key() + ":");
            if (!place.key().equals(place.name())) {
                line("    title: " + plain(place.name()));
            }
            if (!place.role().isEmpty()) {
                line("    role: " + place.role());
            }
            place.at().ifPresent(at -> line("    at: " + plain(at)));
            line("    source: " + origin(survey.siteTable().file(), List.of(place.where())));
            held("people", survey.at(place.key(), true));
            held("cargo", survey.at(place.key(), false));
            if (!survey.at(place.key(), false).isEmpty()) {
                line("    loading: {points: 2, each: 25 min, " + ASSUMED + "}");
            }
        }
    }

    private void held(String what, List<Survey.Holding> holdings) {
        if (!holdings.isEmpty()) {
            String counts = holdings.stream()
                    .map(held -> held.kind() + ": " + held.count())
                    .collect(Collectors.joining(", "));
            List<Position> places = holdings.stream().map(Survey.Holding::where).toList();
            line("    " + what + ": {" + counts + ", source: "
                    + origin(survey.holdingTable().file(), places) + "}");
        }
    }

    /** {@return "legs.csv line 3" or "holdings.csv lines 3, 5"} */
    private static String origin(String file, List<Position> places) {
        String lines =
                places.stream().map(place -> Integer.toString(place.line())).collect(Collectors.joining(", "));
        return plain(file + (places.size() == 1 ? " line " : " lines ") + lines);
    }

    private void legs() {
        List<String> surfaces = survey.ways().stream()
                .filter(way -> way.paced())
                .map(Survey.Way::surface)
                .distinct()
                .toList();
        if (!surfaces.isEmpty()) {
            remark(
                    "Assumed: every surface is driven at the same pace, give or take a third. Write what columns really make.");
            line("surfaces:");
            surfaces.forEach(surface -> line(
                    "  " + surface + ": {pace: " + pace() + ", varies: lognormal(mean 1; cv 0.3), " + ASSUMED + "}"));
        }
        line("");
        line("legs:");
        Map<String, Integer> keys = new LinkedHashMap<>();
        survey.ways().forEach(way -> {
            String between = way.from() + "-" + way.to();
            int same = keys.merge(between, 1, Integer::sum);
            line("  " + between + (same == 1 ? "" : "-way-" + same) + ": {from: " + way.from() + ", to: " + way.to()
                    + ", "
                    + way.measure() + ": " + plain(way.says())
                    + (way.paced() ? ", surface: " + way.surface() : "") + ", source: "
                    + origin(survey.legTable().file(), List.of(way.where())) + "}");
        });
    }

    private static String pace() {
        return (int) Layout.KM_PER_HOUR + " km/h";
    }

    private void fleets() {
        int perDay = (int) (Layout.KM_PER_HOUR * Layout.HOURS_A_DAY);
        remark("Assumed: so many trucks of one load and buses of " + SEATS
                + " seats that all would be out in half the days"
                + " until the deadline,\nif " + perDay + " km are driven a day and each journey takes "
                + (int) Layout.DAYS_BESIDES
                + " days besides. Their home is the hub, or where most stands.\nWrite the vehicles that there are, what one carries,"
                + " and where they have their home.");
        line("fleets:");
        if (any(false)) {
            String carries = survey.kinds().stream()
                    .filter(kind -> !kind.people())
                    .map(kind -> kind.kind() + ": 1")
                    .collect(Collectors.joining(", "));
            line("  trucks: {count: " + trucks() + ", home: " + layout.home() + ", carries: {" + carries
                    + "}, turn: 1 d, " + ASSUMED + "}");
        }
        if (any(true)) {
            line("  buses: {count: " + buses() + ", home: " + layout.home() + ", seats: " + SEATS + ", turn: 1 d, "
                    + ASSUMED + "}");
        }
    }

    private long trucks() {
        return layout.vehicles(false, 1, days());
    }

    private long buses() {
        return layout.vehicles(true, SEATS, days());
    }

    private double days() {
        return ChronoUnit.DAYS.between(asked.start(), asked.deadline()) / 2.0;
    }

    private void moves() {
        remark("Assumed: from each site straight to the nearest site outside, by the shortest way, by day, up to "
                + COLUMN
                + " vehicles together.\nNobody has to permit it, nobody escorts, no phases: all sites begin to close at once."
                + " Cargo that goes on\nfrom a hub needs a move to the hub and one from there.");
        line("procedures:");
        line("  column: {convoy: {up-to: " + COLUMN + "}, hours: 06:00-18:00, " + ASSUMED + "}");
        line("moves:");
        layout.outs().forEach((site, out) -> {
            move(site, out, false, "trucks");
            move(site, out, true, "buses");
        });
    }

    private void move(String site, String out, boolean people, String by) {
        List<String> kinds = survey.at(site, people).stream()
                .filter(held -> held.count() > 0)
                .map(Survey.Holding::kind)
                .toList();
        if (!kinds.isEmpty()) {
            line("  " + site + (people ? "-people" : "-cargo") + ": {procedure: column, what: ["
                    + String.join(", ", kinds) + "], from: " + site + ", to: " + out + ", by: " + by + "}");
        }
    }

    private void levers() {
        remark("What somebody could decide: each is tried, and the answer says how much it helps.");
        line("levers:");
        if (any(false)) {
            lever("trucks", trucks());
        }
        if (any(true)) {
            lever("buses", buses());
        }
    }

    private void lever(String fleet, long count) {
        line("  more-" + fleet + ": {title: half as many " + fleet + " again, set: {fleets." + fleet + ".count: +"
                + (count + 1) / 2 + "}}");
    }
}
