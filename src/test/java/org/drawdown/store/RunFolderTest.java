package org.drawdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    private Path runs;

    @Test
    void a_second_run_has_a_folder_of_its_own() {
        assertThat(RunFolder.fresh(runs, "a-1-3f9a12c").path()).isEqualTo(runs.resolve("a-1-3f9a12c-001"));
        assertThat(RunFolder.fresh(runs, "a-1-3f9a12c").path()).isEqualTo(runs.resolve("a-1-3f9a12c-002"));
    }

    @Test
    void a_file_half_written_never_has_its_name() throws IOException {
        RunFolder folder = RunFolder.at(runs.resolve("out"));

        assertThatThrownBy(() -> folder.write("runs.csv", file -> {
                    Files.writeString(file, "half");
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(runs.resolve("out/runs.csv") + " could not be written: the disk is full");

        assertThat(runs.resolve("out")).isEmptyDirectory();
        assertThat(folder.hashes()).isEmpty();
    }

    @Test
    void a_file_is_written_once() {
        RunFolder folder = RunFolder.at(runs.resolve("out"));
        folder.write("a.txt", "one");

        assertThatThrownBy(() -> folder.write("a.txt", "two")).hasMessageContaining("is written once");

        assertThat(runs.resolve("out/a.txt")).hasContent("one");
    }

    @Test
    void the_hash_is_that_of_the_bytes() {
        RunFolder folder = RunFolder.at(runs.resolve("out"));
        folder.write("abc", "abc");

        // FIPS 180-2, appendix B.1
        assertThat(folder.hashes())
                .containsEntry("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
