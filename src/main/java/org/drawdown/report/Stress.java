package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drawdown.findings.Facts;
import org.drawdown.report.Page.Item;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/**
 * The STRESS-DES checklist, answered from the material; what this page does not tell is said to be not stated.
 *
 * <p>Source: Monks, Currie, Onggo, Robinson, Kunc and Taylor, "Strengthening the reporting of empirical simulation
 * studies: introducing the STRESS guidelines", <i>Journal of Simulation</i> 13 (2019).
 */
final class Stress {
    private final Material material;
    private final Facts facts;
    private final Scenario scenario;
    private final List<Item> items = new ArrayList<>();

    private Stress(Material material) {
        this.material = material;
        this.facts = material.findings().facts();
        this.scenario = material.scenario();
    }

    static List<Item> of(Material material) {
        Stress stress = new Stress(material);
        stress.objectives();
        stress.logic();
        stress.components();
        stress.data();
        stress.experimentation();
        stress.implementation();
        return List.copyOf(stress.items);
    }

    private void objectives() {
        stated(
                "1.1",
                "Purpose of the model",
                "To say whether " + facts.title() + " is complete by " + Titles.deadline(facts)
                        + ", at what price, who is late, and why.");
        stated(
                "1.2",
                "Model outputs",
                "Runs in which each condition holds, dates of handover by site, cargo and people by"
                        + " place and fate day by day, days lost by cause, the critical chain.");
        stated("1.3", "Experimentation aims", options());
    }

    private String options() {
        return material.comparison()
                .map(comparison -> "To compare the baseline with "
                        + comparison.rows().stream().map(row -> row.title()).collect(Collectors.joining("; ")) + ".")
                .orElse("To judge one scenario; no other was played.");
    }

    private void logic() {
        missing("2.1", "Base model overview diagram", "None on this page.");
        stated(
                "2.2",
                "Base model logic",
                "Moves (" + scenario.moves().size() + ") carry people and cargo of "
                        + scenario.sites().size() + " sites over "
                        + scenario.legs().size()
                        + " legs with the fleets below, each once its permission, escort, trucks, and place at the far end are in hand;"
                        + " sites pack, work through " + scenario.tasks().size()
                        + " tasks and are handed over; regimes, shocks and attacks act on all of it.");
        stated("2.3", "Scenario logic", options());
        stated(
                "2.4",
                "Algorithms",
                "Who goes next: "
                        + scenario.order().rules().stream()
                                .map(rule -> rule.name().toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ", then name; "
                        + (scenario.order().overtaking() ? "with" : "without") + " overtaking.");
    }

    private void components() {
        stated("2.5.1", "Entities", "People and cargo by kind: " + titles(scenario.kinds(), Kind::title) + ".");
        stated(
                "2.5.2",
                "Activities",
                "Packing, loading, driving, halting, unloading, flying, inspecting, signing, and the"
                        + " tasks of each site.");
        stated(
                "2.5.3",
                "Resources",
                "Fleets: " + titles(scenario.fleets(), Fleet::title) + ". Loading and unloading points,"
                        + " beds and yards by site.");
        stated(
                "2.5.4",
                "Queues",
                "One desk gives all that is scarce, in the order of 2.4. Authorities answer each by their own"
                        + " law: " + titles(scenario.authorities(), Authority::title) + ".");
        String outside = scenario.sites().stream()
                .filter(site -> site.role() == Site.Role.OUTSIDE)
                .map(Site::title)
                .collect(Collectors.joining(", "));
        stated(
                "2.5.5",
                "Entry and exit points",
                "All people and cargo are there at the start. They leave by "
                        + (outside.isEmpty() ? "the conditions' sites" : outside)
                        + ", by separating in place, or as given, destroyed or lost.");
    }

    private static <T> String titles(List<T> things, Function<T, String> title) {
        return things.isEmpty() ? "none" : things.stream().map(title).distinct().collect(Collectors.joining(", "));
    }

    private void data() {
        long sourced = material.provenance().inputs().stream()
                .filter(input -> !input.source().isEmpty())
                .count();
        stated(
                "3.1",
                "Data sources",
                Words.number(sourced) + " of "
                        + Words.number(material.provenance().inputs().size())
                        + " inputs name a source: assumptions register.");
        missing("3.2", "Pre-processing", "Not on this page; see the scenario's note in docs/background.");
        stated("3.3", "Input parameters", "Assumptions register, with file and line.");
        stated(
                "3.4",
                "Assumptions",
                Words.number(material.provenance().assumed())
                        + " inputs are assumed or of unstated origin: assumptions register.");
    }

    private void experimentation() {
        stated(
                "4.1",
                "Initialisation",
                "As on " + Words.full(facts.start().toLocalDate())
                        + ": stocks as in the register"
                        + (scenario.soFar().isPresent() ? ", less what is told to have gone so far" : "")
                        + ", nothing on the move. No warm-up: the withdrawal ends by itself.");
        stated(
                "4.2",
                "Run length",
                "Until all conditions hold for good, at most until "
                        + Words.full(facts.horizon().toLocalDate()) + ".");
        stated(
                "4.3",
                "Estimation approach",
                Words.number(facts.n()) + " independent runs in " + Words.number(facts.pairs())
                        + " pairs; intervals as in the notes on method.");
    }

    private void implementation() {
        stated("5.1", "Software", "Drawdown " + material.made().version() + ", Java 17, SSJ 3.3.2.");
        stated(
                "5.2",
                "Random sampling",
                "MRG32k3a streams, one a named source of luck, seeded from seed "
                        + material.made().seed() + ", the run's number and the name; inversion.");
        stated(
                "5.3",
                "Model execution",
                "Discrete events on a clock of whole seconds; what falls together is settled after all"
                        + " steps of the instant have run.");
        missing("5.4", "System specification", "Not on this page. Results do not depend on the number of threads.");
        stated(
                "6.1",
                "Code access",
                "This page again: " + material.made().command() + " (scenario "
                        + material.made().hash() + ").");
    }

    private void stated(String number, String name, String text) {
        items.add(new Item(number, name, true, text));
    }

    private void missing(String number, String name, String text) {
        items.add(new Item(number, name, false, text));
    }
}
