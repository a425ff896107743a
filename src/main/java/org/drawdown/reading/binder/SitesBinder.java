package org.drawdown.reading.binder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.value.Globe;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Site;

/** Sites. */
final class SitesBinder {
    private static final String ENDLESS = "endless";

    private SitesBinder() {}

    static List<Site> bind(Form mission) {
        return mission.named("sites").stream().map(SitesBinder::site).toList();
    }

    private static List<Site.Disposal> disposals(Form form) {
        return Stream.of(Kind.Fate.GIVEN, Kind.Fate.SOLD, Kind.Fate.DESTROYED)
                .flatMap(fate -> form.form(Site.Disposal.key(fate)).stream().map(found -> disposal(found, fate)))
                .toList();
    }

    private static Site.Disposal disposal(Form form, Kind.Fate fate) {
        return new Site.Disposal(
                fate,
                form.number("a-day"),
                form.dateOrStart("from"),
                form.words("after"),
                form.words("kinds"),
                form.numberIf("at-most"));
    }

    private static Site site(Form form) {
        Optional<Form> guard = form.form("rear-guard");
        return new Site(
                form.name(),
                form.title(),
                form.choice("role", Site.Role.class),
                form.read("at", "a place on the globe", Globe::read),
                form.numbers("people"),
                form.numbers("cargo", ENDLESS),
                form.numbersByThing("contingents"),
                endless(form),
                guard.map(found -> found.number("people")),
                guard.flatMap(found -> found.wordIf("leaves-by")),
                form.form("loading").map(SitesBinder::points),
                form.form("unloading").map(SitesBinder::points),
                form.yes("another-mission"),
                disposals(form),
                form.form("packing")
                        .map(found ->
                                new Site.Packing(found.number("a-day"), found.number("with"), found.number("found"))),
                form.form("airfield").map(SitesBinder::airfield),
                form.numberIf("beds"),
                form.numbers("yard"),
                form.number("hazard"),
                form.numberIf("population"),
                form.date("patrols-until"),
                form.date("planned"),
                form.date("due"),
                form.date("closes-from"),
                ClosingsBinder.reasons(form, "closes-early-when"),
                ClosingsBinder.reasons(form, "expedited-when"),
                form.form("supplies").map(SitesBinder::supplies),
                form.named("services").stream().map(SitesBinder::service).toList(),
                form.numbers("lay-down"),
                form.numberIf("waits-outside"));
    }

    private static List<String> endless(Form form) {
        return form.entries("cargo").entrySet().stream()
                .filter(entry -> entry.getValue().says(ENDLESS))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Site.Supplies supplies(Form form) {
        Site.Supplies supplies = new Site.Supplies(
                form.word("kind"),
                form.number("at-start"),
                form.number("resupply-below"),
                form.number("up-to"),
                form.number("floor"));
        if (supplies.floor().mean() > supplies.resupplyBelow().mean()
                || supplies.resupplyBelow().mean() > supplies.upTo().mean()) {
            form.error(
                    "floor, resupply-below and up-to do not rise",
                    "Write floor: 5 d, resupply-below: 15 d, up-to: 30 d.");
        }
        return supplies;
    }

    private static Site.Service service(Form form) {
        if (form.has("ends") == form.has("ends-with")) {
            form.error(
                    "service \"" + form.name() + "\" ends either on a date or with a task",
                    "Write one of ends: D-30 and ends-with: clean-up.");
        }
        return new Site.Service(
                form.name(), form.date("ends"), form.wordIf("ends-with"), form.number("lowers-beds-to"));
    }

    private static Site.Points points(Form form) {
        return new Site.Points(form.number("points"), form.delay("each"));
    }

    private static Site.Airfield airfield(Form form) {
        return new Site.Airfield(
                form.number("runway"),
                form.word("surface"),
                form.number("parking"),
                form.choice("parked", Site.Parked.class),
                form.hours("open"));
    }
}
