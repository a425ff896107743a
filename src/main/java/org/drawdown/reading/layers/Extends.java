package org.drawdown.reading.layers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.page.Beside;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.FileText;
import org.drawdown.reading.page.Mark;
import org.drawdown.reading.page.Merge;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.page.YamlPage;

/** A file and all it extends, as one sheet. */
public final class Extends {
    private static final int LONGEST = 20;

    private final Pages pages;
    private final Faults faults;
    private final List<Path> opened = new ArrayList<>();
    private Optional<Over> over = Optional.empty();
    private boolean lost;

    public Extends(Pages pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    /** What a file writes itself, and the whole of what it extends. */
    public record Over(Sheet.Block own, Sheet.Block parent) {}

    /** {@return a file that can be read, with all it extends, as one sheet} */
    public static Sheet.Block whole(Path file) {
        Pages pages = new Pages();
        return new Extends(pages, new Faults(pages))
                .read(file)
                .orElseThrow(() -> new IllegalStateException(file + " cannot be read"));
    }

    /** {@return the file that was read, over what it extends; empty when it extends nothing} */
    public Optional<Over> over() {
        return over;
    }

    /** {@return whether a table could not be read, so that what stands in it is not known} */
    public boolean lost() {
        return lost;
    }

    /** {@return the whole sheet, unless a fault spoils it} */
    public Optional<Sheet.Block> read(Path file) {
        return read(file, Position.whole(Beside.shown(file)));
    }

    private Optional<Sheet.Block> read(Path file, Position from) {
        String shown = Beside.shown(file);
        Optional<String> text = FileText.read(file, FileText.Sort.SCENARIO, from, faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        opened.add(real(file));
        return page(text.get(), shown)
                .map(block -> new Observed(pages, faults).block(block))
                .flatMap(block -> withParent(block, file));
    }

    /** {@return one text as a sheet of its own} */
    public Optional<Sheet.Block> page(String text, String shown) {
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
        return sheet.flatMap(this::block).map(new Provenances(pages, faults)::told);
    }

    private Optional<Sheet.Block> block(Sheet sheet) {
        if (sheet instanceof Sheet.Block block) {
            return Optional.of(block);
        }
        faults.error(
                sheet.origin().place(),
                "a scenario is a block of keys, not " + sheet.contents(),
                "Begin with scenario: and a key.");
        return Optional.empty();
    }

    private Optional<Sheet.Block> withParent(Sheet.Block block, Path file) {
        Optional<Sheet> named = block.child("extends");
        if (named.isEmpty()) {
            Sheet.Block whole = withTables(block, new Sheet.Block(block.origin(), new LinkedHashMap<>()));
            Mark.refuse(whole, "this file extends no other, so all of it is new", "Leave out new.", faults);
            return Optional.of(whole);
        }
        Sheet.Block own = without(block, "extends");
        if (!(named.get() instanceof Sheet.Text text) || text.value().isBlank()) {
            faults.error(
                    named.get().origin().place(),
                    "here stands " + named.get().contents() + ", where one file is needed",
                    "Write extends: baseline.yaml; that file may extend another.");
            return Optional.empty();
        }
        return parent(text, file)
                .flatMap(path -> read(path, text.origin().place()))
                .map(parent -> merged(own, parent));
    }

    private Sheet.Block withTables(Sheet.Block file, Sheet.Block parent) {
        Tables tables = new Tables(pages, faults);
        Sheet.Block whole = tables.over(file, parent);
        lost |= tables.lost();
        return whole;
    }

    /** The file that was asked for is merged last. */
    private Sheet.Block merged(Sheet.Block file, Sheet.Block parent) {
        Sheet.Block own = withTables(file, parent);
        Sheet.Block plain = new Added(own, parent, lost ? new Faults(pages) : faults).checked();
        over = Optional.of(new Over(plain, parent));
        return Merge.over(plain, parent);
    }

    private Optional<Path> parent(Sheet.Text text, Path file) {
        return new Beside(file, faults)
                .named(text, ".yaml", "a file that a scenario may extend")
                .flatMap(path -> withoutLoop(path, text.origin().place()));
    }

    private Optional<Path> withoutLoop(Path parent, Position place) {
        if (opened.contains(real(parent))) {
            faults.error(
                    place,
                    "files extend each other in a loop, by way of " + Beside.shown(parent),
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

    private static Path real(Path file) {
        try {
            return file.toFile().exists()
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet.Block without(Sheet.Block block, String key) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>(block.entries());
        entries.remove(key);
        return new Sheet.Block(block.origin(), entries);
    }
}
