package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schema is made from the table that reads, takes every scenario there is, and sees what an editor should underline. */
class SchemaTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path PAGE = SCENARIOS.resolve("schema/scenario.schema.json");
    private static final Path MADE = Path.of("target/schema/scenario.schema.json");
    private static final String SEEN = ".*(is not a key of|has no unit|is not a unit of|is not one of|cannot be a key"
            + "|is not a whole number|where a .* is needed|is not a date|is not a window|is not a season).*";
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final com.networknt.schema.Schema SCHEMA =
            SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(JSON.valueToTree(Schema.made()));

    @Test
    void the_schema_says_what_the_reader_reads() throws IOException {
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, JSON.writeValueAsString(Schema.made()) + "\n");
        boolean same = Files.exists(PAGE) && Files.readString(PAGE).equals(Files.readString(MADE));
        assertTrue(same, "the language has changed: cp " + MADE + " " + PAGE);
    }

    @TestFactory
    Stream<DynamicTest> it_takes_every_scenario() throws IOException {
        return Stream.concat(scenarios().stream(), Stream.of(Path.of("src/test/resources/scenarios/every-key.yaml")))
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertEquals(List.of(), said(file))));
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_names_it_in_its_first_line() throws IOException {
        return scenarios().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Path there = file.getParent().relativize(PAGE);
                    String line = "# yaml-language-server: $schema="
                            + there.toString().replace('\\', '/');
                    assertEquals(line, Files.readAllLines(file).get(0));
                }));
    }

    /** Keys, words, units and forms; parts of laws, values of levers and what spans several keys it cannot see. */
    @TestFactory
    Stream<DynamicTest> it_refuses_what_a_schema_can_see() {
        List<Mistake> seen = Mistake.all().stream()
                .filter(Mistake::ofMeaning)
                .filter(mistake -> !List.of("laws", "observed", "correlations", "levers", "variants", "tables")
                        .contains(mistake.topic()))
                .filter(mistake -> !mistake.name().equals("hexadecimal")) // to YAML it is the number 16
                .filter(mistake ->
                        mistake.faults().stream().anyMatch(fault -> fault.what().matches(SEEN)))
                .toList();
        assertTrue(seen.size() >= 60, seen.size() + " can be seen");
        return seen.stream()
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.anchor(), () -> assertNotEquals(List.of(), said(mistake.file()))));
    }

    private static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> said(Path file) throws IOException {
        return SCHEMA.validate(json(file)).stream().map(Error::toString).toList();
    }

    private static JsonNode json(Path file) throws IOException {
        Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
        return JSON.valueToTree(load.loadFromString(Files.readString(file)));
    }
}
