package org.drawdown.reading.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.form.KeyCheck;
import org.drawdown.reading.form.Notebook;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.CsvFile;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Merge;
import org.drawdown.reading.page.Origin;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.page.Sourced;
import org.drawdown.reading.value.Nearest;

/**
 * The tables that a file names: {@code tables: {sites: sites.csv, holdings: holdings.csv}}.
 *
 * <p>A table of sites, legs or fleets has a row for each; its headings are keys, or paths such as {@code people.military}.
 * A table of holdings has a row for each kind at a site. What the file itself says at the same path holds instead.
 */
final class Tables {
    private static final String KEY = "key";
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
                        table.ifPresent(found -> wide(found, key, layer));
                    }
                }));
        new KeyCheck(named.get(), noun, "", new Notebook(pages, faults)).check();
        return Merge.over(own, Sourced.block(new Observed(pages, faults).block(layer.sheet()), named.get()));
    }

    private Optional<CsvTable> table(Sheet name) {
        if (name instanceof Sheet.Text text && !text.empty()) {
            return CsvFile.open(text, pages, faults);
        }
        faults.error(name.origin().place(), "here stands no name of a table", "Write the name of a .csv file.");
        return Optional.empty();
    }

    private void holdings(CsvTable table, Layer layer, Sheet.Block written) {
        HoldingsTable holdings = new HoldingsTable(table, layer, faults);
        lost |= !holdings.headed();
        if (!lost) {
            holdings.read(Merge.over(written, layer.sheet()));
        }
    }

    private void wide(CsvTable table, String section, Layer layer) {
        Noun noun = Language.noun(section.substring(0, section.length() - 1));
        CsvTable.Heading first = table.headings().get(0);
        if (!first.name().equals(KEY)) {
            faults.error(
                    first.place(),
                    "the first column of a table of " + section + " is headed key, not " + first.name(),
                    "Head it key; below it stand the keys of the " + section + ".");
            lost = true;
            return;
        }
        List<CsvTable.Heading> unknown = table.headings().stream()
                .skip(1)
                .filter(heading -> !known(heading, noun, section))
                .toList();
        lost |= !unknown.isEmpty();
        if (unknown.isEmpty()) {
            table.rows().forEach(row -> row(row, table, section, layer));
        }
    }

    /** {@return whether a heading leads to a key; a fault when it does not} */
    private boolean known(CsvTable.Heading heading, Noun noun, String section) {
        Noun at = noun;
        for (String part : Sheet.parts(heading.name())) {
            Optional<Key> key = at.key(part).or(() -> Language.COMMON.key(part));
            if (key.isEmpty()) {
                List<String> names = new ArrayList<>(at.names());
                names.addAll(Language.COMMON.names());
                faults.error(
                        heading.place(),
                        "\"" + Nearest.shortened(heading.name()) + "\" heads no column of a table of " + section,
                        Nearest.cure("keys of " + at.words(), part, names));
                return false;
            }
            at = Language.noun(key.get().expect().of());
            if (at == null || key.get().expect().shape() != Expect.Shape.BLOCK) {
                return true;
            }
        }
        return true;
    }

    private void row(List<CsvTable.Cell> row, CsvTable table, String section, Layer layer) {
        CsvTable.Cell key = row.get(0);
        if (key.empty()) {
            faults.error(key.place(), "the row has no key", "Write one in its first cell, or empty the row.");
            return;
        }
        Optional<Sheet> twice = Optional.ofNullable(layer.sheet().entries().get(section))
                .flatMap(entry -> ((Sheet.Block) entry.value()).child(key.text()));
        if (twice.isPresent()) {
            faults.error(
                    key.place(),
                    "\"" + Nearest.shortened(key.text()) + "\" has two rows, the first in line "
                            + twice.get().origin().place().line(),
                    "Keep one of the two.");
            return;
        }
        layer.put(section, key.text(), key.place(), List.of(), new Sheet.Text(Origin.at(key.place(), ""), "", false));
        for (int i = 1; i < row.size(); i++) {
            CsvTable.Cell cell = row.get(i);
            String path = table.headings().get(i).name();
            if (!cell.empty()) {
                Origin origin = Origin.at(cell.place(), section + "." + key.text() + "." + path);
                layer.put(section, key.text(), key.place(), Sheet.parts(path), value(cell, origin));
            }
        }
    }

    /** A cell with bars in it is a list. */
    private static Sheet value(CsvTable.Cell cell, Origin origin) {
        if (!cell.text().contains("|")) {
            return new Sheet.Text(origin, cell.text(), cell.quoted());
        }
        List<Sheet> items = new ArrayList<>();
        for (String item : cell.text().split("\\|", -1)) {
            String path = origin.path() + "[" + items.size() + "]";
            items.add(new Sheet.Text(Origin.at(cell.place(), path), item.strip(), false));
        }
        return new Sheet.Row(origin, List.copyOf(items));
    }
}
