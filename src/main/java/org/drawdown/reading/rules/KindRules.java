package org.drawdown.reading.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** A kind is either people or cargo, and its parts are no more than the whole. */
final class KindRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Kind> kinds;

    KindRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
    }

    void check() {
        for (Site site : scenario.sites()) {
            site.people().keySet().forEach(key -> is(key, true, "sites." + site.key() + ".people." + key));
            site.cargo().keySet().forEach(key -> is(key, false, "sites." + site.key() + ".cargo." + key));
            site.endless().forEach(key -> is(key, false, "sites." + site.key() + ".cargo." + key));
            site.disposals().forEach(disposal -> disposal("sites." + site.key() + "." + disposal.key(), disposal));
        }
        scenario.kinds().forEach(this::part);
        scenario.kinds().forEach(this::fates);
        scenario.kinds().forEach(this::sort);
        shares();
        scenario.fleets().forEach(this::payload);
    }

    private void is(String key, boolean people, String path) {
        if (kinds.get(key).people() != people) {
            ruling.error(
                    path,
                    "kind \"" + key + "\" is " + word(!people) + ", and here it is counted as " + word(people),
                    "Use two kinds.");
        }
    }

    private void disposal(String path, Site.Disposal disposal) {
        if (scenario.kinds().stream().noneMatch(disposal::isOf)) {
            String fate = disposal.fate().name().toLowerCase(Locale.ROOT);
            ruling.error(
                    path,
                    disposal.key() + " is of kinds of which none may be " + fate,
                    "Write may-be: [" + fate + "] for a kind of cargo, or leave " + disposal.key() + " out.");
        }
    }

    private static String word(boolean people) {
        return people ? "people" : "cargo";
    }

    private void part(Kind kind) {
        Optional<Kind> parent = kind.part().map(part -> kinds.get(part.of()));
        if (parent.isPresent() && parent.get().people() != kind.people()) {
            ruling.error(
                    "kinds." + kind.key() + ".part-of",
                    "kind \"" + kind.key() + "\" is " + word(kind.people()) + " and part of "
                            + word(parent.get().people()),
                    "A part is of the same sort as the whole.");
        }
    }

    /** What is said of people is not said of cargo, nor the other way round. */
    private void sort(Kind kind) {
        List<String> others =
                kind.people() ? List.of("may-be", "sensitive", "alone", "drives-itself") : List.of("separates");
        others.stream()
                .filter(key -> ruling.has("kinds." + kind.key() + "." + key))
                .forEach(key -> ruling.error(
                        "kinds." + kind.key() + "." + key,
                        "kind \"" + kind.key() + "\" is " + word(kind.people()) + ", and " + key + " is said of "
                                + word(!kind.people()),
                        "Leave it out."));
    }

    private void fates(Kind kind) {
        if (kind.sensitive() && (kind.mayBe(Kind.Fate.GIVEN) || kind.mayBe(Kind.Fate.SOLD))) {
            ruling.error(
                    "kinds." + kind.key() + ".may-be",
                    "kind \"" + kind.key() + "\" is sensitive, which is never given or sold",
                    "Write may-be: [destroyed, sent-on], or take sensitive away.");
        }
    }

    private void shares() {
        Map<String, Double> least = new LinkedHashMap<>();
        for (Kind kind : scenario.kinds()) {
            kind.part().ifPresent(part -> {
                double sum = least.merge(part.of(), part.share().law().least(), Double::sum);
                if (sum > 1 + 1e-9) {
                    ruling.error(
                            "kinds." + kind.key() + ".share",
                            "the parts of \"" + part.of() + "\" are more than 100 % of it",
                            "Lower a share.");
                }
            });
        }
    }

    private void payload(Fleet fleet) {
        if (fleet.payload().isEmpty()) {
            return;
        }
        double most = fleet.payload().get().law().most();
        fleet.carries().keySet().stream()
                .map(kinds::get)
                .filter(kind -> kind != null && kind.mass().law().least() > most)
                .forEach(kind -> ruling.error(
                        "fleets." + fleet.key() + ".payload",
                        "one of \"" + kind.key() + "\" is heavier than all that one of \"" + fleet.key() + "\" takes",
                        "Write a payload of the mass of one at least, or leave \"" + kind.key() + "\" out of carries.",
                        "kinds." + kind.key()));
        List<String> massless = fleet.carries().keySet().stream()
                .filter(kinds::containsKey)
                .filter(kind -> kinds.get(kind).mass().law().most() == 0)
                .toList();
        massless.forEach(kind -> ruling.warning(
                "fleets." + fleet.key() + ".carries." + kind,
                "kind \"" + kind + "\" has no mass, so the payload does not limit it",
                "Write kinds: {" + kind + ": {is: cargo, mass: 8 t}}.",
                "kinds." + kind));
    }
}
