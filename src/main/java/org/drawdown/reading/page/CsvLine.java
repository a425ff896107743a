package org.drawdown.reading.page;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** A line of a CSV file as the library hands it over, cell by cell; knows in which column each begins. */
final class CsvLine extends AbstractBaseCsvCallbackHandler<List<CsvTable.Cell>> {
    private final String file;
    private List<CsvTable.Cell> cells = new ArrayList<>();
    private int line = 1;
    private int column;

    CsvLine(String file) {
        this.file = file;
    }

    /** {@return where the line that is read begins} */
    Position place() {
        return new Position(file, line, 1);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) startingLineNumber;
        column = 1;
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        String raw = new String(buffer, offset, length);
        int blanks = raw.length() - raw.stripLeading().length();
        int quote = quoted ? 1 : 0;
        cells.add(new CsvTable.Cell(new Position(file, line, column + quote + blanks), stripped(raw), quoted));
        long doubled = quoted ? raw.chars().filter(c -> c == '"').count() : 0;
        column += raw.codePointCount(0, raw.length()) + 2 * quote + (int) doubled + 1;
    }

    /** What goes over several lines keeps them, so that it can be seen. */
    private static String stripped(String raw) {
        return raw.matches("(?s).*[\\r\\n].*") ? raw : raw.strip();
    }

    @Override
    protected List<CsvTable.Cell> buildRecord() {
        return cells;
    }
}
