package org.drawdown.reading;

import static org.drawdown.reading.ScenarioFileTest.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drawdown.reading.compare.Difference;
import org.drawdown.reading.compare.Differences;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final String REST = """
            scenario: mine
            start: 2030-01-01
            deadline: 2030-03-31
            tables: {sites: sites.csv, legs: legs.csv, holdings: holdings.csv}
            surfaces: {paved: {pace: 40 km/h}, track: {pace: 20 km/h}}
            fleets: {trucks: {count: 20, home: hub, carries: {containers: 1}}, buses: {count: 9, home: hub, seats: 25}}
            moves:
              post-out: {what: containers, from: post, to: border, by: trucks}
              people-out: {what: soldiers, from: post, to: border, by: buses}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void tables() throws IOException {
        for (String table : List.of("sites.csv", "legs.csv", "holdings.csv")) {
            Files.copy(Path.of("scenarios/tables").resolve(table), folder.resolve(table));
        }
        Files.writeString(folder.resolve("mine.yaml"), REST);
    }

    private Reading read(String file) {
        return ScenarioFile.read(folder.resolve(file));
    }

    @Test
    void the_tables_that_convert_takes_may_stand_beside_a_file() {
        Reading.Sound read = sound(read("mine.yaml"));
        assertEquals(
                List.of("border", "camp", "hub", "post"),
                read.scenario().sites().stream().map(Site::key).sorted().toList());
        assertEquals(
                List.of("camp-post", "hub-border", "hub-camp"),
                read.scenario().legs().stream().map(Leg::key).sorted().toList());
        assertTrue(read.shown().contains("mine.yaml:6"), read.shown());
        assertTrue(
                read.shown().lines().anyMatch(line -> line.matches(" *length: 120 km +# .*/legs.csv:3")), read.shown());
    }

    @Test
    void a_variant_changes_a_row_and_the_difference_names_both_places() throws IOException {
        Files.writeString(
                folder.resolve("later.yaml"), "extends: mine.yaml\nsites: {post: {people: {soldiers: 90}}}\n");
        List<Difference> told = Differences.between(folder.resolve("mine.yaml"), folder.resolve("later.yaml"))
                .values();
        assertEquals(
                List.of("sites.post.people.soldiers"),
                told.stream().map(Difference::path).toList());
        assertEquals(
                List.of("holdings.csv:2", "later.yaml:2"),
                Stream.of(told.get(0).before(), told.get(0).now())
                        .map(Optional::orElseThrow)
                        .map(place -> Path.of(place.file()).getFileName() + ":" + place.line())
                        .toList());
    }

    @Test
    void what_could_not_be_read_again_from_a_run_folder_is_told_at_once() throws IOException {
        int sites = 10;
        while (read(sites) instanceof Reading.Sound sound) {
            sound(ScenarioFile.readText(sound.resolved(), "resolved"));
            sites *= 2;
        }
        assertEquals(
                List.of("with all it extends and its tables the scenario is too large to be kept in one file"),
                ((Reading.Faulty) read(sites))
                        .faults().stream().map(Fault::what).toList());
    }

    private Reading read(int sites) throws IOException {
        String rows = IntStream.range(0, sites)
                .mapToObj(i -> "site-" + i + ",camp,camp " + i + "\n")
                .collect(Collectors.joining());
        Files.writeString(
                folder.resolve("sites.csv"),
                "site,role,title\n" + rows + "border,outside,\nhub,hub,\ncamp,,\npost,,\n");
        return read("mine.yaml");
    }
}
