package org.drawdown.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Comparison.CostDifference;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Gains.Effect;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Money;
import org.drawdown.findings.Resources.Unprotected;
import org.drawdown.findings.Rests;
import org.drawdown.findings.Sensitivities;
import org.drawdown.findings.Series.Link;
import org.drawdown.findings.SiteOdds;
import org.drawdown.findings.Why;
import org.drawdown.report.Page.Grid;
import org.drawdown.scenario.Provenance.Confidence;

/** The first page: what a planner takes to a meeting. */
final class FirstPage {
    private static final int CAUSES = 3;
    private static final int OPTIONS = 5;
    private static final int SITES = 13;
    private static final int CARRY = 5;
    /** Where the column of patrols stands, when there is one. */
    private static final int PATROLS = 7;

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
        material.why()
                .map(Why::gains)
                .filter(gains ->
                        gains.causes().stream().anyMatch(gain -> gain.effect().isPresent()))
                .map(FirstPage::gained)
                .or(() -> answer.map(Answer::series)
                        .filter(series -> !series.chain().isEmpty())
                        .map(series -> causes(series.chain())))
                .ifPresent(tables::add);
        material.comparison()
                .filter(comparison ->
                        comparison.rows().stream().anyMatch(row -> row.effect().isPresent()))
                .ifPresent(comparison -> tables.add(decide(comparison)));
        answer.filter(found -> !found.sites().isEmpty())
                .ifPresent(found ->
                        tables.add(sites(found.sites(), found.resources().unprotected())));
        return tables;
    }

    /** What held it up: three causes with what is gained without each. */
    private static Grid gained(Gains gains) {
        List<List<String>> rows = gains.causes().stream()
                .filter(gain -> gain.effect().isPresent())
                .limit(CAUSES)
                .map(gain -> gained(gain.title(), gain.effect().orElseThrow()))
                .toList();
        String cargo = gains.causes().stream()
                .flatMap(gain -> gain.effect().stream())
                .flatMap(effect -> effect.saved().stream())
                .findFirst()
                .map(kind -> Words.inside(kind.title()) + " saved")
                .orElse("saved");
        return new Grid(
                "causes",
                "What held it up: what is gained without",
                List.of("", "days earlier", "runs held of 100", cargo),
                rows,
                gains.together().map(FirstPage::together).orElse(""));
    }

    private static List<String> gained(String title, Effect effect) {
        return List.of(
                title,
                effect.toldApart() ? between(effect.days()) : "cannot be told from nothing",
                between(effect.held()),
                effect.saved().map(saved -> between(saved.difference())).orElse(""));
    }

    private static String between(Amount amount) {
        return Words.signed(amount.value()) + " (" + Words.signed(amount.interval()) + ")";
    }

    private static String together(Gains.Together together) {
        return together.gain()
                .effect()
                .map(all -> "All causes tried together: " + between(all.days()) + " days"
                        + together.remainder()
                                .map(rest -> "; what the single gains do not explain: " + between(rest.days()))
                                .orElse("")
                        + ".")
                .orElse("");
    }

    /** What single laws say of the finish: attribution beside the finite difference. */
    Optional<Grid> sensitivities() {
        return material.why()
                .map(Why::sensitivities)
                .filter(found -> !found.laws().isEmpty())
                .map(found -> new Grid(
                        "laws",
                        "What the finish owes to the length of what is drawn",
                        List.of("law", "on the chain, days", "by its stretch, days", "called", "runs"),
                        found.laws().stream().map(FirstPage::law).toList(),
                        "Days by which the finish moves when all draws of the law are twice as long, if it goes on as it begins: by the time"
                                + " they spend on the critical chain, and by stretching and shortening them by "
                                + Math.round(100 * found.step())
                                + " % in runs of the same luck. Only where the two agree is it a"
                                + " sensitivity."));
    }

    private static List<String> law(Sensitivities.Law law) {
        return List.of(
                law.path(),
                between(law.attribution()),
                law.difference().map(FirstPage::between).orElse(""),
                law.agree() ? "sensitivity" : "attribution only (daylight, hours, meetings, phase dates break it)",
                Words.number(law.n()));
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
                .map(row -> decide(Words.heading(row.title()), row.effect().orElseThrow(), money(comparison)))
                .toList();
        int hidden = comparison.rows().size() - rows.size();
        return new Grid(
                "decide",
                "Decide now",
                columns(comparison),
                rows,
                hidden > 0 ? hidden + " more in the chart of options." : "");
    }

    private static List<String> columns(Comparison comparison) {
        List<String> columns = new ArrayList<>(List.of("option", "runs held of 100", kind(comparison) + " saved"));
        money(comparison).ifPresent(money -> columns.add(money.unit() + " more"));
        return columns;
    }

    private static Optional<Money> money(Comparison comparison) {
        List<CostDifference> costs = comparison.rows().stream()
                .flatMap(row -> row.effect().stream())
                .flatMap(effect -> effect.cost().stream())
                .toList();
        double most = costs.stream()
                .mapToDouble(cost -> Math.abs(cost.difference().value()))
                .max()
                .orElse(0);
        return costs.stream().findFirst().map(cost -> Money.of(cost.currency(), most));
    }

    private static String kind(Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> row.effect().stream())
                .flatMap(effect -> effect.price().stream())
                .findFirst()
                .map(kind -> Words.inside(kind.title()))
                .orElse("cargo");
    }

    private static List<String> decide(String title, Comparison.Effect effect, Optional<Money> money) {
        List<String> cells = new ArrayList<>(told(title, effect));
        money.ifPresent(unit -> cells.add(effect.cost()
                .map(CostDifference::difference)
                .map(cost -> unit.difference(cost, " to "))
                .orElse("")));
        return cells;
    }

    private static List<String> told(String title, Comparison.Effect effect) {
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

    private static Grid sites(List<SiteOdds> sites, Optional<Unprotected> unprotected) {
        List<String> columns = new ArrayList<>(List.of(
                "site",
                "due",
                "in time of 100",
                "bad to good",
                "half by",
                "4 in 5 by",
                "begin by",
                "days lost waiting for"));
        unprotected.ifPresent(people -> columns.add(PATROLS, "population-days without patrols"));
        List<List<String>> rows =
                sites.stream().limit(SITES).map(site -> site(site, unprotected)).toList();
        int hidden = sites.size() - rows.size();
        return new Grid(
                "sites", "Who is late?", columns, rows, hidden > 0 ? hidden + " more sites are surer than these." : "");
    }

    private static List<String> site(SiteOdds site, Optional<Unprotected> unprotected) {
        List<String> cells = new ArrayList<>(site(site));
        unprotected.ifPresent(people -> cells.add(
                PATROLS,
                people.sites().stream()
                        .filter(there -> there.site().equals(site.site()))
                        .findFirst()
                        .map(there -> Words.number(there.days().half().rounded()))
                        .orElse("")));
        return cells;
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
