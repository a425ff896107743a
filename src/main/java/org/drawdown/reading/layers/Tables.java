package org.drawdown.reading.layers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.form.KeyCheck;
import org.drawdown.reading.form.Notebook;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.CsvFile;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Merge;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.page.Sourced;

/**
 * The tables that a file names: {@code tables: {sites: sites.csv, holdings: holdings.csv}}.
 *
 * <p>What the file itself says at the same path as a table holds instead.
 */
final class Tables {
    private static final String HOLDINGS = "holdings";

    private final Pages pages;
    private final Faults faults;
    private boolean lost;

    Tables(Pages pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    /** {@return whether a table could not be read, so that what stands in it is not known} */
    boolean lost() {
        return lost;
    }

    /**
     * {@return what a file writes, over what its tables say}
     *
     * @param parent the file it extends; empty when it extends none
     */
    Sheet.Block over(Sheet.Block file, Sheet.Block parent) {
        Optional<Sheet.Block> named = file.block("tables");
        if (named.isEmpty()) {
            return file;
        }
        Map<String, Sheet.Entry> rest = new LinkedHashMap<>(file.entries());
        rest.remove("tables");
        Sheet.Block own = new Sheet.Block(file.origin(), rest);
        Layer layer = new Layer(named.get().origin().place());
        Noun noun = Language.noun("tables");
        noun.names()
                .forEach(key -> named.get().child(key).ifPresent(name -> {
                    Optional<CsvTable> table = table(name);
                    lost |= table.isEmpty();
                    if (key.equals(HOLDINGS)) {
                        table.ifPresent(found -> holdings(found, layer, Merge.over(own, parent)));
                    } else {
                        table.ifPresent(found -> lost |= !new ThingsTable(found, key, layer, faults).read());
                    }
                }));
        new KeyCheck(named.get(), noun, "", new Notebook(pages, faults)).check();
        return Merge.over(own, Sourced.inside(new Observed(pages, faults).block(layer.sheet()), named.get()));
    }

    private Optional<CsvTable> table(Sheet name) {
        if (name instanceof Sheet.Text text && !text.empty()) {
            return CsvFile.open(text, pages, faults).filter(this::hasRows);
        }
        faults.error(name.origin().place(), "here stands no name of a table", "Write the name of a .csv file.");
        return Optional.empty();
    }

    private boolean hasRows(CsvTable table) {
        if (table.rows().isEmpty()) {
            faults.error(
                    table.headings().get(0).place(),
                    table.file() + " has headings, but no rows",
                    "Write a row below them, or do not name the table.");
        }
        return !table.rows().isEmpty();
    }

    private void holdings(CsvTable table, Layer layer, Sheet.Block written) {
        HoldingsTable holdings = new HoldingsTable(table, layer, faults);
        lost |= !holdings.headed();
        if (!lost) {
            holdings.read(Merge.over(written, layer.sheet()));
        }
    }
}
