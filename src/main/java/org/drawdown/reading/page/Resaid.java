package org.drawdown.reading.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.drawdown.reading.value.Choice;
import org.drawdown.scenario.Provenance.Confidence;

/**
 * What has to be said of paths so that a sheet of several files, written as one, says of each number what its own file
 * says: a block of the one may stand around a number of another.
 */
public final class Resaid {
    private static final String PROVENANCE = "provenance";

    private final Set<String> inputs;
    private final Map<String, Sheet.Entry> paths = new LinkedHashMap<>();

    private Resaid(Set<String> inputs) {
        this.inputs = inputs;
    }

    /**
     * {@return the sheet, and what has to be said of paths in it}
     *
     * @param inputs paths of all numbers, as they stand in their own files
     */
    public static Sheet.Block in(Sheet.Block sheet, Set<String> inputs) {
        Position place = sheet.origin().place();
        Resaid resaid = new Resaid(inputs);
        resaid.inner(sheet, Sourced.block(sheet, new LinkedHashMap<>()), "");
        if (resaid.paths.isEmpty()) {
            return sheet;
        }
        Sheet.Block paths = new Sheet.Block(Origin.at(place, PROVENANCE), resaid.paths);
        return sheet.with(PROVENANCE, new Sheet.Entry(place, paths));
    }

    /**
     * Says it of a node, or of what is below it.
     *
     * @param read  the same node as it would be read from one file
     * @param owner path of the block or list around it
     */
    private void node(Sheet node, Sheet read, String path, String owner) {
        Set<Said> said = new LinkedHashSet<>();
        boolean wrong = wrong(node, read, owner, said);
        if (wrong && said.size() == 1) {
            paths.put(
                    path,
                    new Sheet.Entry(node.origin().place(), words(said.iterator().next(), node.origin())));
        } else if (wrong) {
            inner(node, read, path);
        }
    }

    private void inner(Sheet node, Sheet read, String path) {
        String own = node.origin().path();
        if (node instanceof Sheet.Block block) {
            block.entries()
                    .forEach((key, entry) ->
                            node(entry.value(), ((Sheet.Block) read).child(key).orElseThrow(), below(path, key), own));
        } else if (node instanceof Sheet.Row row) {
            for (int i = 0; i < row.items().size(); i++) {
                node(row.items().get(i), ((Sheet.Row) read).items().get(i), path + "[" + i + "]", own);
            }
        }
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /**
     * {@return whether a number at or below a node would be read with another source}
     *
     * @param owner path of the number that a text may be part of
     * @param said  takes what is said of each number
     */
    private boolean wrong(Sheet node, Sheet read, String owner, Set<Said> said) {
        boolean wrong = false;
        if (node instanceof Sheet.Block block) {
            for (Map.Entry<String, Sheet.Entry> entry : block.entries().entrySet()) {
                Sheet other = ((Sheet.Block) read).child(entry.getKey()).orElseThrow();
                wrong |= wrong(entry.getValue().value(), other, block.origin().path(), said);
            }
        } else if (node instanceof Sheet.Row row) {
            for (int i = 0; i < row.items().size(); i++) {
                wrong |= wrong(row.items().get(i), ((Sheet.Row) read).items().get(i), owner, said);
            }
        } else if (inputs.contains(node.origin().path()) || inputs.contains(owner)) {
            said.add(node.origin().said());
            wrong = !node.origin().said().equals(read.origin().said());
        }
        return wrong;
    }

    private static Sheet words(Said said, Origin at) {
        if (said.equals(Said.NOTHING)) {
            return new Sheet.Text(at, "none", false);
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("source", said.source());
        words.put("confidence", said.confidence() == Confidence.UNSTATED ? "" : Choice.word(said.confidence()));
        words.put("as-of", said.asOf().map(LocalDate::toString).orElse(""));
        words.put("known-on", said.knownOn().map(LocalDate::toString).orElse(""));
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        words.forEach((key, word) -> {
            if (!word.isEmpty()) {
                entries.put(key, new Sheet.Entry(at.place(), new Sheet.Text(at, word, false)));
            }
        });
        return new Sheet.Block(at, entries);
    }
}
