package org.drawdown.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Gains.Effect;
import org.drawdown.findings.Sensitivities;
import org.drawdown.findings.Series.Link;
import org.drawdown.findings.Why;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;

/** What held it up: what is gained without each cause, or where the time goes; and what single laws do. */
final class CausesTable {
    private static final int CAUSES = 3;

    private CausesTable() {}

    /** {@return the table; empty when nothing was found} */
    static Optional<Grid> of(Material material) {
        return material.why()
                .map(Why::gains)
                .filter(gains ->
                        gains.causes().stream().anyMatch(gain -> gain.effect().isPresent()))
                .map(CausesTable::gained)
                .or(() -> material.findings()
                        .answer()
                        .map(Answer::series)
                        .filter(series -> !series.chain().isEmpty())
                        .map(series -> causes(series.chain())));
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
                gains.together().map(CausesTable::together).orElse(""));
    }

    private static List<String> gained(String title, Effect effect) {
        return List.of(
                title,
                effect.toldApart() ? between(effect.days()) : "cannot be told from nothing",
                between(effect.held()),
                effect.saved().map(saved -> between(saved.difference())).orElse(""));
    }

    private static String between(Amount amount) {
        return Words.difference(amount);
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
    static Optional<Grid> ofLaws(Material material) {
        return material.why()
                .map(Why::sensitivities)
                .filter(found -> !found.laws().isEmpty())
                .map(found -> new Grid(
                        "laws",
                        "What the finish owes to the length of what is drawn",
                        List.of("law", "on the chain, days", "by its stretch, days", "called", "runs"),
                        found.laws().stream().map(CausesTable::law).toList(),
                        "Days by which the finish moves when all draws of the law are twice as long, if it goes on as it begins: by the time"
                                + " they spend on the critical chain, and by stretching and shortening them by "
                                + Math.round(100 * found.step())
                                + " % in runs of the same luck. Only where the two agree is it a sensitivity; daylight, hours,"
                                + " meetings and dates of phases break that, and leave an attribution only."));
    }

    private static List<String> law(Sensitivities.Law law) {
        return List.of(
                law.path(),
                between(law.attribution()),
                law.difference().map(CausesTable::between).orElse(""),
                law.called().words(),
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
}
