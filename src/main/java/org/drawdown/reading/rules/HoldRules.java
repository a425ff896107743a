package org.drawdown.reading.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Total;

/** No more is asked of the people and the room of a site, or of a contingent, than there is at the start. */
final class HoldRules {
    /** Where it is said how many people there are. */
    static final String[] PEOPLE = {"sites.*.people", "sites.*.contingents", "totals", "kinds"};

    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Kind> kinds;
    private final Map<String, Site> sites;

    HoldRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
    }

    void check() {
        scenario.sites().forEach(this::site);
        scenario.contingents().forEach(this::contingent);
        scenario.totals().forEach(this::added);
        scenario.totals().forEach(total -> total.over().keySet().forEach(site -> shared(total.key(), site)));
        scenario.conditions().people().ifPresent(rule -> mayStay(rule.mayStay()));
        scenario.conditions().sites().ifPresent(rule -> except(rule.except()));
        if (scenario.conditions().tasks() && scenario.tasks().isEmpty()) {
            ruling.error(
                    "holds-when.tasks",
                    "every task has to be done, and there is none",
                    "Write tasks, or leave it out.");
        }
    }

    private void site(Site site) {
        String path = "sites." + site.key();
        List<Parameter> people = people(site);
        if (!summed(site.key())) {
            site.rearGuard()
                    .ifPresent(guard -> within(path + ".rear-guard", "the rear guard", guard, people, site.key()));
        }
        site.beds()
                .filter(beds -> least(people) > beds.law().most())
                .ifPresent(beds -> ruling.error(
                        path + ".beds",
                        "\"" + site.key() + "\" has " + words(beds) + " beds, and " + count(least(people))
                                + " people stand there at the start",
                        "Write more beds, or fewer people."));
        site.yard().forEach((kind, room) -> yard(site, kind, room));
        if (site.role() == Site.Role.OUTSIDE && !people.isEmpty()) {
            ruling.error(
                    path + ".people",
                    "people of the mission stand at \"" + site.key() + "\", which is outside",
                    "Who is outside has left: leave them out, or write another role.");
        }
        if (site.role() != Site.Role.OUTSIDE && site.anotherMission()) {
            ruling.error(
                    path + ".another-mission",
                    "\"" + site.key() + "\" is in the theatre: nothing goes on from there to another mission",
                    "Write role: outside there, or leave another-mission out.");
        }
    }

    private void yard(Site site, String kind, Parameter room) {
        List<Parameter> there = new ArrayList<>();
        Optional.ofNullable(site.cargo().get(kind)).ifPresent(there::add);
        site.contingents()
                .values()
                .forEach(held -> Optional.ofNullable(held.get(kind)).ifPresent(there::add));
        if (least(there) > room.law().most()) {
            ruling.error(
                    "sites." + site.key() + ".yard." + kind,
                    "the yard holds " + words(room) + " of \"" + kind + "\", and " + count(least(there))
                            + " stand there at the start",
                    "Write a larger yard, or fewer at the start.");
        }
    }

    private void contingent(Contingent contingent) {
        String path = "contingents." + contingent.key();
        List<Parameter> people = new ArrayList<>();
        scenario.sites().forEach(site -> addPeople(site.heldBy(contingent.key()), people));
        boolean summed =
                scenario.totals().stream().anyMatch(total -> total.owner().equals(contingent.key()));
        if (summed) {
            return;
        }
        contingent
                .rearParty()
                .ifPresent(party -> within(
                        path + ".rear-party.people", "the rear party", party.people(), people, contingent.key()));
        contingent
                .provides()
                .forEach((fleet, each) -> within(
                        path + ".provides." + fleet,
                        "those whom one of \"" + fleet + "\" needs",
                        each,
                        people,
                        contingent.key()));
        contingent
                .mainBody()
                .flatMap(Contingent.MainBody::together)
                .ifPresent(together ->
                        within(path + ".main-body.together", "its main body", together, people, contingent.key()));
    }

    /** A total comes on top of what its sites hold; one that is no more than that was probably meant to include it. */
    private void added(Total total) {
        double held = total.over().keySet().stream()
                .map(sites::get)
                .filter(Objects::nonNull)
                .flatMap(site -> ofTotal(site, total))
                .mapToDouble(number -> number.law().least())
                .sum();
        if (held > 0 && total.count().law().most() <= held) {
            ruling.warning(
                    "totals." + total.key() + ".count",
                    "total \"" + total.key() + "\" comes on top of the " + count(held) + " of \"" + total.kind()
                            + "\" that stand at its sites",
                    "Leave out what the sites say of it, or write what there is besides.");
        }
    }

    private static Stream<Parameter> ofTotal(Site site, Total total) {
        Map<String, Parameter> mission = new LinkedHashMap<>(site.people());
        mission.putAll(site.cargo());
        Map<String, Parameter> held = total.owner().isEmpty() ? mission : site.heldBy(total.owner());
        return Optional.ofNullable(held.get(total.kind())).stream();
    }

    private void shared(String total, String site) {
        if (sites.containsKey(site) && sites.get(site).role() == Site.Role.OUTSIDE) {
            ruling.error(
                    "totals." + total + ".over." + site,
                    "total \"" + total + "\" is split over \"" + site + "\", which is outside",
                    "Name sites of the theatre.");
        }
    }

    private void mayStay(Map<String, Parameter> mayStay) {
        List<Parameter> all = new ArrayList<>();
        scenario.sites().forEach(site -> all.addAll(people(site)));
        if (scenario.totals().isEmpty()) {
            holds(mayStay);
            mayStay.forEach((site, number) ->
                    within("holds-when.people.may-stay." + site, "those who may stay", number, all, "the mission"));
        }
    }

    private void except(List<String> except) {
        for (int i = 0; i < except.size(); i++) {
            Site site = sites.get(except.get(i));
            if (site != null && site.role() == Site.Role.OUTSIDE) {
                ruling.error(
                        "holds-when.sites.except[" + i + "]",
                        "\"" + site.key() + "\" is outside, where nothing is handed over",
                        "Leave it out.");
            }
        }
    }

    private void holds(Map<String, Parameter> mayStay) {
        boolean onlyPeople = scenario.conditions().sites().isEmpty()
                && scenario.conditions().cargo().isEmpty()
                && !scenario.conditions().tasks();
        boolean all = scenario.sites().stream()
                .filter(site -> site.role() != Site.Role.OUTSIDE)
                .allMatch(site -> {
                    double there = people(site).stream()
                            .mapToDouble(held -> held.law().most())
                            .sum();
                    return there == 0
                            || (mayStay.containsKey(site.key())
                                    && there <= mayStay.get(site.key()).law().least());
                });
        if (onlyPeople && all && !mayStay.isEmpty()) {
            ruling.error(
                    "holds-when",
                    "it holds at the start: everybody may stay where they are",
                    "Let fewer stay, or write what else has to hold.");
        }
    }

    /** Faults a number that is more people than there can be. */
    private void within(String path, String what, Parameter number, List<Parameter> people, String whose) {
        double there = people.stream().mapToDouble(held -> held.law().most()).sum();
        if (number.law().least() > there) {
            ruling.error(
                    path,
                    what + " are " + words(number) + " people, and " + whose + " has " + count(there),
                    there == 0 ? "Write how many stand at its sites." : "Write " + count(there) + " at most.",
                    PEOPLE);
        }
    }

    private boolean summed(String site) {
        return scenario.totals().stream().anyMatch(total -> total.over().containsKey(site));
    }

    private List<Parameter> people(Site site) {
        List<Parameter> people = new ArrayList<>();
        addPeople(site.people(), people);
        site.contingents().values().forEach(held -> addPeople(held, people));
        return people;
    }

    private void addPeople(Map<String, Parameter> held, List<Parameter> to) {
        held.forEach((kind, number) -> {
            if (kinds.containsKey(kind) && kinds.get(kind).people()) {
                to.add(number);
            }
        });
    }

    private static double least(List<Parameter> numbers) {
        return numbers.stream().mapToDouble(held -> held.law().least()).sum();
    }

    private static String words(Parameter number) {
        return number.isFixed()
                ? count(number.law().most())
                : count(number.law().least()) + " or more";
    }

    private static String count(double number) {
        return Long.toString(Math.round(number));
    }
}
