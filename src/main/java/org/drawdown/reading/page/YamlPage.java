package org.drawdown.reading.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drawdown.reading.value.Nearest;
import org.drawdown.reading.value.Signs;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * One YAML 1.2 text, read event by event into a sheet.
 *
 * <p>Only what a scenario needs is let in: one document of maps, lists and scalars. Nothing is resolved, so no alias can
 * explode and no scalar is taken for what it is not; nothing recurses, so no nesting overflows the stack.
 */
public final class YamlPage {
    private static final int DEEPEST = 50;
    private static final int LONGEST = 2000;
    private static final int MOST = 20_000;
    /** Events that begin and end every text. */
    private static final int AROUND = 4;

    private static final Pattern LAW = Pattern.compile("(?:empirical|mixture)\\(");

    private final String file;
    private final Faults faults;
    private final Deque<OpenSheet> open = new ArrayDeque<>();
    private Sheet top;
    private int documents;
    private int values;
    private boolean spoilt;

    public YamlPage(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** {@return the tree of a text, unless a fault spoils it} */
    public Optional<Sheet> read(String text) {
        try {
            for (Event event : new Parse(settings(text)).parseString(text)) {
                if (!take(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            Syntax.fault(e, e.getProblemMark().map(this::place).orElse(Position.whole(file)), faults);
            return Optional.empty();
        }
        return spoilt ? Optional.empty() : Optional.ofNullable(top);
    }

    /** {@return whether the text of a sheet holds no more than may be read} */
    public static boolean fits(Sheet sheet) {
        return AROUND + events(sheet) <= MOST;
    }

    private static int events(Sheet sheet) {
        if (sheet instanceof Sheet.Block block) {
            return 2
                    + block.entries().values().stream()
                            .mapToInt(entry -> 1 + events(entry.value()))
                            .sum();
        }
        return sheet instanceof Sheet.Row row
                ? 2 + row.items().stream().mapToInt(YamlPage::events).sum()
                : 1;
    }

    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Math.max(1, text.length()))
                .build();
    }

    /** {@return whether it makes sense to read on} */
    private boolean take(Event event) {
        Position place = event.getStartMark().map(this::place).orElse(Position.whole(file));
        if (event instanceof NodeEvent node) {
            refuseAnchor(node, place);
        }
        switch (event.getEventId()) {
            case DocumentStart -> document(place);
            case Alias -> alias((AliasEvent) event, place);
            case Scalar -> scalar((ScalarEvent) event, place);
            case MappingStart ->
                begin(OpenSheet.block(blockOrigin(place)), ((MappingStartEvent) event).getTag(), place);
            case SequenceStart -> begin(OpenSheet.row(origin(place)), ((SequenceStartEvent) event).getTag(), place);
            case MappingEnd, SequenceEnd -> attach(open.pop().sheet());
            default -> {}
        }
        return documents < 2 && !tooDeep(place) && !tooMany(place);
    }

    private void document(Position place) {
        documents++;
        if (documents == 2) {
            faults.error(place, "a second document begins here", "A scenario file is one document: leave out \"---\".");
        }
    }

    private boolean tooDeep(Position place) {
        if (open.size() <= DEEPEST) {
            return false;
        }
        faults.error(place, "blocks are nested more than " + DEEPEST + " deep", "No scenario needs that.");
        return true;
    }

    private boolean tooMany(Position place) {
        if (++values <= MOST) {
            return false;
        }
        faults.error(place, "the file holds more than " + MOST + " values", "Part it by extends, or use tables.");
        return true;
    }

    private void refuseAnchor(NodeEvent event, Position place) {
        if (!(event instanceof AliasEvent) && event.getAnchor().isPresent()) {
            spoil(place, "anchors (&) are not part of the language", "Write the value where it is needed.");
        }
    }

    private void refuseTag(Optional<String> tag, Position place) {
        tag.ifPresent(name -> spoil(
                place, "tags such as " + Nearest.shortened(name) + " are not part of the language", "Leave it out."));
    }

    private void alias(AliasEvent event, Position place) {
        spoil(
                place,
                "aliases (*" + Nearest.shortened(event.getAlias().toString()) + ") are not part of the language",
                "Write the value where it is needed; moves share rules by a procedure.");
        attach(new Sheet.Text(origin(place), "", false));
    }

    private void begin(OpenSheet frame, Optional<String> tag, Position place) {
        refuseTag(tag, place);
        if (!open.isEmpty() && open.peek().awaitsKey()) {
            spoil(
                    place,
                    "a key is a word, not a list or a block",
                    "Write key: value; quote text in braces or brackets.");
        }
        open.push(frame);
    }

    /** A law that is written out may hold thousands of observations. */
    private static boolean mayBeLaw(String text) {
        return LAW.matcher(text).lookingAt();
    }

    private void scalar(ScalarEvent event, Position place) {
        refuseTag(event.getTag(), place);
        if (event.getValue().length() > LONGEST && !mayBeLaw(event.getValue())) {
            spoil(place, "a text is longer than " + LONGEST + " characters", "Nobody reads that: write it shorter.");
        }
        event.getValue()
                .codePoints()
                .filter(Signs::harmful)
                .findFirst()
                .ifPresent(c -> spoil(place, "the text holds the control character " + Signs.code(c), "Leave it out."));
        if (!open.isEmpty() && open.peek().awaitsKey()) {
            key(event, place);
        } else {
            attach(new Sheet.Text(origin(place), event.getValue(), !event.isPlain()));
        }
    }

    private void key(ScalarEvent event, Position place) {
        if (event.isPlain() && event.getValue().equals("<<")) {
            spoil(place, "merge keys (<<) are not part of the language", "Use extends, or a procedure for moves.");
        }
        open.peek()
                .key(event.getValue(), place)
                .ifPresent(first -> faults.error(
                        place,
                        "the key \"" + Nearest.shortened(event.getValue()) + "\" is written twice, first in line "
                                + first.line(),
                        "Keep one of the two."));
    }

    private void attach(Sheet sheet) {
        if (open.isEmpty()) {
            top = sheet;
        } else if (open.peek().awaitsKey()) {
            open.peek().key("", sheet.origin().place());
        } else {
            open.peek().value(sheet);
        }
    }

    private Origin origin(Position place) {
        return Origin.at(place, open.isEmpty() ? "" : open.peek().path());
    }

    /** A block stands where its key does. */
    private Origin blockOrigin(Position place) {
        Origin origin = origin(place);
        return open.isEmpty() ? origin : Origin.at(open.peek().keyPlaceOr(place), origin.path());
    }

    private void spoil(Position place, String what, String cure) {
        spoilt = true;
        faults.error(place, what, cure);
    }

    private Position place(Mark mark) {
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
