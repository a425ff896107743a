package org.drawdown.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a file, if it is one, is not too long, and is text. */
final class FileText {
    private static final long LARGEST = 4L << 20;
    private static final String NAME = "A scenario is a text file such as scenarios/toy/two-sites.yaml.";

    private FileText() {}

    /**
     * {@return the text, unless a fault stands against it}
     *
     * @param at where to lay the fault: the file itself, or the line that names it
     */
    static Optional<String> read(Path path, String shown, Position at, Faults faults) {
        if (Files.notExists(path)) {
            return fault(at, "there is no file " + shown, "Check the name and the folder.", faults);
        }
        if (!Files.exists(path)) {
            return fault(at, shown + " cannot be read", "Check who may read it, and its folder.", faults);
        }
        if (Files.isDirectory(path)) {
            return fault(at, shown + " is a folder", NAME, faults);
        }
        if (!Files.isRegularFile(path)) {
            return fault(at, shown + " is not a file", NAME, faults);
        }
        try {
            if (Files.size(path) > LARGEST) {
                return fault(at, shown + " is larger than 4 MB", "No scenario is as large as that.", faults);
            }
            return decoded(Files.readAllBytes(path), shown, at, faults);
        } catch (IOException e) {
            return fault(at, shown + " cannot be read", "Check who may read it.", faults);
        }
    }

    private static Optional<String> decoded(byte[] bytes, String shown, Position at, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (plain.indexOf('\0') >= 0) {
                return fault(at, shown + " is not text", NAME, faults);
            }
            if (plain.isBlank()) {
                return fault(at, shown + " is empty", NAME, faults);
            }
            return Optional.of(plain);
        } catch (CharacterCodingException e) {
            return fault(at, shown + " is not text in UTF-8", "Save it as UTF-8.", faults);
        }
    }

    private static Optional<String> fault(Position at, String what, String cure, Faults faults) {
        faults.error(at, what, cure);
        return Optional.empty();
    }

    /** {@return whether every character is harmless; a fault for each line that holds one that is not} */
    static boolean harmless(String text, String file, Faults faults) {
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
