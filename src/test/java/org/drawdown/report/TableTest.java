package org.drawdown.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void a_table_tells_what_its_columns_are_and_quotes_what_needs_it() {
        Table.Rows rows =
                Table.of("a row a site", Table.column("site", "its title"), Table.column("count", "how many, of\nall"));
        rows.add("Mopti, \"Sévaré\"", 3.0);
        rows.add("# not a comment", 0.25);
        rows.add("Gao", Optional.empty());

        assertThat(rows.table().csv())
                .isEqualTo("# a row a site\n# site: its title\n# count: how many, of all\nsite,count\n"
                        + "\"Mopti, \"\"Sévaré\"\"\",3\n\"# not a comment\",0.25\nGao,\n");
    }
}
