package org.drawdown.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.reading.binder.LeversBinder;
import org.drawdown.reading.binder.ScenarioBinder;
import org.drawdown.reading.form.Notebook;
import org.drawdown.reading.layers.Extends;
import org.drawdown.reading.page.Fault;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.FileText;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Resaid;
import org.drawdown.reading.page.Resolved;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.page.YamlPage;
import org.drawdown.reading.rules.Rules;
import org.drawdown.reading.rules.Ruling;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Scenario;

/** The door: a scenario file, read in one go. */
public final class ScenarioFile {
    private static final int MOST_TOLD = 200;

    private final Pages pages = new Pages();
    private final Faults faults = new Faults(pages);
    private final Notebook clerk = new Notebook(pages, faults);

    private ScenarioFile() {}

    /** {@return what comes of reading a file: a scenario, or every fault that stands against it} */
    public static Reading read(Path file) {
        return read(file, new TreeMap<>());
    }

    /**
     * {@return what comes of reading a file with some of its values changed}
     *
     * @param changes by path, a value, or {@code +n}, {@code -n}, {@code x n} for a change of the number there
     */
    public static Reading read(Path file, Map<String, String> changes) {
        ScenarioFile reader = new ScenarioFile();
        Extends files = new Extends(reader.pages, reader.faults);
        Optional<Sheet.Block> sheet = files.read(file);
        boolean spoilt = reader.faults.any();
        if (files.lost()) {
            sheet.ifPresent(block -> ScenarioBinder.bind(block, reader.clerk));
            return reader.faulty();
        }
        Reading reading = reader.reading(sheet, changes);
        if (reading instanceof Reading.Sound || spoilt || sheet.isEmpty() || !changes.isEmpty()) {
            return reading;
        }
        files.over().ifPresent(reader::blame);
        return reader.faulty();
    }

    /** What a file changes may make a fault show in what it extends; it is laid where it is made. */
    private void blame(Extends.Over over) {
        new Blame(over.own(), over.parent(), this::errors).of(faults.errors()).forEach(faults::lay);
    }

    private List<Fault> errors(Sheet.Block sheet) {
        Faults own = new Faults(pages);
        Notebook notebook = new Notebook(pages, own);
        Rules.check(ScenarioBinder.bind(sheet, notebook), new Ruling(sheet, own));
        LeversBinder.bind(sheet, notebook);
        return own.errors();
    }

    /**
     * {@return what comes of reading a text, such as {@link Reading.Sound#resolved}; it can extend nothing}
     *
     * @param shown what to call it in faults
     */
    public static Reading readText(String text, String shown) {
        ScenarioFile reader = new ScenarioFile();
        Optional<Sheet.Block> sheet = new Extends(reader.pages, reader.faults).page(text, shown);
        return reader.reading(sheet, new TreeMap<>());
    }

    private Reading reading(Optional<Sheet.Block> sheet, Map<String, String> changes) {
        if (sheet.isEmpty()) {
            return faulty();
        }
        Sheet.Block whole = Changes.made(sheet.get(), changes, pages, faults);
        if (tooLarge(whole)) {
            return faulty();
        }
        Scenario scenario = ScenarioBinder.bind(whole, clerk);
        Rules.check(scenario, new Ruling(whole, faults));
        List<LeversBinder.Pulled> levers = LeversBinder.bind(whole, clerk);
        if (faults.any()) {
            return faulty();
        }
        List<Reading.Variant> variants = variants(levers);
        Sheet.Block one = Resaid.in(whole, paths(clerk.provenance()));
        return faults.any() || tooLarge(one)
                ? faulty()
                : new Reading.Sound(
                        scenario,
                        clerk.provenance(),
                        variants,
                        Resolved.text(one),
                        Resolved.shown(one),
                        faults.warnings(),
                        new Places(whole, faults));
    }

    private static Set<String> paths(Provenance provenance) {
        return provenance.inputs().stream().map(Provenance.Input::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whoever looks into a run of it later reads the scenario out of the run's folder. */
    private boolean tooLarge(Sheet.Block whole) {
        boolean large = !YamlPage.fits(whole) || !FileText.fits(Resolved.text(whole));
        if (large) {
            faults.error(
                    whole.origin().place(),
                    "with all it extends and its tables the scenario is too large to be kept in one file",
                    "A scenario is of 20,000 values and 1 MB at most; leave out what makes no difference.");
        }
        return large;
    }

    private List<Reading.Variant> variants(List<LeversBinder.Pulled> levers) {
        List<Reading.Variant> variants = new ArrayList<>();
        for (LeversBinder.Pulled pulled : levers) {
            Faults own = new Faults(pages);
            Scenario scenario = ScenarioBinder.bind(pulled.sheet(), new Notebook(pages, own));
            Rules.check(scenario, new Ruling(pulled.sheet(), own));
            faults.addErrorsOf(own, "with lever \"" + pulled.lever().key() + "\", ", pulled.places());
            variants.add(new Reading.Variant(pulled.lever(), scenario));
        }
        return variants;
    }

    /** No more is told than somebody reads. */
    private Reading faulty() {
        List<Fault> all = Stream.concat(faults.errors().stream(), faults.warnings().stream())
                .toList();
        if (all.size() <= MOST_TOLD) {
            return new Reading.Faulty(all);
        }
        Fault more = new Fault(
                all.get(0).file(),
                0,
                0,
                "there are " + (all.size() - MOST_TOLD) + " more faults than these",
                "",
                "Mend these first, then check again.",
                Fault.Severity.ERROR,
                "");
        return new Reading.Faulty(
                Stream.concat(all.stream().limit(MOST_TOLD), Stream.of(more)).toList());
    }
}
