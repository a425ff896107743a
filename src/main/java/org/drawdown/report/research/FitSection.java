package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.drawdown.evidence.Fitted;
import org.drawdown.evidence.Sample;
import org.drawdown.report.draw.Chart;

/** Fitted laws as sections of a page, the likeliest first. */
public final class FitSection {
    private FitSection() {}

    /** {@return a section a law} */
    public static List<Section> of(Sample sample, List<Fitted> fitted, String unit) {
        List<Section> sections = new ArrayList<>();
        for (Fitted law : fitted) {
            int number = sections.size() * FitCharts.COUNT;
            List<Chart> charts = new FitCharts(sample, law, unit).all(number);
            sections.add(
                    new Section(law.family().key(), law.line(unit), List.of(words(sample, law)), charts, List.of()));
        }
        return sections;
    }

    private static String words(Sample sample, Fitted law) {
        String fit = law.adP().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "KS %.4f (p %.3f), A² %.4f (p %.3f), by parametric bootstrap.",
                        law.ks(),
                        law.ksP().orElseThrow(),
                        law.ad().orElseThrow(),
                        law.adP().orElseThrow())
                : String.format(
                        Locale.ROOT,
                        "KS %.4f against Kaplan and Meier's estimate; with censored values there is no A² and no p.",
                        law.ks());
        return String.format(
                Locale.ROOT,
                "n = %d, of which %d censored. Log-likelihood %.3f, AIC %.2f, BIC %.2f. %s",
                sample.n(),
                sample.n() - sample.events(),
                law.logLikelihood(),
                law.aic(),
                law.bic(),
                fit);
    }
}
