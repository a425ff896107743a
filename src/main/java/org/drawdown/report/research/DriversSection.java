package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.drawdown.inquiry.drivers.Driven;
import org.drawdown.inquiry.drivers.Driven.Method;
import org.drawdown.inquiry.drivers.Nested.Split;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Scenario;

/** What drives the answers, as sections of a page: one for each method and question. */
public final class DriversSection {
    private DriversSection() {}

    /** {@return a section for each method and question} */
    public static List<Section> of(Driven driven, Scenario scenario) {
        IntSupplier numbers = IntStream.iterate(1, number -> number + 1).iterator()::nextInt;
        List<Section> sections = new ArrayList<>();
        driven.tornado().ifPresent(tornado -> sections.addAll(TornadoSection.of(tornado, scenario, numbers)));
        driven.screened().forEach(screened -> sections.add(ScreeningSection.of(screened, numbers)));
        driven.parted().forEach(parted -> sections.add(IndicesSection.of(parted, numbers)));
        if (!driven.lengths().isEmpty()) {
            lengths(driven, sections, numbers);
        }
        driven.splits().forEach(split -> sections.add(nested(split, numbers)));
        return sections;
    }

    private static void lengths(Driven driven, List<Section> sections, IntSupplier numbers) {
        if (driven.methods().contains(Method.CHAIN)) {
            sections.add(LengthsSection.chain(driven.lengths(), numbers));
        }
        if (driven.methods().contains(Method.LIKELIHOOD_RATIO)) {
            int questions = driven.lengths().get(0).answers().size();
            IntStream.range(0, questions)
                    .forEach(place -> sections.add(LengthsSection.ratios(driven.lengths(), place, numbers)));
        }
    }

    /** {@return what is said of runs in which a date never came} */
    static String never(long never) {
        return never == 0 ? "" : " In " + Words.number(never) + " runs the date never came; they count as the horizon.";
    }

    private static Section nested(Split split, IntSupplier numbers) {
        return new Section(
                "Luck and what we do not know: " + split.question().words(),
                "Told apart in two ways, " + split.verdict() + ": luck makes "
                        + Math.round(100 * (1 - split.nested().share())) + " % of the variance of a run by "
                        + Words.number(split.nested().groups()) + " draws of "
                        + split.nested().inner() + " runs, "
                        + Math.round(100 * (1 - split.pairs().share())) + " % by "
                        + Words.number(split.pairs().groups()) + " pairs.",
                List.of(
                        "Each draw of what we do not know is played many times, or twice as on the first screen; the noise that"
                                + " so few runs leave in each mean is taken off. As many runs for both, and no run in both (Searle and"
                                + " others 1992; Sun, Apley and Staum 2011)." + never(split.never())),
                List.of(DrawsChart.of(numbers.getAsInt(), split)),
                List.of());
    }
}
