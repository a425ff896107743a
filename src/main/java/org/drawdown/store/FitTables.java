package org.drawdown.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.drawdown.evidence.Fitted;
import org.drawdown.evidence.Sample;

/** Fitted laws as a table. */
public final class FitTables {
    private FitTables() {}

    /** {@return a row a law} */
    public static List<DataTable> of(Sample sample, List<Fitted> fitted, String unit) {
        DataTable.Filling table = DataTable.of(
                "fits",
                "a row a law, the least AIC first",
                TableColumn.text("law", "its family"),
                TableColumn.text("line", "as a scenario writes it"),
                TableColumn.number("shape", "shape; σ of a lognormal law; empty: it has none"),
                TableColumn.number("shape_low", "lower end of its 95 % interval"),
                TableColumn.number("shape_high", "upper end"),
                TableColumn.number("scale", "scale, in the unit of the values; exp(μ) of a lognormal law"),
                TableColumn.number("scale_low", "lower end of its 95 % interval"),
                TableColumn.number("scale_high", "upper end"),
                TableColumn.number("mean", "of the law, in the unit of the values"),
                TableColumn.number("mean_low", "lower end of its 95 % interval"),
                TableColumn.number("mean_high", "upper end"),
                TableColumn.number("sd", "standard deviation of the law"),
                TableColumn.number("sd_low", "lower end of its 95 % interval"),
                TableColumn.number("sd_high", "upper end"),
                TableColumn.number("log_likelihood", "natural logarithm"),
                TableColumn.number("aic", "Akaike's criterion"),
                TableColumn.number("bic", "Schwarz's criterion"),
                TableColumn.number("ks", "Kolmogorov and Smirnov's distance"),
                TableColumn.number("ks_p", "its p by parametric bootstrap; empty with censored values"),
                TableColumn.number("ad", "Anderson and Darling's A²; empty with censored values"),
                TableColumn.number("ad_p", "its p by parametric bootstrap"),
                TableColumn.whole("n", "values"),
                TableColumn.whole("censored", "of them censored"));
        for (Fitted law : fitted) {
            boolean shaped = law.family().parameters() == 2;
            table.row(
                    law.family().key(),
                    law.line(unit),
                    shaped ? Optional.of(law.shape()) : Optional.empty(),
                    shaped ? Optional.of(law.shapes().low()) : Optional.empty(),
                    shaped ? Optional.of(law.shapes().high()) : Optional.empty(),
                    law.scale(),
                    law.scales().low(),
                    law.scales().high(),
                    law.mean(),
                    law.means().low(),
                    law.means().high(),
                    law.sd(),
                    law.sds().low(),
                    law.sds().high(),
                    law.logLikelihood(),
                    law.aic(),
                    law.bic(),
                    law.ks(),
                    given(law.ksP()),
                    given(law.ad()),
                    given(law.adP()),
                    sample.n(),
                    sample.n() - sample.events());
        }
        return List.of(table.table());
    }

    private static Optional<Double> given(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
