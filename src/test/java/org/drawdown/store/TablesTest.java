package org.drawdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.chance.Luck;
import org.drawdown.experiment.Runs;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.scenario.Calendar;
import org.drawdown.theatre.Simulation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    @TempDir
    private static Path folder;

    private static Runs runs;
    private static Calendar calendar;

    @BeforeAll
    static void play() throws IOException {
        Reading.Sound toy = (Reading.Sound) ScenarioFile.read(Path.of("scenarios/toy/two-sites.yaml"));
        Simulation simulation = Simulation.of(toy.scenario());
        runs = Runs.of(
                toy.scenario(),
                IntStream.range(0, 8)
                        .mapToObj(i -> simulation.run(Luck.of(1, i / 2, i)))
                        .toList());
        calendar = toy.scenario().calendar();
        for (Table table : Tables.ALL) {
            Tables.write(table, List.of(runs), folder.resolve(table.file()));
        }
        Database.write(folder.resolve("results.duckdb"), folder, Tables.ALL);
    }

    private static List<NamedCsvRecord> rows(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return csv.stream().toList();
        }
    }

    @Test
    void a_run_is_a_row_with_its_dates() throws IOException {
        List<NamedCsvRecord> rows = rows("runs");

        assertThat(rows).hasSize(runs.size());
        for (int i = 0; i < rows.size(); i++) {
            Outcome outcome = runs.outcomes().get(i);
            assertThat(rows.get(i).getField("variant")).isEqualTo("two-sites");
            assertThat(rows.get(i).getField("replication")).isEqualTo(String.valueOf(i));
            assertThat(rows.get(i).getField("parameters")).isEqualTo(String.valueOf(i / 2));
            assertThat(rows.get(i).getField("all_seconds"))
                    .isEqualTo(String.valueOf(outcome.held().get(Outcome.ALL)));
            assertThat(calendar.seconds(
                            java.time.LocalDateTime.parse(rows.get(i).getField("all_at"))))
                    .isEqualTo(outcome.held().get(Outcome.ALL));
            assertThat(rows.get(i).getField("tasks_at")).isEmpty();
        }
    }

    @Test
    void the_days_rebuild_every_stock() throws IOException {
        List<NamedCsvRecord> rows = rows("days");
        for (Outcome outcome : runs.outcomes()) {
            for (Outcome.Stock stock : outcome.stood().stocks()) {
                List<NamedCsvRecord> its = rows.stream()
                        .filter(row -> row.getField("replication").equals(String.valueOf(outcome.replication())))
                        .filter(row -> row.getField("place").equals(stock.place()))
                        .filter(row -> row.getField("kind").equals(stock.kind()))
                        .toList();
                for (int day = 0; day < 100; day++) {
                    int last = 0;
                    for (NamedCsvRecord row : its) {
                        last = Integer.parseInt(row.getField("day")) <= day
                                ? Integer.parseInt(row.getField("count"))
                                : last;
                    }
                    assertThat(last).isEqualTo(stock.on(day));
                }
            }
        }
    }

    @Test
    void a_row_a_thing_of_each_run() throws IOException {
        assertThat(rows("sites")).hasSize(count(outcome -> outcome.sites().size()));
        assertThat(rows("prices")).hasSize(count(outcome -> outcome.price().size()));
        assertThat(rows("causes"))
                .hasSize(count(outcome -> outcome.why().causes().size()));
        assertThat(rows("chain")).hasSize(count(outcome -> outcome.why().chain().size()));
        assertThat(rows("parameters"))
                .hasSize(count(outcome -> outcome.why().drawn().size()));
        assertThat(rows("shocks"))
                .hasSize(count(outcome -> outcome.why().shocks().size()));
        assertThat(rows("permissions"))
                .hasSize(count(outcome -> outcome.effort().permissions().size()));
        assertThat(rows("moves"))
                .hasSize(count(outcome -> outcome.effort().moves().size()));
        assertThat(rows("uses"))
                .hasSize(count(outcome -> outcome.effort().uses().size()));
        assertThat(rows("resources"))
                .hasSize(count(outcome -> outcome.quantities().stream()
                        .mapToInt(each -> (int) Arrays.stream(each.months())
                                .filter(month -> month != 0)
                                .count())
                        .sum()));
    }

    private static int count(java.util.function.ToIntFunction<Outcome> things) {
        return runs.outcomes().stream().mapToInt(things).sum();
    }

    static List<Table> all() {
        return Tables.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_database_holds_what_the_files_hold(Table table) throws IOException, SQLException {
        List<List<String>> inFile = new ArrayList<>();
        rows(table.name()).forEach(row -> inFile.add(List.copyOf(row.getFields())));

        assertThat(inDatabase(table)).isEqualTo(inFile);
    }

    private static List<List<String>> inDatabase(Table table) throws SQLException, IOException {
        try (Connection connection = Native.open(folder.resolve("results.duckdb"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM \"" + table.name() + "\"")) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    row.add(cell(result, i + 1, table.columns().get(i).type()));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static String cell(ResultSet result, int column, TableColumn.Type type) throws SQLException {
        if (result.getObject(column) == null) {
            return "";
        }
        return switch (type) {
            case TEXT, DATE -> result.getString(column);
            case WHOLE -> Long.toString(result.getLong(column));
            case NUMBER -> Rows.digits(result.getDouble(column));
            case TIME -> result.getObject(column, java.time.LocalDateTime.class).format(Rows.LOCAL);
        };
    }

    @Test
    void the_reference_names_every_table_and_column() throws IOException {
        assertThat(Path.of("docs/reference/tables.md")).content().contains(Reference.tables());
    }
}
