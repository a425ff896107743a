package org.drawdown.reading.page;

import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.reading.value.Choice;
import org.drawdown.reading.value.Dates;
import org.drawdown.reading.value.Misread;
import org.drawdown.scenario.Provenance.Confidence;

/**
 * What a block says of where its numbers come from; what it leaves unsaid is said by the block around it.
 *
 * @param source     empty when nothing is said
 * @param confidence how sure the author is
 * @param asOf       the day the numbers describe
 * @param knownOn    the day on which one could know them
 */
public record Said(String source, Confidence confidence, Optional<LocalDate> asOf, Optional<LocalDate> knownOn) {
    /** Nothing is said. */
    public static final Said NOTHING = new Said("", Confidence.UNSTATED, Optional.empty(), Optional.empty());

    /** {@return what holds inside a block} */
    public Said in(Sheet.Block block) {
        return new Said(
                text(block, "source").orElse(source),
                text(block, "confidence").flatMap(Choice::confidence).orElse(confidence),
                date(block, "as-of").or(() -> asOf),
                date(block, "known-on").or(() -> knownOn));
    }

    private static Optional<String> text(Sheet.Block block, String key) {
        return block.child(key).filter(Sheet.Text.class::isInstance).map(sheet -> ((Sheet.Text) sheet).value());
    }

    /** {@return a day that a block names; one that cannot be read is told elsewhere} */
    public static Optional<LocalDate> date(Sheet.Block block, String key) {
        return text(block, key).flatMap(written -> {
            try {
                return Optional.of(Dates.first(written).toLocalDate());
            } catch (Misread told) {
                return Optional.empty();
            }
        });
    }
}
