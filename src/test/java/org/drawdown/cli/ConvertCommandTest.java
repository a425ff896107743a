package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {
    private static final Path TABLES = Path.of("scenarios/tables");

    private static final String SITES = "site,role\ncamp,\nborder,outside\n";
    private static final String LEGS = "from,to,length [km]\ncamp,border,90\n";
    private static final String HOLDINGS = "site,is,kind,count\ncamp,cargo,boxes,30\n";

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("mine.yaml");
    }

    private Path table(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".csv"), text);
    }

    private Spoken convert(String sites, String legs, String holdings, String... more) throws IOException {
        return convert(table("sites", sites), table("legs", legs), table("holdings", holdings), more);
    }

    private Spoken convert(Path sites, Path legs, Path holdings, String... more) {
        List<Object> words = new ArrayList<>(List.of(
                "convert",
                "--sites",
                sites,
                "--legs",
                legs,
                "--holdings",
                holdings,
                "--start",
                "2030-01-01",
                "--deadline",
                "2030-03-31",
                "--out",
                out()));
        words.addAll(List.of(more));
        return Spoken.of(words.toArray());
    }

    private void runs() {
        Spoken check = Spoken.of("check", out());
        assertThat(check.out()).startsWith(out() + ": sound; ").doesNotContain("warning");
        Spoken run = Spoken.of(
                "run", out(), "--replications", "8", "--no-why", "--no-levers", "--out", folder.resolve("run"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("all conditions").contains("of 100 runs");
    }

    @Test
    void three_tables_become_a_scenario_that_runs() {
        Spoken spoken = convert(
                TABLES.resolve("sites.csv"),
                TABLES.resolve("legs.csv"),
                TABLES.resolve("holdings.csv"),
                "--title",
                "Out");
        assertThat(spoken.code()).isZero();
        assertThat(out())
                .content()
                .contains("title: Out\n")
                .contains("    cargo: {containers: 110, vehicles: 35, source: \"holdings.csv lines 5, 6\"}\n")
                .contains("hub-camp: {from: hub, to: camp, length: 90 km, surface: track, source: legs.csv line 2}\n")
                .contains(
                        "  camp-cargo: {procedure: column, what: [containers, vehicles], from: camp, to: border, by: trucks}\n")
                .doesNotContain("from: border");
        runs();
    }

    @Test
    void the_fleets_are_sized_by_the_rule_that_stands_above_them() throws IOException {
        // 30 journeys of 2 x 900 km, 300 km a day, and 2 days besides: 240 days, in 44.5
        assertThat(convert(SITES, LEGS.replace("90", "900"), HOLDINGS).code()).isZero();
        assertThat(out())
                .content()
                .contains("trucks: {count: 6, home: camp, carries: {boxes: 1}")
                .doesNotContain("  buses:");
        runs();
    }

    @Test
    void the_way_is_the_shortest_and_out_is_the_nearest() throws IOException {
        assertThat(convert(
                                "site,role\ncamp,\nmid,hub\nfar,outside\nnear,outside\n",
                                "from,to,length\ncamp,far,500 km\ncamp,mid,100 km\nmid,near,100 km\n",
                                HOLDINGS)
                        .code())
                .isZero();
        assertThat(out()).content().contains("from: camp, to: near, by: trucks").contains("home: mid");
        runs();
    }

    @Test
    void tables_as_an_office_saves_them_are_read() throws IOException {
        Spoken spoken = convert(
                "\uFEFFsep=;\r\n\"Name\";\"Coordinates\";\"Remarks\"\r\n\"Côte d'Or\";;quiet\r\nBorder Post;\"18.1 N 1.3 E\";\r\n",
                " From ;TO;Time;Distance (km)\r\nCOTE D'OR;border post;30 h;\r\n\r\n",
                "Place;People or cargo;Item;How many\r\nCôte d'Or;People;Local Staff;12\r\ncote-d-or;cargo;20 ft boxes;7\r\n",
                "--to",
                "Border Post");
        assertThat(spoken.err()).contains("drawdown: not taken over: remarks of sites.csv\n");
        assertThat(spoken.code()).isZero();
        assertThat(out())
                .content()
                .contains("  cote-d-or:\n    title: Côte d'Or\n")
                .contains("  local-staff: {title: Local Staff, is: people}\n")
                .contains(
                        "cote-d-or-border-post: {from: cote-d-or, to: border-post, takes: 30 h, source: legs.csv line 2}")
                .contains("    role: outside\n    at: 18.1 N 1.3 E\n");
        runs();
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            legs     | border,90        | bordr,90           | legs.csv:2:6: "bordr" is not a site of sites.csv         | The sites are camp, border. Did you mean "border"?
            legs     | border,90        | camp,90            | legs.csv:2:1: the leg goes nowhere: from camp to itself  | Write another site.
            legs     | 90               | far                | legs.csv:2:13: "far" is not a distance                   | Write it in m or km, such as 350 km.
            legs     | 90               | 0                  | legs.csv:2:13: a leg is longer than nothing              | Write how long it is.
            legs     | ,90              | ,                  | legs.csv:2:13: the row says no length                    | Write it, or leave the row out.
            legs     | length [km]      | miles              | legs.csv:1:1: legs.csv has no column length              | Its headings are from, to, miles; head one of them length.
            holdings | camp             | kamp               | holdings.csv:2:1: "kamp" is not a site of sites.csv      | The sites are camp, border. Did you mean "camp"?
            holdings | 30               | many               | holdings.csv:2:18: "many" is not a number                | Write a bare number, such as 4.
            holdings | 30               | 2.5                | holdings.csv:2:18: "2.5" is not a whole number of 0 or more | Things are counted in whole numbers.
            holdings | 30               | 1.350              | holdings.csv:2:18: "1.350" is not a whole number of 0 or more | Things are counted in whole numbers. Thousands have no point: write 1350.
            holdings | 30               | 1\u00A0350         | holdings.csv:2:18: "1\u00A0350" is not a number                | Write thousands without a gap: 1350.
            holdings | cargo            | freight            | holdings.csv:2:6: "freight" is neither people nor cargo  | Write people or cargo.
            holdings | 30               | 0                  | holdings.csv: nothing stands anywhere, so nothing has to leave | Write a row.
            holdings | camp             | border             | holdings.csv:2:14: border is outside and holds boxes     | What is outside is out: leave the row out, or let another site lead out.
            holdings | boxes            | 20                 | holdings.csv:2:12: "20" makes no key                     | Keys are made of a-z, 0-9 and hyphens; write a name with a letter.
            sites    | outside          | abroad             | sites.csv:3:8: "abroad" is not a role of a site          | The roles are camp, hub, liquidation, port, outside.
            sites    | outside          | hub                | sites.csv: no site leads out                             | Write role outside in its row, or name it: --to border.
            """)
    void a_table_with_a_fault_is_refused_with_its_place(String table, String what, String by, String fault, String cure)
            throws IOException {
        Spoken spoken = convert(
                table.equals("sites") ? SITES.replace(what, by) : SITES,
                table.equals("legs") ? LEGS.replaceFirst(Pattern.quote(what), by) : LEGS,
                table.equals("holdings") ? HOLDINGS.replace(what, by) : HOLDINGS);
        assertThat(spoken.err())
                .startsWith(folder + "/" + fault + "\n")
                .contains("\n  " + cure + "\n")
                .endsWith("drawdown: 1 fault; nothing was written\n");
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }

    @Test
    void where_no_legs_lead_out_is_told() throws IOException {
        Spoken spoken = convert("site,role\ncamp,\nlost,\nborder,outside\n", LEGS, HOLDINGS + "lost,cargo,boxes,1\n");
        assertThat(spoken.err())
                .startsWith(folder + "/sites.csv:3:1: no legs of legs.csv lead from lost to border\n")
                .contains("  Add a leg; no way leads through a site outside.\n");
        assertThat(spoken.code()).isEqualTo(2);
    }

    @Test
    void what_stands_twice_is_told_with_the_line_of_the_first() throws IOException {
        Spoken spoken = convert(SITES + "Camp,\n", LEGS, HOLDINGS + "camp,cargo,boxes,1\ncamp,people,Boxes,1\n");
        assertThat(spoken.err())
                .contains("sites.csv:4:1: site \"camp\" stands in line 2 already\n")
                .contains("holdings.csv:3:12: boxes at camp stand in line 2 already\n")
                .contains("boxes are cargo in one row and people in another (line 2)\n")
                .endsWith("nothing was written\n");
    }

    @Test
    void a_table_that_is_not_there_is_told_with_the_others() throws IOException {
        Path none = folder.resolve("none.csv");
        Spoken spoken = convert(none, none, table("holdings", "site,\"is\n"));
        assertThat(spoken.err())
                .contains("there is no file " + none)
                .contains("holdings.csv:1:7: the cell goes over several lines");
        assertThat(spoken.code()).isEqualTo(2);
    }

    @Test
    void the_site_that_leads_out_has_to_be_one() throws IOException {
        Spoken spoken = convert(SITES, LEGS, HOLDINGS, "--to", "Borde");
        assertThat(spoken.err())
                .contains("sites.csv: \"Borde\", which is to lead out, is not one of its sites\n")
                .contains("Did you mean \"border\"?");
    }

    @Test
    void it_writes_over_nothing() throws IOException {
        Files.writeString(out(), "mine");
        Spoken spoken = convert(SITES, LEGS, HOLDINGS);
        assertThat(spoken.err())
                .isEqualTo(
                        "drawdown: " + out() + " is there already, and nothing is written over it; name a new file\n");
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(out()).hasContent("mine");
    }

    @Test
    void the_deadline_is_after_the_start() throws IOException {
        Spoken spoken = convert(SITES, LEGS, HOLDINGS, "--deadline", "2029-12-31");
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }

    @Test
    void what_is_not_named_is_asked_for() {
        Spoken spoken = Spoken.of("convert", "--sites", TABLES.resolve("sites.csv"));
        assertThat(spoken.err())
                .startsWith("drawdown: missing required options: '--legs=CSV', '--holdings=CSV', '--start=DATE'")
                .endsWith("; say drawdown convert --help\n")
                .hasLineCount(1);
        assertThat(spoken.code()).isEqualTo(2);
    }
}
