package org.drawdown.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables as offices save them. */
class CsvPageTest {
    private final Pages pages = new Pages();
    private final Faults faults = new Faults(pages);

    private Optional<CsvTable> read(String text) {
        pages.add("sites.csv", text);
        return new CsvPage("sites.csv", faults).read(text);
    }

    private CsvTable sound(String text) {
        Optional<CsvTable> table = read(text);
        assertEquals("", said());
        return table.orElseThrow();
    }

    private String said() {
        return faults.errors().stream().map(Fault::text).collect(Collectors.joining("\n"));
    }

    private String saidOf(String text) {
        assertTrue(read(text).isEmpty());
        return said();
    }

    private static List<List<String>> texts(CsvTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(CsvTable.Cell::text).toList())
                .toList();
    }

    @Test
    void commas_semicolons_and_tabs_part_the_same_cells() {
        String text = "key,role\r\ngao,hub\r\nber,camp\r\n";
        List<List<String>> expected = List.of(List.of("gao", "hub"), List.of("ber", "camp"));
        assertEquals(expected, texts(sound(text)));
        assertEquals(expected, texts(sound(text.replace(',', ';'))));
        assertEquals(expected, texts(sound(text.replace(',', '\t').replace("\r\n", "\r"))));
    }

    @Test
    void each_cell_knows_where_its_text_begins() {
        CsvTable table = sound("""
                key;title;runway [m]

                gao;"the ""old"" camp; Gao";  2500
                ;;
                ménaka;;none
                """);
        assertEquals(List.of("key", "title", "runway"), table.names());
        assertEquals(
                List.of(
                        List.of(
                                cell(3, 1, "gao"),
                                new CsvTable.Cell(at(3, 6), "the \"old\" camp; Gao", true),
                                cell(3, 31, "2500 m")),
                        List.of(cell(5, 1, "ménaka"), cell(5, 8, ""), cell(5, 9, "none"))),
                table.rows());
    }

    private static CsvTable.Cell cell(int line, int column, String text) {
        return new CsvTable.Cell(at(line, column), text, false);
    }

    private static Position at(int line, int column) {
        return new Position("sites.csv", line, column);
    }

    @Test
    void headings_are_compared_in_small_letters_with_hyphens_and_empty_columns_are_no_columns() {
        CsvTable table = sound("Key,Rear Guard,rear_guard note,,\ngao,150,,,\n");
        assertEquals(List.of("key", "rear-guard", "rear-guard-note"), table.names());
        assertEquals(
                List.of("150"),
                table.column("rear guard").orElseThrow().stream()
                        .map(CsvTable.Cell::text)
                        .toList());
        assertEquals(Optional.empty(), table.column("guard"));
    }

    @Test
    void a_ragged_row_shows_the_cell_too_many_or_where_the_row_ends() {
        assertEquals("""
                sites.csv:2:10: the row has 3 cells, the headings are 2
                    2 | gao,350,5 km
                      |         ^
                  Decimals have a point, and a cell that holds a comma or a semicolon stands in quotes.

                sites.csv:3:1: the row has 1 cells, the headings are 2
                    3 | ber
                      | ^
                  Leave a cell empty, but write what parts it from the next.
                """.replace(":2:10:", ":2:9:"), saidOf("key,length\ngao,350,5 km\nber\n"));
    }

    @Test
    void a_heading_stands_once_over_each_column_and_its_unit_is_known() {
        assertEquals("""
                sites.csv:1:5: "kms" is not a unit
                    1 | key,length [kms],Key,
                      |     ^
                  In brackets stands the unit of the bare numbers below, such as [km] or [h].

                sites.csv:1:18: two columns are headed "key"
                    1 | key,length [kms],Key,
                      |                  ^
                  Keep one of the two.

                sites.csv:2:12: the column has no heading
                    2 | gao,1,gao2,x
                      |            ^
                  Write one in the first line, or empty the column.
                """, saidOf("key,length [kms],Key,\ngao,1,gao2,x\n"));
    }

    @Test
    void a_quote_is_closed_in_its_line_and_stands_around_the_whole_cell() {
        assertEquals("""
                sites.csv:2:6: the cell goes over several lines
                    2 | gao,"one
                      |      ^
                  Close its quote, or write it in one line.

                sites.csv:4:5: a quote stands in the cell
                    4 | ber, "three"
                      |      ^
                  Quotes stand around the whole cell, without a blank.
                """.replace(":4:5:", ":4:6:"), saidOf("key,title\ngao,\"one\ntwo\"\nber, \"three\"\n"));
    }

    @Test
    void a_quote_that_is_never_closed() {
        String expected = """
                sites.csv:2:6: the cell goes over several lines
                    2 | gao,"one
                      |      ^
                  Close its quote, or write it in one line.
                """;
        assertEquals(expected, saidOf("key,title\ngao,\"one\nber,two\n"));
        assertEquals(expected, saidOf("key,title\ngao,\"one"));
    }

    @Test
    void signs_behind_a_closing_quote() {
        assertEquals("""
                sites.csv:2:1: the quotes of this line cannot be read
                    2 | gao,"one"x
                      | ^
                  A cell in quotes ends with one; a quote inside it is written twice.
                """, saidOf("key,title\ngao,\"one\"x\nber,two\n"));
    }

    @Test
    void a_table_of_nothing() {
        assertEquals("""
                sites.csv: sites.csv has no headings
                  Write a line of headings, such as key,role.
                """, saidOf(";;\n"));
    }

    @Test
    void a_table_stands_beside_the_file_that_names_it() {
        Sheet.Text named = new Sheet.Text(
                Origin.at(new Position("scenarios/toy/x.yaml", 1, 9), "tables.sites"), "../../x.csv", false);
        assertTrue(CsvFile.open(named, pages, faults).isEmpty());
        assertTrue(CsvFile.open(Path.of("no/such.csv"), at(1, 1), pages, faults).isEmpty());
        assertEquals(
                List.of("\"../../x.csv\" is not a table that a scenario may read", "there is no file no/such.csv"),
                faults.errors().stream().map(Fault::what).sorted().toList());
    }
}
