package org.drawdown.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.drawdown.scenario.Provenance.Confidence;

/** Tells every node of one file which source and confidence hold for it: those of its nearest enclosing block. */
final class Sourced {
    private Sourced() {}

    static Sheet.Block block(Sheet.Block block) {
        return (Sheet.Block) node(block, "", Confidence.UNSTATED);
    }

    /** {@return a block that lies inside another as to its source} */
    static Sheet.Block block(Sheet.Block block, Sheet.Block around) {
        return (Sheet.Block) node(
                block, said(around, "source").orElse(""), confidence(around).orElse(Confidence.UNSTATED));
    }

    private static Sheet node(Sheet sheet, String source, Confidence confidence) {
        if (sheet instanceof Sheet.Block block) {
            return inner(
                    block,
                    said(block, "source").orElse(source),
                    confidence(block).orElse(confidence));
        }
        Origin origin = with(sheet.origin(), source, confidence);
        if (sheet instanceof Sheet.Row row) {
            return new Sheet.Row(
                    origin,
                    row.items().stream()
                            .map(item -> node(item, source, confidence))
                            .toList());
        }
        Sheet.Text text = (Sheet.Text) sheet;
        return new Sheet.Text(origin, text.value(), text.quoted());
    }

    private static Sheet inner(Sheet.Block block, String source, Confidence confidence) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        block.entries()
                .forEach((key, entry) ->
                        entries.put(key, new Sheet.Entry(entry.key(), node(entry.value(), source, confidence))));
        return new Sheet.Block(with(block.origin(), source, confidence), entries);
    }

    private static Origin with(Origin origin, String source, Confidence confidence) {
        return new Origin(origin.place(), origin.path(), source, confidence);
    }

    private static Optional<Confidence> confidence(Sheet.Block block) {
        return said(block, "confidence").flatMap(Choice::confidence);
    }

    private static Optional<String> said(Sheet.Block block, String key) {
        return block.child(key).filter(Sheet.Text.class::isInstance).map(sheet -> ((Sheet.Text) sheet).value());
    }
}
