package org.drawdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedTest {
    @TempDir
    private Path folder;

    private static Asked asked() {
        Map<String, List<String>> options = new LinkedHashMap<>();
        options.put("vary", List.of("fleets.trucks.count=20..40 step 10", "deadline=2030-01-31"));
        options.put("levers", List.of(""));
        options.put("points", List.of());
        options.put("seed", List.of("7"));
        return new Asked("sweep", List.of("my mission.yaml", "other.yaml"), options);
    }

    @Test
    void the_line_asks_it_again_in_a_shell() {
        assertThat(asked().line())
                .isEqualTo("drawdown sweep \"my mission.yaml\" other.yaml --vary \"fleets.trucks.count=20..40 step 10\""
                        + " --vary deadline=2030-01-31 --levers --seed 7");
    }

    @Test
    void what_was_asked_is_read_as_it_was_kept() throws IOException {
        Files.writeString(folder.resolve(Asked.FILE), asked().json());
        Asked read = Asked.read(folder).orElseThrow();
        assertThat(read.line()).isEqualTo(asked().line());
        assertThat(read.command()).isEqualTo("sweep");
        assertThat(read.arguments()).isEqualTo(asked().arguments());
    }
}
