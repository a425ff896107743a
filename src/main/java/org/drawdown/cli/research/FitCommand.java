package org.drawdown.cli.research;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.cli.screen.Build;
import org.drawdown.cli.screen.Caller;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Words;
import org.drawdown.evidence.Fit;
import org.drawdown.evidence.Fitted;
import org.drawdown.evidence.Sample;
import org.drawdown.quantity.Unit;
import org.drawdown.report.research.FitSection;
import org.drawdown.report.research.StudyReport;
import org.drawdown.statistics.Interval;
import org.drawdown.store.Asked;
import org.drawdown.store.CsvColumns;
import org.drawdown.store.DataTable;
import org.drawdown.store.FitTables;
import org.drawdown.store.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fit}: laws from data, as lines to paste into a scenario. */
@Command(
        name = "fit",
        description =
                "Laws fitted to a column of a CSV file by maximum likelihood, with how well they fit; the line to paste"
                        + " into a scenario comes first. Right-censored values are said by a + behind, or by another column.",
        sortOptions = false)
public final class FitCommand implements Callable<Integer> {
    /** A unit behind a number, as in 3d, would be read as Java's own suffix. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private static final int MANY = 20_000;
    private static final List<String> YES = List.of("1", "yes", "true");
    private static final List<String> NO = List.of("0", "no", "false");

    @ParentCommand
    Caller caller;

    @Parameters(paramLabel = "DATA.csv", description = "A CSV file with a heading.")
    Path file;

    @Option(names = "--column", paramLabel = "NAME", required = true, description = "The column with the values.")
    String column;

    @Option(
            names = "--censored",
            paramLabel = "NAME",
            description = "A column that says yes or 1 where it took longer than the value and nobody saw how long.")
    Optional<String> censored = Optional.empty();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "",
            description = "Of the values, such as d or h: written into the line.")
    String unit;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Of the bootstrap (${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "New or empty: tables, charts and a page are kept there.")
    Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        checkUnit();
        Sample sample = sample(CsvColumns.read(file));
        if (sample.n() > MANY) {
            caller.console().remark("fitting " + Words.count(sample.n(), "value") + ", which takes a while");
        }
        List<Fitted> fitted = Asking.orRefuse(() -> Fit.of(sample, seed), file + ", column " + column);
        Optional<RunFolder> folder = out.map(RunFolder::at);
        lines(sample, fitted).forEach(caller.console()::say);
        folder.ifPresent(to -> keep(to, sample, fitted));
        return Exit.DONE;
    }

    private void checkUnit() {
        List<String> units = Stream.of(Unit.values()).map(Unit::symbol).toList();
        if (!units.contains(unit)) {
            throw new Refusal("--unit \"" + unit + "\" is no unit of a scenario; say one of "
                    + units.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(", "))
                    + "; nothing was fitted");
        }
    }

    private Sample sample(CsvColumns csv) {
        List<String> cells = csv.column(column);
        Optional<List<String>> marks = censored.map(csv::column);
        List<Sample.Seen> seen = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String where = file + ", row " + (i + 2) + ", column " + column;
            String cell = cells.get(i);
            boolean plus = cell.endsWith("+");
            double value = number(plus ? cell.substring(0, cell.length() - 1).strip() : cell, where);
            boolean marked = marks.isPresent() && mark(marks.get().get(i), file + ", row " + (i + 2));
            seen.add(Asking.orRefuse(() -> new Sample.Seen(value, plus || marked), where));
        }
        return Asking.orRefuse(() -> Sample.of(seen), file + ", column " + column);
    }

    private static double number(String cell, String where) {
        if (cell.isEmpty()) {
            throw new Refusal(where + " is empty; take the row out, or say what was seen; nothing was fitted");
        }
        if (!NUMBER.matcher(cell).matches()) {
            throw new Refusal(where + " holds \"" + Words.cut(cell, 40)
                    + "\", which is no number; write numbers in one unit, such as 3.5; nothing was fitted");
        }
        return Double.parseDouble(cell);
    }

    private boolean mark(String cell, String where) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Refusal(where + ", column " + censored.orElse("") + " holds \"" + Words.cut(cell, 40)
                    + "\"; write yes or no, or 1 or 0; nothing was fitted");
        }
        return YES.contains(word);
    }

    private List<String> lines(Sample sample, List<Fitted> fitted) {
        List<String> lines = new ArrayList<>();
        lines.add(fitted.get(0).line(unit) + "    # fitted to " + file.getFileName() + ", " + column + ", n = "
                + sample.n() + (sample.complete() ? "" : " of which " + (sample.n() - sample.events()) + " censored"));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-12s %8s %8s %9s %7s %7s %8s %8s   %s",
                "law",
                "AIC",
                "BIC",
                "log lik.",
                "KS",
                "KS p",
                "AD",
                "AD p",
                "the line"));
        for (Fitted law : fitted) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %8.2f %8.2f %9.3f %7.4f %7s %8s %8s   %s",
                    law.family().key(),
                    law.aic(),
                    law.bic(),
                    law.logLikelihood(),
                    law.ks(),
                    given("%.3f", law.ksP()),
                    given("%.4f", law.ad()),
                    given("%.3f", law.adP()),
                    law.line(unit)));
        }
        lines.add("");
        for (Fitted law : fitted) {
            lines.add(parameters(law));
            lines.add(String.format(
                            Locale.ROOT,
                            "%-12s mean %.4g (%s), sd %.4g (%s) %s",
                            "",
                            law.mean(),
                            said(law.means()),
                            law.sd(),
                            said(law.sds()),
                            unit)
                    .stripTrailing());
        }
        lines.add("");
        lines.addAll(Words.broken(
                "Least AIC first; a small p says that data of such a law seldom lie so far from it (parametric bootstrap of "
                        + Fit.times(sample) + " samples)."
                        + (sample.complete() ? "" : " With censored values there is no AD, and KS has no p.")
                        + " Intervals are 95 %.",
                0));
        return lines;
    }

    private static String given(String form, OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, form, value.getAsDouble()) : "-";
    }

    private String parameters(Fitted law) {
        String shape = law.family().parameters() == 1
                ? ""
                : String.format(Locale.ROOT, "shape %.6g (%s), ", law.shape(), said(law.shapes()));
        return String.format(
                        Locale.ROOT,
                        "%-12s %sscale %.6g (%s) %s",
                        law.family().key(),
                        shape,
                        law.scale(),
                        said(law.scales()),
                        unit)
                .stripTrailing();
    }

    private static String said(Interval interval) {
        return String.format(Locale.ROOT, "%.4g .. %.4g", interval.low(), interval.high());
    }

    private void keep(RunFolder folder, Sample sample, List<Fitted> fitted) {
        List<DataTable> tables = FitTables.of(sample, fitted, unit);
        tables.forEach(folder::write);
        StudyReport report = new StudyReport(
                "Laws fitted to " + column + " of " + file.getFileName(),
                "",
                FitSection.of(sample, fitted, unit),
                "n = " + sample.n() + " · " + file.getFileName() + " · Drawdown " + Build.version(),
                asked().line(),
                tables.stream()
                        .map(table -> table.file() + ": " + table.meaning())
                        .toList());
        try {
            report.files().forEach((name, bytes) -> folder.write(name, to -> Files.write(to, bytes)));
            folder.write("data.csv", to -> Files.copy(file, to));
        } catch (IllegalStateException noFont) {
            caller.console().remark("warning: no report: " + noFont.getMessage());
        }
        caller.console().say("Report  " + folder.path().resolve("report.html"));
    }

    private Asked asked() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        kept.put("column", List.of(column));
        kept.put("censored", censored.stream().toList());
        kept.put("unit", unit.isEmpty() ? List.of() : List.of(unit));
        kept.put("seed", List.of(Long.toString(seed)));
        return new Asked("fit", List.of(file.toString()), kept);
    }
}
