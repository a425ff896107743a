package org.drawdown.reading.layers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.form.KeyCheck;
import org.drawdown.reading.form.Notebook;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Paths;
import org.drawdown.reading.page.Said;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.page.Sourced;
import org.drawdown.reading.value.Nearest;

/**
 * What a file says of where its numbers come from: block by block, and of some paths under {@code provenance}.
 *
 * <p>The second is for what blocks cannot say: that a number has another source than those around it, or none.
 */
final class Provenances {
    private static final String PROVENANCE = "provenance";

    private final Pages pages;
    private final Faults faults;

    Provenances(Pages pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    /** {@return a file whose nodes know what is said of them} */
    Sheet.Block told(Sheet.Block file) {
        Optional<Sheet> provenance = file.child(PROVENANCE);
        Map<String, Sheet.Entry> rest = new LinkedHashMap<>(file.entries());
        rest.remove(PROVENANCE);
        Sheet.Block numbers = new Sheet.Block(file.origin(), rest);
        Map<String, Said> ofPaths = new LinkedHashMap<>();
        provenance.ifPresent(sheet -> paths(sheet, numbers, ofPaths));
        return Sourced.block(numbers, ofPaths);
    }

    private void paths(Sheet provenance, Sheet.Block numbers, Map<String, Said> ofPaths) {
        if (!(provenance instanceof Sheet.Block block)) {
            faults.error(
                    provenance.origin().place(),
                    "here stands " + provenance.contents() + ", where paths are needed",
                    "Write " + PROVENANCE + ": {fleets.trucks.count: {source: fleet list, confidence: high}}.");
            return;
        }
        block.entries().forEach((path, entry) -> {
            if (numbers.find(path).isEmpty() || path.isEmpty()) {
                faults.error(
                        entry.key(),
                        "nothing stands at " + Nearest.shortened(path) + " in this file",
                        cure(numbers, path));
            } else {
                said(entry.value()).ifPresent(said -> ofPaths.put(path, said));
            }
        });
    }

    /** What a file extends says itself where its numbers come from. */
    private static String cure(Sheet.Block numbers, String path) {
        boolean elsewhere = numbers.child("extends").isPresent()
                && numbers.child(Sheet.parts(path).get(0)).isEmpty();
        return elsewhere
                ? "Say it in the file where the number stands, or write the number here as well."
                : Paths.cure(numbers, path);
    }

    private Optional<Said> said(Sheet sheet) {
        if (sheet.says("none")) {
            return Optional.of(Said.NOTHING);
        }
        if (sheet instanceof Sheet.Block block) {
            new KeyCheck(block, Language.COMMON, "", new Notebook(pages, faults)).check();
            return Optional.of(Said.NOTHING.in(block));
        }
        faults.error(
                sheet.origin().place(),
                "here stands " + sheet.contents() + ", where a source is needed",
                "Write {source: fleet list, confidence: high}, or none where nothing is known.");
        return Optional.empty();
    }
}
