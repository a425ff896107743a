package org.drawdown.reading.binder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.form.Notebook;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.Change;
import org.drawdown.reading.page.Paths;
import org.drawdown.reading.page.Position;
import org.drawdown.reading.page.Resolved;
import org.drawdown.reading.page.Sheet;
import org.drawdown.scenario.Lever;

/** Levers, and the sheets that come of pulling them. */
public final class LeversBinder {
    private LeversBinder() {}

    /**
     * A lever and the sheet with it pulled.
     *
     * @param places where what it sets is written
     */
    public record Pulled(Lever lever, Sheet.Block sheet, List<Position> places) {}

    public static List<Pulled> bind(Sheet.Block sheet, Notebook clerk) {
        Map<String, Sheet.Entry> only = new LinkedHashMap<>();
        Optional.ofNullable(sheet.entries().get("levers")).ifPresent(entry -> only.put("levers", entry));
        Form form = new Form(new Sheet.Block(sheet.origin(), only), LEVERS, "", clerk);
        List<Pulled> pulled = new ArrayList<>();
        form.named("levers").forEach(lever -> pull(lever, sheet).ifPresent(pulled::add));
        return pulled;
    }

    private static final Noun LEVERS = Noun.of("scenario", "", Key.may("levers", Expect.named("lever"), "", ""));

    private static Optional<Pulled> pull(Form form, Sheet.Block sheet) {
        Map<String, String> set = new LinkedHashMap<>();
        Optional<Sheet.Block> changed = Optional.of(sheet);
        Change change = new Change(form.clerk().faults());
        for (Map.Entry<String, Sheet.Entry> entry : settings(form).entrySet()) {
            String value = Resolved.flow(entry.getValue().value());
            String plain = entry.getValue().value() instanceof Sheet.Text text ? text.value() : value;
            set.put(entry.getKey(), plain);
            changed = applied(change, changed.orElse(sheet), entry, plain).or(Optional::empty);
        }
        Lever lever = new Lever(form.name(), form.title(), Collections.unmodifiableMap(set));
        List<Position> places =
                settings(form).values().stream().map(Sheet.Entry::key).toList();
        return changed.map(found -> new Pulled(lever, found, places));
    }

    private static Optional<Sheet.Block> applied(
            Change change, Sheet.Block sheet, Map.Entry<String, Sheet.Entry> entry, String value) {
        if (entry.getKey().startsWith("levers")) {
            change.refuse(entry.getValue().key(), "a lever cannot change levers", "Change what they change.");
            return Optional.empty();
        }
        Optional<Sheet> old = Paths.find(sheet, entry.getKey());
        boolean known = sheet.find(entry.getKey()).isPresent();
        Position place = known
                ? entry.getValue().value().origin().place()
                : entry.getValue().key();
        Optional<Sheet.Block> changed = change.apply(sheet, entry.getKey(), value, place);
        changed.flatMap(found -> Paths.find(found, entry.getKey()))
                .filter(now -> old.isPresent() && same(old.get(), now, place))
                .ifPresent(now -> change.warn(
                        place,
                        "the lever changes nothing: at " + entry.getKey() + " stands "
                                + old.get().words() + " already",
                        "Write another value, or leave it out."));
        return changed;
    }

    /** What a file sets that extends the one with the lever, the lever may find set. */
    private static boolean same(Sheet old, Sheet now, Position lever) {
        return old.origin().place().file().equals(lever.file())
                && old instanceof Sheet.Text one
                && now instanceof Sheet.Text other
                && one.value().equals(other.value());
    }

    private static Map<String, Sheet.Entry> settings(Form form) {
        Optional<Sheet> set = form.node("set");
        set.filter(node -> node instanceof Sheet.Block block && block.entries().isEmpty())
                .ifPresent(node -> form.clerk()
                        .error(node, "lever \"" + form.name() + "\" sets nothing", "Write {fleets.trucks.count: +1}."));
        if (set.isPresent() && set.get() instanceof Sheet.Block block) {
            return block.entries();
        }
        set.ifPresent(node -> form.clerk().error(node, "set is " + node.words(), "Write {fleets.trucks.count: +1}."));
        return new LinkedHashMap<>();
    }
}
