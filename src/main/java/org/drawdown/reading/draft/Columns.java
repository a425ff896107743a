package org.drawdown.reading.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.drawdown.reading.page.Beside;
import org.drawdown.reading.page.CsvFile;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;

/** A table out of a CSV file whose columns are asked for by any of the names that an office may head them with. */
final class Columns {
    private final CsvTable table;
    private final Faults faults;
    private final Set<String> read = new TreeSet<>();

    private Columns(CsvTable table, Faults faults) {
        this.table = table;
        this.faults = faults;
    }

    /** {@return the table in a file, unless a fault stands against it} */
    static Optional<Columns> open(Path file, Pages pages, Faults faults) {
        return CsvFile.open(file, Position.whole(Beside.shown(file)), pages, faults)
                .map(table -> new Columns(table, faults));
    }

    /** {@return the file's name without its folder} */
    String file() {
        return table.file().substring(table.file().lastIndexOf('/') + 1);
    }

    Position place() {
        return Position.whole(table.file());
    }

    List<List<CsvTable.Cell>> rows() {
        return table.rows();
    }

    /** {@return the number of the column with one of these names; a fault when there is none} */
    Optional<Integer> must(String... names) {
        Optional<Integer> column = may(names);
        if (column.isEmpty()) {
            faults.error(
                    table.headings().get(0).place(),
                    file() + " has no column " + names[0],
                    "Its headings are " + String.join(", ", table.names()) + "; head one of them " + names[0] + ".");
        }
        return column;
    }

    Optional<Integer> may(String... names) {
        for (String name : names) {
            int column = table.names().indexOf(name);
            if (column >= 0) {
                read.add(name);
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** {@return what a column says in a row, if it says anything} */
    static Optional<CsvTable.Cell> cell(List<CsvTable.Cell> row, Optional<Integer> column) {
        return column.map(row::get).filter(cell -> !cell.empty());
    }

    /** {@return what a column says in a row; a fault when it says nothing} */
    Optional<CsvTable.Cell> needed(List<CsvTable.Cell> row, Optional<Integer> column) {
        Optional<CsvTable.Cell> cell = cell(row, column);
        if (cell.isEmpty() && column.isPresent()) {
            String name = table.names().get(column.get());
            faults.error(row.get(column.get()).place(), "the row says no " + name, "Write it, or leave the row out.");
        }
        return cell;
    }

    /** {@return what a reader makes of a cell; empty after a fault} */
    <T> Optional<T> read(CsvTable.Cell cell, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(cell.text()));
        } catch (Misread misread) {
            faults.error(cell.place(), misread.getMessage(), misread.cure());
            return Optional.empty();
        }
    }

    /** {@return the key that a name makes; a fault when it makes none} */
    String key(CsvTable.Cell cell) {
        String key = Skeleton.key(cell.text());
        if (key.isEmpty()) {
            faults.error(
                    cell.place(),
                    "\"" + Nearest.shortened(cell.text()) + "\" makes no key",
                    "Keys are made of a-z, 0-9 and hyphens; write a name with a letter.");
        }
        return key;
    }

    /** {@return columns that nobody asked for} */
    List<String> unread() {
        return table.names().stream()
                .filter(name -> !read.contains(name))
                .map(name -> name + " of " + file())
                .toList();
    }
}
