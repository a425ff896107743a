package org.drawdown.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.drawdown.report.draw.ChartData;
import org.junit.jupiter.api.Test;

class ChartDataTest {
    @Test
    void a_table_tells_what_its_columns_are_and_quotes_what_needs_it() {
        ChartData.Rows rows = ChartData.of(
                "a row a site", ChartData.column("site", "its title"), ChartData.column("count", "how many, of\nall"));
        rows.add("Mopti, \"Sévaré\"", 3.0);
        rows.add("# not a comment", 0.25);
        rows.add("Gao", Optional.empty());

        assertThat(rows.table().csv())
                .isEqualTo("# a row a site\n# site: its title\n# count: how many, of all\nsite,count\n"
                        + "\"Mopti, \"\"Sévaré\"\"\",3\n\"# not a comment\",0.25\nGao,\n");
    }
}
