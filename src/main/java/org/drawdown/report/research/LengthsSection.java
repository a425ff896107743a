package org.drawdown.report.research;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntSupplier;
import org.drawdown.findings.Question;
import org.drawdown.findings.Sensitivities;
import org.drawdown.inquiry.drivers.Lengths.Length;
import org.drawdown.inquiry.drivers.Lengths.Slope;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.research.RowsChart.Scale;
import org.drawdown.report.research.RowsChart.Series;

/** What answers owe to the lengths of what is drawn, as sections of a page. */
final class LengthsSection {
    private LengthsSection() {}

    /** {@return what days on the critical chain may be called} */
    static Section chain(List<Length> all, IntSupplier numbers) {
        List<Length> rows = RowsChart.first(all);
        long called = all.stream()
                .filter(length -> length.finish().called() == Sensitivities.Called.SENSITIVITY)
                .count();
        List<Series> series = List.of(
                Series.of(
                        "on the critical chain (attribution)",
                        true,
                        rows,
                        length -> Optional.of(length.finish().attribution())),
                Series.of(
                        "paired difference",
                        false,
                        rows,
                        length -> length.finish().difference()));
        String finding = called == 0
                ? "None of the days of " + all.size() + " laws on the critical chain may be called a sensitivity."
                : "Of " + all.size() + " laws " + called + (called == 1 ? " has" : " have")
                        + " days on the critical chain that may be called a sensitivity.";
        return RowsChart.section(
                numbers,
                "The critical chain: the finish",
                finding,
                List.of(
                        "Attribution: days of the critical chain of the finish drawn from a law. Difference: days by which the"
                                + " finish moves for each unit of stretch, by the same runs with all its draws 10 % longer and shorter. Where"
                                + " the two agree the days are a sensitivity; daylight, opening hours, meetings and the dates of phases part"
                                + " them."
                                + DriversSection.never(all.stream()
                                        .mapToLong(length -> length.finish().never())
                                        .sum())),
                new RowsChart(
                        "chain",
                        finding,
                        "Days; 95 % intervals of " + rows.get(0).finish().n()
                                + " runs, pairs as units. What is called nothing cannot be told in so few runs."
                                + RowsChart.more(all.size()),
                        Scale.of("days", 1, series),
                        rows.stream().map(LengthsSection::name).toList(),
                        series,
                        OptionalDouble.of(0),
                        ""));
    }

    /** {@return what becomes of an answer when laws are longer, by two ways} */
    static Section ratios(List<Length> all, int place, IntSupplier numbers) {
        Question question = all.get(0).answers().get(place).question();
        List<Length> rows = RowsChart.first(all);
        List<Series> series = List.of(
                Series.of(
                        "paired difference",
                        true,
                        rows,
                        length -> Optional.of(length.answers().get(place).difference())),
                Series.of(
                        "likelihood ratio",
                        false,
                        rows,
                        length -> Optional.of(length.answers().get(place))
                                .filter(Slope::serves)
                                .flatMap(Slope::ratio)));
        long serves = all.stream()
                .filter(length -> length.answers().get(place).serves())
                .count();
        String finding = most(all, place) + "; the likelihood ratio serves for " + serves + " of " + all.size() + ".";
        return RowsChart.section(
                numbers,
                "Longer laws, from the runs as they are: " + question.words(),
                finding,
                List.of(
                        "What becomes of the answer when a law is 10 % longer: by paired runs, and by weighing the runs as they"
                                + " are with the score of what they drew, which needs no further runs. It is left out where it is more than"
                                + " twice as wide, for a run draws much from the law, or the law has no score (its end moves with its"
                                + " scale). Where the two lie apart the law counts otherwise than by its draws."),
                new RowsChart(
                        RowsChart.file("ratio", question),
                        question.words() + " when a law is 10 % longer: "
                                + finding.substring(0, 1).toLowerCase(Locale.ROOT) + finding.substring(1),
                        Answers.ofDifferences(question) + "; 95 % intervals that hold together."
                                + RowsChart.more(all.size()),
                        Scale.of(Answers.ofDifferences(question), Answers.times(question), series),
                        rows.stream().map(length -> length.finish().path()).toList(),
                        series,
                        OptionalDouble.of(0),
                        ""));
    }

    private static String most(List<Length> all, int place) {
        return all.stream()
                .filter(length ->
                        !length.answers().get(place).difference().interval().contains(0))
                .max(Comparator.comparingDouble(length ->
                        Math.abs(length.answers().get(place).difference().value())))
                .map(length -> "Most by " + length.finish().path() + ", "
                        + length.answers()
                                .get(place)
                                .question()
                                .differs(length.answers().get(place).difference()))
                .orElse("None of " + all.size() + " laws can be told to move it");
    }

    private static String name(Length length) {
        Sensitivities.Called called = length.finish().called();
        return length.finish().path() + (called == Sensitivities.Called.UNTOLD ? "" : ": " + called.words());
    }
}
