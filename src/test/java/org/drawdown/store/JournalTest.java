package org.drawdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final double[][] NUMBERS = {{1, 0.1, Double.POSITIVE_INFINITY}, {Double.NaN, -0.0, 1e-300}};

    @TempDir
    private Path folder;

    private Path written() {
        try (Journal journal = Journal.open(folder, "study")) {
            journal.keep(3, NUMBERS);
            journal.keep(11, new double[][] {{5}});
        }
        return folder.resolve(Journal.FILE);
    }

    @Test
    void what_was_kept_is_recalled_bit_by_bit() {
        written();
        try (Journal journal = Journal.open(folder, "study")) {
            assertThat(journal.size()).isEqualTo(2);
            assertThat(Arrays.deepToString(journal.recall(3).orElseThrow())).isEqualTo(Arrays.deepToString(NUMBERS));
            assertThat(journal.recall(11)).isPresent();
            assertThat(journal.recall(4)).isEmpty();
        }
    }

    @Test
    void wherever_the_file_is_torn_the_whole_lines_before_are_known_and_it_goes_on() throws IOException {
        Path file = written();
        String whole = Files.readString(file);
        int first = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
        for (int length = first; length < whole.length(); length++) {
            Files.writeString(file, whole.substring(0, length));
            try (Journal journal = Journal.open(folder, "study")) {
                assertThat(journal.size()).isEqualTo(1);
                journal.keep(11, new double[][] {{5}});
            }
            assertThat(Files.readString(file)).isEqualTo(whole);
        }
    }

    @Test
    void a_line_that_does_not_add_up_is_not_believed() throws IOException {
        Path file = written();
        String whole = Files.readString(file);
        Files.writeString(file, whole.replaceFirst("3ff0000000000000", "3ff0000000000001"));
        try (Journal journal = Journal.open(folder, "study")) {
            assertThat(journal.size()).isZero();
        }
    }

    @Test
    void the_journal_of_another_study_is_refused_and_left_as_it_is() throws IOException {
        Path file = written();
        String whole = Files.readString(file);
        assertThatThrownBy(() -> Journal.open(folder, "another"))
                .isInstanceOf(RunFolder.Refused.class)
                .hasMessageContaining("belongs to another study");
        assertThat(Files.readString(file)).isEqualTo(whole);
    }
}
