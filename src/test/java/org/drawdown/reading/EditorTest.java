package org.drawdown.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** What somebody sees who writes a scenario in an editor: the schema in a real YAML language server. */
@Tag("editor")
@Timeout(60)
class EditorTest {
    private static final String FILE =
            Path.of("scenarios/toy/being-written.yaml").toUri().toString();
    private static final String BEGUN = """
            # yaml-language-server: $schema=../schema/scenario.schema.json
            scenario: being-written
            start: 2030-01-01
            fleets:
              trucks:
                count: 4
                home: hub
                \s
            legs:
              road: {from: camp, to: hub, takes: 12 km}
              track: {from: camp, to: hub, taks: 12 h}
            """;

    private LanguageServer server;

    @BeforeEach
    void begin() throws IOException {
        server = LanguageServer.started();
        server.open(FILE, BEGUN);
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void inside_a_fleet_its_keys_are_offered() throws IOException {
        JsonNode offered = server.ask("textDocument/completion", at(7, 4));
        JsonNode items = offered.isArray() ? offered : offered.get("items");
        List<String> labels = StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("label").asString())
                .toList();
        assertThat(labels).contains("seats", "payload", "carries", "duty-hours").doesNotContain("permissions");
    }

    @Test
    void over_a_key_its_meaning_is_shown() throws IOException {
        String shown = server.ask("textDocument/hover", at(5, 6)).toString();
        assertThat(shown).contains("how many at the start").contains("a whole number, 0 or more");
    }

    @Test
    void a_wrong_unit_and_a_wrong_key_are_underlined_where_they_stand() throws IOException {
        JsonNode faults = server.told("textDocument/publishDiagnostics").get("diagnostics");
        List<String> said = StreamSupport.stream(faults.spliterator(), false)
                .map(fault -> fault.get("range").get("start").get("line") + ": "
                        + fault.get("message").asString())
                .toList();
        assertThat(said)
                .anySatisfy(line -> assertThat(line).startsWith("9: ").contains("such as 12 h"))
                .anySatisfy(line -> assertThat(line).startsWith("10: ").contains("taks"));
    }

    private static Map<String, Object> at(int line, int character) {
        return Map.of("textDocument", Map.of("uri", FILE), "position", Map.of("line", line, "character", character));
    }
}
