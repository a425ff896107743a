package org.drawdown.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file and all it extends, as one sheet. */
final class Extends {
    private static final int LONGEST = 20;

    private final Pages pages;
    private final Faults faults;
    private final List<Path> opened = new ArrayList<>();
    private Optional<Over> over = Optional.empty();

    Extends(Pages pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    /** What a file writes itself, and the whole of what it extends. */
    record Over(Sheet.Block own, Sheet.Block parent) {}

    /** {@return the file that was read, over what it extends; empty when it extends nothing} */
    Optional<Over> over() {
        return over;
    }

    /** {@return the whole sheet, unless a fault spoils it} */
    Optional<Sheet.Block> read(Path file) {
        return read(file, Position.whole(shown(file)));
    }

    private Optional<Sheet.Block> read(Path file, Position from) {
        String shown = shown(file);
        Optional<String> text = FileText.read(file, shown, from, faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        opened.add(real(file));
        return page(text.get(), shown).flatMap(block -> withParent(block, file));
    }

    /** {@return one text as a sheet of its own} */
    Optional<Sheet.Block> page(String text, String shown) {
        pages.add(shown, text);
        if (!FileText.harmless(text, shown, faults)) {
            return Optional.empty();
        }
        boolean sound = !faults.any();
        Optional<Sheet> sheet = new YamlPage(shown, faults).read(text);
        if (sheet.isEmpty() && sound && !faults.any()) {
            faults.error(
                    Position.whole(shown), shown + " holds nothing but comments", "Write scenario: and what follows.");
        }
        return sheet.flatMap(this::block).map(Sourced::block);
    }

    private Optional<Sheet.Block> block(Sheet sheet) {
        if (sheet instanceof Sheet.Block block) {
            return Optional.of(block);
        }
        faults.error(
                sheet.origin().place(),
                "a scenario is a block of keys, not " + Values.nothing(sheet),
                "Begin with scenario: and a key.");
        return Optional.empty();
    }

    private Optional<Sheet.Block> withParent(Sheet.Block block, Path file) {
        Optional<Sheet> named = block.child("extends");
        if (named.isEmpty()) {
            return Optional.of(block);
        }
        Sheet.Block own = without(block, "extends");
        if (!(named.get() instanceof Sheet.Text text) || text.value().isBlank()) {
            faults.error(named.get().origin().place(), "extends names no file", "Write extends: baseline.yaml.");
            return Optional.of(own);
        }
        return parent(text, file)
                .flatMap(path -> read(path, text.origin().place()))
                .map(parent -> merged(own, parent));
    }

    /** The file that was asked for is merged last. */
    private Sheet.Block merged(Sheet.Block own, Sheet.Block parent) {
        over = Optional.of(new Over(own, parent));
        return Merge.over(own, parent);
    }

    private Optional<Path> parent(Sheet.Text text, Path file) {
        Position place = text.origin().place();
        try {
            Path named = Path.of(text.value());
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path parent = folder.resolve(named).normalize();
            String cure = "Name a .yaml file beside this one, or in a neighbouring folder.";
            if (named.isAbsolute()
                    || !parent.startsWith(root(folder))
                    || !named.toString().endsWith(".yaml")) {
                faults.error(place, text.words() + " is not a file that a scenario may extend", cure);
                return Optional.empty();
            }
            return withoutLoop(relative(parent, file), place);
        } catch (InvalidPathException e) {
            faults.error(place, text.words() + " is not the name of a file", "Write extends: baseline.yaml.");
            return Optional.empty();
        }
    }

    private Optional<Path> withoutLoop(Path parent, Position place) {
        if (opened.contains(real(parent))) {
            faults.error(
                    place,
                    "files extend each other in a loop, by way of " + shown(parent),
                    "Let one of them stand alone.");
            return Optional.empty();
        }
        if (opened.size() >= LONGEST) {
            faults.error(
                    place,
                    "more than " + LONGEST + " files extend each other, one after the other",
                    "Write in one file what several of them say; show prints it.");
            return Optional.empty();
        }
        return Optional.of(parent);
    }

    /** The folder a scenario may not leave: the one called scenarios, or else the one above its own. */
    private static Path root(Path folder) {
        for (Path path = folder; path != null; path = path.getParent()) {
            if (path.endsWith("scenarios")) {
                return path;
            }
        }
        return folder.getParent() == null ? folder : folder.getParent();
    }

    private static Path relative(Path parent, Path file) {
        return file.isAbsolute() ? parent : Path.of("").toAbsolutePath().relativize(parent);
    }

    private static Path real(Path file) {
        try {
            return file.toFile().exists()
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static Sheet.Block without(Sheet.Block block, String key) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>(block.entries());
        entries.remove(key);
        return new Sheet.Block(block.origin(), entries);
    }
}
