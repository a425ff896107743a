package org.drawdown.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Comparison.Effect;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Rests;
import org.drawdown.findings.Series.Link;
import org.drawdown.findings.SiteOdds;
import org.drawdown.report.Page.Grid;
import org.drawdown.scenario.Provenance.Confidence;

/** The first page: what a planner takes to a meeting. */
final class FirstPage {
    private static final int CAUSES = 3;
    private static final int OPTIONS = 5;
    private static final int SITES = 13;
    private static final int CARRY = 5;

    private final Material material;
    private final Optional<Answer> answer;

    FirstPage(Material material) {
        this.material = material;
        this.answer = material.findings().answer();
    }

    String sentence() {
        return answer.map(found -> Titles.sentence(material.findings(), found))
                .orElseGet(() -> material.scenario().conditions().none()
                        ? "No date is asked for: summary.json says what was measured."
                        : "There is no headline: a run failed, or fewer than four were played.");
    }

    List<Grid> tables() {
        List<Grid> tables = new ArrayList<>();
        answer.map(Answer::series)
                .filter(series -> !series.chain().isEmpty())
                .ifPresent(series -> tables.add(causes(series.chain())));
        material.comparison()
                .filter(comparison ->
                        comparison.rows().stream().anyMatch(row -> row.effect().isPresent()))
                .ifPresent(comparison -> tables.add(decide(comparison)));
        answer.map(Answer::sites).filter(sites -> !sites.isEmpty()).ifPresent(sites -> tables.add(sites(sites)));
        return tables;
    }

    private static Grid causes(List<Link> chain) {
        List<List<String>> rows = chain.stream()
                .filter(link -> link.place().isEmpty())
                .limit(CAUSES)
                .map(link -> List.of(
                        link.kind(),
                        Words.number(link.days().rounded()),
                        Math.round(100 * link.share()) + " %",
                        link.some().words(),
                        place(chain, link.kind())))
                .toList();
        return new Grid(
                "causes",
                "Where the time goes: the critical chain",
                List.of("what", "days", "of the whole", "of 100 runs", "most at"),
                rows,
                "Time on the chain is where it went, not what would be gained without it.");
    }

    private static String place(List<Link> chain, String kind) {
        return chain.stream()
                .filter(link -> link.kind().equals(kind) && !link.place().isEmpty())
                .max(Comparator.comparingDouble(link -> link.days().value()))
                .map(Link::place)
                .orElse("");
    }

    private static Grid decide(Comparison comparison) {
        List<List<String>> rows = comparison.rows().stream()
                .filter(row -> row.effect().isPresent())
                .limit(OPTIONS)
                .map(row -> decide(Words.heading(row.title()), row.effect().orElseThrow()))
                .toList();
        int hidden = comparison.rows().size() - rows.size();
        return new Grid(
                "decide",
                "Decide now",
                List.of("option", "runs held of 100", "containers saved".replace("containers", kind(comparison))),
                rows,
                hidden > 0 ? hidden + " more in the chart of options." : "");
    }

    private static String kind(Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> row.effect().stream())
                .flatMap(effect -> effect.price().stream())
                .findFirst()
                .map(kind -> Words.inside(kind.title()))
                .orElse("cargo");
    }

    private static List<String> decide(String title, Effect effect) {
        if (!effect.toldApart()) {
            return List.of(title, "cannot be told from nothing", "");
        }
        return List.of(
                title,
                Words.signed(effect.held().value()) + " ("
                        + Words.signed(effect.held().interval()) + ")",
                effect.price().stream()
                        .findFirst()
                        .map(kind -> Words.number(-kind.difference().value()) + " ("
                                + Words.number(-kind.difference().interval().high()) + " to "
                                + Words.number(-kind.difference().interval().low()) + ")")
                        .orElse(""));
    }

    private static Grid sites(List<SiteOdds> sites) {
        List<List<String>> rows =
                sites.stream().limit(SITES).map(FirstPage::site).toList();
        int hidden = sites.size() - rows.size();
        return new Grid(
                "sites",
                "Who is late?",
                List.of(
                        "site",
                        "due",
                        "in time of 100",
                        "bad to good",
                        "half by",
                        "4 in 5 by",
                        "begin by",
                        "days lost waiting for"),
                rows,
                hidden > 0 ? hidden + " more sites are surer than these." : "");
    }

    private static List<String> site(SiteOdds site) {
        return List.of(
                site.title(),
                site.lastDay().map(Words::day).orElse(""),
                Hundred.figure(site.inTime().p()),
                Hundred.range(site.inTime().ignorance()),
                Words.day(site.handover(0.5).at()),
                Words.day(site.handover(0.8).at()),
                site.beginBy().map(at -> Words.day(at.toLocalDate())).orElse(""),
                site.lost().stream()
                        .limit(2)
                        .map(lost ->
                                lost.cause() + " " + Words.number(lost.days().rounded()))
                        .collect(Collectors.joining(", ")));
    }

    List<String> trust() {
        List<String> trust = new ArrayList<>();
        trust.add("Inputs: " + inputs() + ".");
        answer.map(Answer::rests).map(FirstPage::carries).ifPresent(trust::add);
        trust.add(
                "Checks: known answers and the backtest are not part of these findings; `mvn verify` runs the first.");
        trust.add(
                "It cannot say what nobody wrote down: every number comes from the register, inputs are drawn apart from"
                        + " each other, which makes the whole look surer than it is, and politics enters only as rates and moods.");
        return trust;
    }

    private String inputs() {
        List<String> parts = new ArrayList<>();
        parts.add(Words.number(material.provenance().inputs().size()) + " in the register");
        count(parts, "well supported", Confidence.HIGH);
        count(parts, "on one decent source", Confidence.MEDIUM);
        count(parts, "on a weak one", Confidence.LOW);
        count(parts, "assumed", Confidence.ASSUMED);
        count(parts, "of unstated origin", Confidence.UNSTATED);
        return String.join(", ", parts);
    }

    private void count(List<String> parts, String words, Confidence confidence) {
        long count = material.provenance().inputs().stream()
                .filter(input -> input.confidence() == confidence)
                .count();
        if (count > 0) {
            parts.add(Words.number(count) + " " + words);
        }
    }

    private static String carries(Rests rests) {
        if (rests.inputs().isEmpty()) {
            return "What carries the range " + Hundred.range(rests.range())
                    + ": no input can be told from luck in so many runs.";
        }
        String named = rests.inputs().stream()
                .limit(CARRY)
                .map(input -> input.title() + " " + Math.round(100 * input.share()) + " %")
                .collect(Collectors.joining(", "));
        double others = rests.rest()
                + rests.inputs().stream()
                        .skip(CARRY)
                        .mapToDouble(Rests.Input::share)
                        .sum();
        return "What carries the range " + Hundred.range(rests.range()) + ": " + named + ", the rest "
                + Math.round(100 * others) + " %.";
    }
}
