package org.drawdown.reading.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.drawdown.reading.value.Signs;

/** The text of a file, if it is one, is not too long, and is text. */
public final class FileText {
    private static final long LARGEST = 1L << 20;

    private final Sort sort;
    private final String shown;
    private final Position at;
    private final Faults faults;

    /** What the file is read for, and what is said of one that will not do. */
    public enum Sort {
        SCENARIO(
                "A scenario is a text file such as scenarios/toy/two-sites.yaml.",
                "No scenario is as large as that.",
                "Save it as UTF-8.",
                "Write scenario: and what follows, or begin with new."),
        TABLE(
                "A table is a text file such as sites.csv.",
                "No table is as large as that.",
                "Save it as \"CSV UTF-8\".",
                "A table has a line of headings, such as site,role, and rows below it; without any, do not name it.");

        private final String name;
        private final String size;
        private final String signs;
        private final String needs;

        Sort(String name, String size, String signs, String needs) {
            this.name = name;
            this.size = size;
            this.signs = signs;
            this.needs = needs;
        }
    }

    private FileText(Sort sort, String shown, Position at, Faults faults) {
        this.sort = sort;
        this.shown = shown;
        this.at = at;
        this.faults = faults;
    }

    /**
     * {@return the text, unless a fault stands against it}
     *
     * @param at where to lay the fault: the file itself, or the line that names it
     */
    public static Optional<String> read(Path path, Sort sort, Position at, Faults faults) {
        return new FileText(sort, Beside.shown(path), at, faults).read(path);
    }

    private Optional<String> read(Path path) {
        if (Files.notExists(path)) {
            return fault("there is no file " + shown, "Check the name and the folder.");
        }
        if (!Files.exists(path)) {
            return fault(shown + " cannot be read", "Check who may read it, and its folder.");
        }
        if (Files.isDirectory(path)) {
            return fault(shown + " is a folder", sort.name);
        }
        if (!Files.isRegularFile(path)) {
            return fault(shown + " is not a file", sort.name);
        }
        try {
            if (Files.size(path) > LARGEST) {
                return fault(shown + " is larger than 1 MB", sort.size);
            }
            return decoded(Files.readAllBytes(path));
        } catch (IOException e) {
            return fault(shown + " cannot be read", "Check who may read it.");
        }
    }

    /** {@return whether a text is small enough for a file} */
    public static boolean fits(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= LARGEST;
    }

    private Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (plain.indexOf('\0') >= 0) {
                return fault(shown + " is not text", sort.name);
            }
            if (plain.isBlank()) {
                return fault(shown + " is empty", sort.needs);
            }
            return Optional.of(plain);
        } catch (CharacterCodingException e) {
            return fault(shown + " is not text in UTF-8", sort.signs);
        }
    }

    private Optional<String> fault(String what, String cure) {
        faults.error(at, what, cure);
        return Optional.empty();
    }

    /** {@return whether every character is harmless; a fault for each line that holds one that is not} */
    public static boolean harmless(String text, String file, Faults faults) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        boolean harmless = true;
        for (int i = 0; i < lines.length; i++) {
            int[] characters = lines[i].codePoints().toArray();
            for (int column = 0; column < characters.length; column++) {
                if (Signs.harmful(characters[column])) {
                    faults.error(
                            new Position(file, i + 1, column + 1),
                            "the line holds the control character " + Signs.code(characters[column]),
                            "Leave it out.");
                    harmless = false;
                    break;
                }
            }
        }
        return harmless;
    }
}
