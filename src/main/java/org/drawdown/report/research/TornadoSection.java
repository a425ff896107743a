package org.drawdown.report.research;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.drivers.Tornado;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.draw.Words;
import org.drawdown.report.research.RowsChart.Scale;
import org.drawdown.report.research.RowsChart.Series;
import org.drawdown.scenario.Scenario;

/** One input at a time, as sections of a page. */
final class TornadoSection {
    private TornadoSection() {}

    /** {@return a section a question} */
    static List<Section> of(Tornado tornado, Scenario scenario, IntSupplier numbers) {
        List<Question> questions = tornado.surveyed().questions();
        return IntStream.range(0, questions.size())
                .mapToObj(place -> section(tornado, questions.get(place), place, scenario, numbers))
                .toList();
    }

    private static Section section(
            Tornado tornado, Question question, int place, Scenario scenario, IntSupplier numbers) {
        List<Tornado.Bar> all = tornado.bars(place);
        long told = all.stream().filter(bar -> bar.difference().toldApart()).count();
        String finding = told == 0
                ? "No input, moved from its 10 % to its 90 %, can be told to move it in "
                        + Words.number(tornado.surveyed().replications()) + " runs."
                : all.get(0).factor().path() + " moves it most, by "
                        + question.differs(all.get(0).difference().amount().orElseThrow()) + "; " + told + " of "
                        + all.size() + " inputs can be told to move it.";
        List<Tornado.Bar> bars = RowsChart.first(all);
        List<Series> series = List.of(
                Series.of("input at its 10 %", false, bars, Tornado.Bar::low),
                Series.of("at its 90 %", true, bars, Tornado.Bar::high));
        Answers answers = new Answers(question, scenario.calendar());
        List<Amount> drawn = series.stream()
                .flatMap(each -> each.values().stream())
                .flatMap(Optional::stream)
                .toList();
        Optional<Amount> asItIs = tornado.asItIs(place).filter(found -> Double.isFinite(found.value()));
        return RowsChart.section(
                numbers,
                "One input at a time: " + question.words(),
                finding,
                List.of(
                        "Each input alone goes to the 10 % and to the 90 % of its law, or of its range; all else is as it was"
                                + " drawn, run by run with the same luck. All "
                                + tornado.compared().intervals()
                                + " differences hold together with 95 % confidence (Bonferroni). What inputs do together does not show"
                                + " here: indices tell."),
                new RowsChart(
                        RowsChart.file("tornado", question),
                        question.words() + ": " + finding,
                        "Marks: the answer with one input low and high, "
                                + tornado.surveyed().replications()
                                + " runs each, with 95 % intervals of each by itself; broken line: all as it is."
                                + RowsChart.more(all.size()),
                        new Scale(size -> answers.axis(drawn, size), answers::at),
                        bars.stream().map(TornadoSection::name).toList(),
                        series,
                        asItIs.isPresent() ? OptionalDouble.of(asItIs.get().value()) : OptionalDouble.empty(),
                        "as it is"));
    }

    private static String name(Tornado.Bar bar) {
        return bar.factor().path() + " (" + Tornado.end(bar.factor(), false) + " .. " + Tornado.end(bar.factor(), true)
                + ")" + (bar.difference().toldApart() ? "" : ", not told apart");
    }
}
