package org.drawdown.report.research;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntSupplier;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.drivers.Screening.Screened;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.research.RowsChart.Scale;
import org.drawdown.report.research.RowsChart.Series;

/** Which of many inputs matter at all, as a section of a page. */
final class ScreeningSection {
    private ScreeningSection() {}

    /** {@return the section of a question} */
    static Section of(Screened screened, IntSupplier numbers) {
        Question question = screened.question();
        List<Integer> all = screened.order();
        List<Integer> rows = RowsChart.first(all);
        int paths = screened.effects().paths();
        List<Series> series = List.of(
                Series.of(
                        "mu*, the size of its effect",
                        true,
                        rows,
                        i -> RowsChart.amount(
                                screened.effects().factors().get(i).size(), paths)),
                Series.of(
                        "sigma, how much its effects differ",
                        false,
                        rows,
                        i -> RowsChart.amount(
                                screened.effects().factors().get(i).deviance(), paths)));
        String finding = screened.factors().get(all.get(0)).path() + " matters most for " + question.words() + " of "
                + all.size() + " inputs screened on " + paths + " paths.";
        return RowsChart.section(
                numbers,
                "Screening: " + question.words(),
                finding,
                List.of(
                        "Elementary effects: on each path every input moves once, by half its range, between two points played"
                                + " with the same " + screened.effects().lucks()
                                + " runs. An input with mu* at 0 does nothing. Sigma"
                                + " beside mu* says that its effect is not the same everywhere: it bends, acts together with others, or"
                                + " shows in some runs only (Morris 1991; Campolongo and others 2007)."
                                + DriversSection.never(screened.never())),
                new RowsChart(
                        RowsChart.file("screening", question),
                        finding,
                        "What the answer moves over the whole range of an input, " + Answers.ofDifferences(question)
                                + "; 95 % intervals by the bootstrap over " + paths + " paths."
                                + RowsChart.more(all.size()),
                        Scale.of(Answers.ofDifferences(question), Answers.times(question), series),
                        rows.stream().map(i -> screened.factors().get(i).path()).toList(),
                        series,
                        OptionalDouble.empty(),
                        ""));
    }
}
