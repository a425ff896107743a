package org.drawdown.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;
import org.drawdown.reading.value.Sum;

/** A change of one value of a sheet: set, raised, lowered or multiplied. */
public final class Change {
    private static final String STRETCH = ".stretch";

    private final Faults faults;

    public Change(Faults faults) {
        this.faults = faults;
    }

    /**
     * {@return the sheet with the value at a path changed}
     *
     * @param at where the change is written; its path is overwritten
     */
    public Optional<Sheet.Block> apply(Sheet.Block sheet, String path, String value, Position at) {
        if (faults.spoil(path)) {
            return Optional.empty(); // what stands there is not known
        }
        Optional<Sheet> old = Paths.find(sheet, path);
        if (old.isEmpty() && path.endsWith(STRETCH)) {
            String time = path.substring(0, path.length() - STRETCH.length());
            Optional<Sheet> unstretched = Paths.find(sheet, time);
            if (unstretched.isPresent() && !(unstretched.get() instanceof Sheet.Row)) {
                return stretched(unstretched.get(), value, at)
                        .map(found -> (Sheet.Block) put(sheet, Sheet.parts(time), 0, found));
            }
        }
        Optional<Sheet> there =
                old.isPresent() ? changed(old.get(), value, at) : leftOut(sheet, path, value, Origin.at(at, path));
        return there.map(found -> (Sheet.Block) put(sheet, Sheet.parts(path), 0, found));
    }

    /** A time whose stretch is left out has one of 1; whether it is a time is seen on reading. */
    private Optional<Sheet> stretched(Sheet time, String value, Position at) {
        Origin origin = Origin.at(at, time.origin().path() + STRETCH);
        return changed(new Sheet.Text(origin, "1", false), value, at)
                .map(stretch -> (time instanceof Sheet.Block block ? block : Merge.block((Sheet.Text) time))
                        .with("stretch", new Sheet.Entry(at, stretch)));
    }

    /** A key that is left out may be set where its block stands; whether the block has such a key is seen on reading. */
    private Optional<Sheet> leftOut(Sheet.Block sheet, String path, String value, Origin origin) {
        int dot = path.lastIndexOf('.');
        boolean inBlock = dot > 0
                && Paths.find(sheet, path.substring(0, dot))
                        .filter(Sheet.Block.class::isInstance)
                        .isPresent();
        if (inBlock && !Sum.isChange(value)) {
            return fragment(value, origin);
        }
        faults.error(
                origin.place(),
                "nothing stands at " + Nearest.shortened(path) + (inBlock ? " that could be changed by " + value : ""),
                inBlock ? "What is left out has to be written in full, not as a change." : Paths.cure(sheet, path));
        return Optional.empty();
    }

    public void warn(Position at, String what, String cure) {
        faults.warning(at, what, cure);
    }

    public void refuse(Position at, String what, String cure) {
        faults.error(at, what, cure);
    }

    private Optional<Sheet> changed(Sheet old, String value, Position at) {
        if (old instanceof Sheet.Block block
                && (block.child("value").isPresent() || block.child("law").isPresent())) {
            String inner = block.child("value").isPresent() ? "value" : "law";
            return changed(block.child(inner).orElseThrow(), value, at)
                    .map(text -> block.with(inner, new Sheet.Entry(at, text)));
        }
        Origin origin = Origin.at(at, old.origin().path());
        if (!Sum.isChange(value)) {
            return fragment(value, origin);
        }
        if (!(old instanceof Sheet.Text text)) {
            faults.error(
                    at, "what stands there is " + old.words() + ", not a number", "Name a number, or write a value.");
            return Optional.empty();
        }
        try {
            return Optional.of(new Sheet.Text(origin, Sum.of(text.value(), value), false));
        } catch (Misread misread) {
            faults.error(at, misread.getMessage(), misread.cure());
            return Optional.empty();
        }
    }

    /** A value in brackets or braces is YAML; any other is text. */
    private Optional<Sheet> fragment(String value, Origin origin) {
        if (!value.startsWith("[") && !value.startsWith("{")) {
            return Optional.of(new Sheet.Text(origin, value, false));
        }
        Faults own = new Faults(new Pages());
        Optional<Sheet> read = new YamlPage("", own).read(value);
        if (read.isEmpty() || own.any()) {
            String what =
                    own.errors().isEmpty() ? "" : ": " + own.errors().get(0).what();
            faults.error(origin.place(), "\"" + Nearest.shortened(value) + "\" cannot be read" + what, "");
            return Optional.empty();
        }
        return read.map(sheet -> Paths.moved(sheet, origin));
    }

    private static Sheet put(Sheet sheet, List<String> parts, int depth, Sheet value) {
        if (depth == parts.size()) {
            return value;
        }
        String part = parts.get(depth);
        if (sheet instanceof Sheet.Row row) {
            List<Sheet> items = new ArrayList<>(row.items());
            int number = Integer.parseInt(part);
            items.set(number, put(items.get(number), parts, depth + 1, value));
            return new Sheet.Row(row.origin(), List.copyOf(items));
        }
        if (!(sheet instanceof Sheet.Block block)) {
            return value;
        }
        Position key = Optional.ofNullable(block.entries().get(part))
                .map(Sheet.Entry::key)
                .orElse(value.origin().place());
        Sheet inner = block.child(part).orElseGet(() -> new Sheet.Block(value.origin(), new LinkedHashMap<>()));
        return block.with(part, new Sheet.Entry(key, put(inner, parts, depth + 1, value)));
    }
}
