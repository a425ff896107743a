package org.drawdown.reading.layers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.CsvTable;

/**
 * What the rows of a table are called: as a column says, or, where legs have no such column, by where they lead.
 *
 * @param columns numbers of the one column that holds the key, or of the two whose cells make one
 */
record Keys(List<Integer> columns) {
    private static final List<String> ENDS = List.of("from", "to");

    /** {@return the keys of a table of things; empty when it has none} */
    static Optional<Keys> of(CsvTable table, Noun noun) {
        List<String> names = table.names();
        boolean leads = lead(noun) && names.containsAll(ENDS);
        return Stream.of("key", noun.name())
                .filter(names::contains)
                .findFirst()
                .map(List::of)
                .or(() -> leads ? Optional.of(ENDS) : Optional.empty())
                .map(headings -> new Keys(headings.stream().map(names::indexOf).toList()));
    }

    /** {@return how a table without keys comes to have them} */
    static String cure(Noun noun) {
        return "Head a column " + noun.name() + " or key; below it stand the keys"
                + (lead(noun) ? ", or what stands below " + String.join(" and ", ENDS) + " makes them." : ".");
    }

    private static boolean lead(Noun things) {
        return things.names().containsAll(ENDS);
    }

    /** {@return the key of a row, placed where it begins; the part of it that is empty, if one is} */
    CsvTable.Cell of(List<CsvTable.Cell> row) {
        List<CsvTable.Cell> parts = columns.stream().map(row::get).toList();
        String key = String.join("-", parts.stream().map(CsvTable.Cell::text).toList());
        return parts.stream()
                .filter(CsvTable.Cell::empty)
                .findFirst()
                .orElseGet(() -> new CsvTable.Cell(parts.get(0).place(), key, false));
    }

    /** {@return whether a column says the key and nothing else} */
    boolean only(int column) {
        return columns.equals(List.of(column));
    }
}
