package org.drawdown.store;

import java.util.List;

/** What a tidy table says of itself. */
public sealed interface Tabled permits Table, WhyTable, DataTable {
    /** {@return the name of its file without {@code .csv}, and in the database} */
    String name();

    /** {@return what a row is} */
    String meaning();

    /** {@return its columns in their order} */
    List<TableColumn> columns();

    /** {@return the name of its file} */
    default String file() {
        return name() + ".csv";
    }
}
