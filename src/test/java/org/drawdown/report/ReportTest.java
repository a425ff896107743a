package org.drawdown.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.experiment.Told.run;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.drawdown.experiment.Told;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Measured;
import org.drawdown.findings.Measured.Row;
import org.drawdown.findings.Measured.What;
import org.drawdown.findings.Series.Curve;
import org.drawdown.findings.Series.Point;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportTest {
    private static final String HOSTILE = "</title><script>alert(\"x\")</script> & <b onload='y'>";

    @TempDir
    private Path folder;

    @Test
    void every_chart_is_written_as_a_figure_a_picture_and_its_data() {
        List<Path> written = Report.of(Drawn.material()).write(folder);

        assertThat(written.stream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                .contains("report.html")
                .filteredOn(name -> !name.equals("report.html"))
                .containsExactlyInAnyOrderElementsOf(
                        List.of("01-finish", "02-price", "03-handover", "04-people", "05-cargo", "07-options").stream()
                                .flatMap(name ->
                                        List.of(".svg", ".png", ".csv").stream().map(end -> "figures/" + name + end))
                                .toList());
        assertThat(written).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void what_it_uses_and_costs_is_drawn_and_told_line_by_line() {
        Findings findings = Findings.of(Told.runs(
                Told.priced("USD"),
                8,
                i -> run(i).all(6 + i).used("military", "people-days", 48, i, 1_000_000, 500_000 * i)));
        Report report = Report.of(Drawn.material(findings, Optional.empty(), "a study"));

        assertThat(report.files().keySet()).contains("figures/09-quantities.svg", "figures/10-cost.csv");
        assertThat(report.page())
                .contains(
                        "What it uses and costs",
                        "August 2023 takes most people-days: 1,750,000 people-days in the mean")
                .contains("<td>The military</td>", "<td>2,750,000</td>", "<td>people-days</td>", "<td>132</td>")
                .contains("It costs 120 million USD in half the runs and over");
    }

    @Test
    void the_same_material_gives_the_same_bytes() throws IOException {
        List<Path> once = Report.of(Drawn.material()).write(folder.resolve("once"));
        List<Path> again = Report.of(Drawn.material()).write(folder.resolve("again"));

        assertThat(once).hasSameSizeAs(again);
        for (int i = 0; i < once.size(); i++) {
            assertThat(Files.mismatch(once.get(i), again.get(i)))
                    .as("%s", once.get(i))
                    .isEqualTo(-1);
        }
    }

    @Test
    void the_page_loads_nothing() {
        String page = Report.of(Drawn.material()).page();

        assertThat(page)
                .doesNotContainPattern("(?i)(src|href|action|data|poster)\\s*=\\s*[\"'](?!#)")
                .doesNotContainPattern("(?i)url\\((?!#)")
                .doesNotContain("@import", "<script", "<link", "<iframe", "<!ENTITY", ".dtd");
        assertThat(all("[a-z:]*=\"https?:[^\"]*", page))
                .allSatisfy(match -> assertThat(match).startsWith("xmlns"));
    }

    @Test
    void ids_of_several_charts_do_not_meet_in_one_page() {
        assertThat(all(" id=\"[^\"]*\"", Report.of(Drawn.material()).page())).doesNotHaveDuplicates();
    }

    @Test
    void markup_in_a_title_is_shown_and_never_obeyed() throws Exception {
        Findings told = Drawn.findings();
        Findings hostile = new Findings(Drawn.named(told.facts(), HOSTILE, HOSTILE), told.warnings(), told.answer());
        Report report = Report.of(Drawn.material(hostile, Optional.of(Drawn.comparison()), HOSTILE));

        assertThat(report.page())
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("<b onload")
                .contains("&lt;script&gt;alert(");
        report.write(folder);
        Document figure = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(folder.resolve("figures/01-finish.svg")))));
        assertThat(figure.getElementsByTagName("script").getLength()).isZero();
        assertThat(figure.getElementsByTagName("title").item(0).getTextContent())
                .startsWith(HOSTILE);
    }

    @Test
    void the_data_beside_the_first_chart_are_the_findings() throws IOException {
        Material material = Drawn.material();
        Report.of(material).write(folder);

        List<String> expected = material.findings().answer().orElseThrow().series().curves().stream()
                .flatMap(curve -> curve.points().stream().map(point -> line(curve, point)))
                .toList();
        assertThat(Files.readAllLines(folder.resolve("figures/01-finish.csv")))
                .filteredOn(line -> !line.startsWith("#") && !line.startsWith("condition,"))
                .map(line -> String.join(",", List.of(line.split(",")).subList(0, 3)))
                .containsExactlyElementsOf(expected);
    }

    private static String line(Curve curve, Point point) {
        double share = point.share();
        return curve.condition() + "," + point.date() + ","
                + (share == Math.rint(share) ? Long.toString(Math.round(share)) : Double.toString(share));
    }

    @Test
    void the_first_page_carries_the_odds_the_sites_and_the_register() {
        String page = Report.of(Drawn.material()).page();

        assertThat(page)
                .contains("All conditions hold by 10 July 2023 in 50 of 100 runs")
                .contains("<td>kidal</td>", "Assumptions register", "told.yaml:12", "1 of 2 inputs are assumed")
                .contains("NOT STATED", Drawn.MADE.command());
    }

    @Test
    void without_an_answer_there_is_a_page_and_no_chart() {
        Findings failed = Findings.of(Told.runs(4, run -> Told.run(run).ended(Ending.FAILED, "the books of <gao>")));
        Report report = Report.of(Drawn.material(failed, Optional.empty(), ""));

        assertThat(report.page())
                .contains("There is no headline")
                .contains("4 of 4 runs failed: the books of &lt;gao&gt; (replay 0).")
                .doesNotContain("<svg");
        assertThat(report.write(folder)).hasSize(1);
    }

    @Test
    void what_was_measured_is_on_the_page_where_there_is_no_answer() {
        Ratio use = Ratio.of(new double[] {0.4, 0.8}, new double[] {1, 1});
        Measured measured = new Measured("loop", 7200, List.of(new Row(What.USE, "trucks", use, 2)));
        Findings none = Findings.of(Told.runs(2, run -> Told.run(run).all(1)));

        assertThat(Report.of(Drawn.measured(none, measured)).page())
                .contains("What was measured, loop from 120 min on")
                .contains("<td>trucks</td>", "<td>in use, %</td>", "<td>60</td>", "<td>20</td>");
    }

    @Test
    void boats_ships_and_cover_have_panels_of_their_own() {
        Fleet.Type[] types = {Fleet.Type.TRUCKS, Fleet.Type.BOATS, Fleet.Type.SHIPS, Fleet.Type.COVER};
        Scenario scenario = Told.with(types);
        Findings findings = Findings.of(Told.runs(scenario, 8, i -> {
            Told told = run(i).all(6 + i);
            int days = 10;
            for (Fleet.Type type : types) {
                told.used(type.name(), "days used", 0, 0, days++);
            }
            return told;
        }));

        assertThat(Report.of(Drawn.of(findings, scenario)).page())
                .contains(
                        "July 2023 takes most truck-days: 10 truck-days, 11 boat-days, 12 ship-days, 13 days of cover");
    }

    @Test
    void a_mission_of_which_nothing_ever_holds_can_be_drawn() {
        Findings never = Findings.of(Told.runs(4, run -> Told.run(run).all(-1).site("kidal", 1, -1, 9, "none")));

        assertThat(Report.of(Drawn.material(never, Optional.empty(), "")).page())
                .contains("after 31 Jul 2023")
                .contains("&lt;1");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
