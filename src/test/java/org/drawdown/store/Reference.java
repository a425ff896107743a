package org.drawdown.store;

import java.util.List;

/** The reference of tables, from the tables themselves; the document has to contain it as it is. */
final class Reference {
    private Reference() {}

    static String tables() {
        StringBuilder text = new StringBuilder();
        Tables.ALL.forEach(table -> table(text, table.file(), table.meaning(), table.columns()));
        WhyTable.ALL.forEach(table -> table(text, table.file(), table.meaning(), table.columns()));
        table(text, "replay --csv", "A row a happening of one run, in order of time.", ChronicleFile.COLUMNS);
        return text.toString();
    }

    private static void table(StringBuilder text, String name, String meaning, List<TableColumn> columns) {
        text.append("### ").append(name).append("\n\n").append(meaning).append("\n\n");
        text.append("| column | type | meaning |\n|---|---|---|\n");
        for (TableColumn column : columns) {
            text.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(column.type().sql());
            text.append(" | ").append(column.meaning()).append(" |\n");
        }
        text.append('\n');
    }

    /** Prints it. */
    public static void main(String[] arguments) {
        System.out.print(tables());
    }
}
