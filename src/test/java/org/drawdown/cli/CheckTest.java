package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drawdown.cli.screen.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} says, to people and to programs. */
class CheckTest {
    private static final Path TOY = Path.of("scenarios/toy");
    private static final Path FAULTY = Path.of("src/test/resources/faults/warnings/too-few-seats.yaml");

    /* Ten loads, one truck, 5 h each: 50 h, and one day is given. */
    private static final String LATE = """
            scenario: late
            start: 2030-01-01
            deadline: 2030-01-01
            holds-when: {cargo: {at: [hub]}}
            source: "a study"
            confidence: low
            as-of: 2029-06-30
            sites:
              camp: {cargo: {boxes: 10}, known-on: 2029-07-05}
              hub: {role: hub}
            legs:
              road: {from: hub, to: camp, takes: 150 min}
            fleets:
              trucks: {count: 1, home: hub, carries: {boxes: 1}}
            moves:
              out: {what: boxes, from: camp, to: hub, by: trucks}
            """;

    @TempDir
    private Path folder;

    private Path late() throws IOException {
        return Files.writeString(folder.resolve("late.yaml"), LATE);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static void keys(JsonNode node, String path, SortedSet<String> keys) {
        node.forEachEntry((key, child) -> {
            String at = path.isEmpty() ? key : path + "." + key;
            keys.add(at);
            keys(child, at, keys);
        });
        if (node.isArray()) {
            node.forEach(child -> keys(child, path + "[]", keys));
        }
    }

    @Test
    void what_cannot_be_in_time_is_a_warning_where_the_number_stands() throws IOException {
        Path late = late();
        Spoken spoken = Spoken.of("check", late);

        assertThat(spoken.code()).isEqualTo(Exit.DONE);
        assertThat(spoken.out())
                .contains(late
                        + ":14:19: warning: even if nothing goes wrong it takes until 3 January 2030 02:00 (fleet trucks);"
                        + " the deadline is 1 January 2030")
                .contains("Write a larger count, or name another fleet in by.")
                .contains("At the earliest, if nothing goes wrong: 3 January 2030 02:00 (fleet trucks)");
    }

    @Test
    void a_run_is_warned_and_goes_on() throws IOException {
        Spoken spoken = Spoken.of("run", late(), "--replications", "4", "--out", folder.resolve("out"));

        assertThat(spoken.code()).isEqualTo(Exit.DONE);
        assertThat(spoken.err()).contains("even if nothing goes wrong it takes until 3 January 2030 02:00");
        assertThat(spoken.out()).contains("WILL IT HOLD");
    }

    @Test
    void a_program_reads_the_same() throws IOException {
        Spoken spoken = Spoken.of("check", "--json", late(), FAULTY, "src/test/resources/faults/ways");
        JsonNode root = json(spoken.out());
        JsonNode late = root.path("files").get(0);

        assertThat(spoken.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(root.path("sound").asBoolean()).isFalse();
        assertThat(root.path("files").size()).isGreaterThan(5);
        assertThat(late.path("sound").asBoolean()).isTrue();
        assertThat(late.path("earliest").path("at").asString()).isEqualTo("2030-01-03T02:00");
        assertThat(late.path("earliest").path("late").asBoolean()).isTrue();
        JsonNode fault = late.path("faults").get(0);
        assertThat(fault.path("path").asString()).isEqualTo("fleets.trucks.count");
        assertThat(fault.path("severity").asString()).isEqualTo("warning");
        assertThat(fault.path("line").asInt()).isEqualTo(14);
        assertThat(fault.path("column").asInt()).isEqualTo(19);
        JsonNode broken = root.path("files").get(2);
        assertThat(broken.path("sound").asBoolean()).isFalse();
        assertThat(broken.path("faults").get(0).path("severity").asString()).isEqualTo("error");
        assertThat(broken.has("inputs")).isFalse();
    }

    @Test
    void every_key_of_it_is_told_in_the_reference() throws IOException {
        JsonNode root =
                json(Spoken.of("check", "--json", "--assumptions", TOY, late()).out());
        SortedSet<String> keys = new TreeSet<>();
        keys(root, "", keys);
        keys.removeIf(key -> key.startsWith("files[].earliest-at-a-price."));
        List<String> told = new ArrayList<>();
        Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(Files.readString(Path.of("docs/reference/check.md")))
                .results()
                .forEach(match -> told.add(match.group(1)));

        assertThat(told).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void what_is_assumed_is_listed_by_section_with_its_dates() throws IOException {
        Spoken spoken = Spoken.of("check", "--assumptions", late());

        assertThat(spoken.out())
                .containsPattern("(?m)^sites\\n  sites.camp.cargo.boxes +10 +low +\\S+late.yaml:9"
                        + "  a study; as of 2029-06-30; known on 2029-07-05$")
                .containsPattern("(?m)^fleets$")
                .contains("are to be looked at: 0 assumed or of unstated origin,")
                .contains("What share of the answer rides on each");
    }

    @Test
    void what_is_well_sourced_is_not_listed() throws IOException {
        Path sure = Files.writeString(folder.resolve("sure.yaml"), LATE.replace("confidence: low", "confidence: high"));

        assertThat(Spoken.of("check", "--assumptions", sure).out()).contains("0 of 6 inputs are to be looked at");
    }
}
