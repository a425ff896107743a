package org.drawdown.reading.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.Sheet;

/** Two whole sheets side by side, walked along the language: what each key means in the one and in the other. */
final class Contrast {
    private final Sheet.Block before;
    private final Sheet.Block now;
    private final List<Difference> values = new ArrayList<>();
    private final Footing footing = new Footing();

    Contrast(Sheet.Block before, Sheet.Block now) {
        this.before = before;
        this.now = now;
    }

    Differences differences() {
        blocks(before, now, Language.noun("scenario"), Spot.MISSION);
        return new Differences(values, footing.changed());
    }

    private void blocks(Sheet.Block before, Sheet.Block now, Noun noun, Spot spot) {
        footing.note(before, now, spot);
        noun.keys().stream()
                .filter(key -> !key.name().equals("extends"))
                .forEach(key ->
                        key(Stated.at(before, key.name()), Stated.at(now, key.name()), key, spot.key(key.name())));
    }

    private void key(Optional<Sheet> before, Optional<Sheet> now, Key key, Spot spot) {
        switch (key.expect().shape()) {
            case BLOCK -> block(before, now, key, spot);
            case NAMED -> named(before, now, key, spot);
            case NUMBERS, LAWS, SETTINGS -> entries(before, now, key, spot);
            case HOLDINGS -> holdings(before, now, key, spot);
            default -> value(before, now, key, spot);
        }
    }

    private void block(Optional<Sheet> before, Optional<Sheet> now, Key key, Spot spot) {
        if (before.isEmpty() || now.isEmpty()) {
            whole(before, now, spot);
            return;
        }
        Expect expect = key.expect();
        blocks(
                Stated.block(before.get(), expect.shorthand()),
                Stated.block(now.get(), expect.shorthand()),
                Language.noun(expect.of()),
                spot);
    }

    private void named(Optional<Sheet> before, Optional<Sheet> now, Key key, Spot spot) {
        Map<String, Sheet> old = Stated.things(before);
        Map<String, Sheet> fresh = Stated.things(now);
        Noun noun = Language.noun(key.expect().of());
        notes(before, now, spot);
        for (String name : both(old, fresh)) {
            Optional<Sheet> one = Optional.ofNullable(old.get(name));
            Optional<Sheet> other = Optional.ofNullable(fresh.get(name));
            if (one.isPresent() && other.isPresent()) {
                blocks(Stated.block(one.get(), ""), Stated.block(other.get(), ""), noun, spot.one(noun, name));
            } else {
                whole(one, other, spot.one(noun, name));
            }
        }
        if (key.orderedByRule() && (listed(this.before) || listed(this.now))) {
            order(before, now, spot);
        }
    }

    private void notes(Optional<Sheet> before, Optional<Sheet> now, Spot spot) {
        if (before.isPresent() && now.isPresent()) {
            footing.note(Stated.block(before.get(), ""), Stated.block(now.get(), ""), spot);
        }
    }

    /** {@return the keys of both, those of the first first} */
    private static Set<String> both(Map<String, Sheet> before, Map<String, Sheet> now) {
        Set<String> both = new LinkedHashSet<>(before.keySet());
        both.addAll(now.keySet());
        return both;
    }

    /** {@return whether who goes next follows the order in which things are listed} */
    private static boolean listed(Sheet.Block sheet) {
        return sheet.find("who-goes-next.order").stream()
                .flatMap(order -> Stated.items(order).stream())
                .anyMatch(item -> item.says("listed"));
    }

    private void order(Optional<Sheet> before, Optional<Sheet> now, Spot spot) {
        List<String> old = new ArrayList<>(Stated.things(before).keySet());
        List<String> fresh = new ArrayList<>(Stated.things(now).keySet());
        old.retainAll(Stated.things(now).keySet());
        fresh.retainAll(Stated.things(before).keySet());
        if (!old.equals(fresh)) {
            String change = Told.change(String.join(", ", old), String.join(", ", fresh));
            tell(spot, " in another order: " + change, before, now);
        }
    }

    private void entries(Optional<Sheet> before, Optional<Sheet> now, Key key, Spot spot) {
        Map<String, Sheet> old = Stated.things(before);
        Map<String, Sheet> fresh = Stated.things(now);
        both(old, fresh)
                .forEach(name -> value(
                        Optional.ofNullable(old.get(name)), Optional.ofNullable(fresh.get(name)), key, spot.key(name)));
    }

    private void holdings(Optional<Sheet> before, Optional<Sheet> now, Key key, Spot spot) {
        Map<String, Sheet> old = Stated.things(before);
        Map<String, Sheet> fresh = Stated.things(now);
        both(old, fresh)
                .forEach(name -> entries(
                        Optional.ofNullable(old.get(name)), Optional.ofNullable(fresh.get(name)), key, spot.key(name)));
    }

    private void value(Optional<Sheet> before, Optional<Sheet> now, Key key, Spot spot) {
        boolean same = Means.of(before, key).equals(Means.of(now, key));
        if (!same && before.isPresent() && now.isPresent()) {
            tell(spot, change(before.get(), now.get(), key), before, now);
        } else if (!same) {
            oneSided(before, now, key, spot);
        }
        footing.compare(before, now, key, spot, same);
    }

    private static String change(Sheet before, Sheet now, Key key) {
        boolean list = key.expect().isList();
        if (!list || key.ordered()) {
            return " " + Told.change(before, now);
        }
        Map<String, Sheet> lost = Told.byMeaning(before, key);
        Map<String, Sheet> gained = Told.byMeaning(now, key);
        Set<String> kept =
                lost.keySet().stream().filter(gained::containsKey).collect(Collectors.toCollection(TreeSet::new));
        lost.keySet().removeAll(kept);
        gained.keySet().removeAll(kept);
        String words = kept.isEmpty() ? "" : Told.gainedAndLost(gained, lost);
        return " " + (words.isEmpty() ? Told.change(before, now) : words);
    }

    /** One of the files leaves the key out. */
    private void oneSided(Optional<Sheet> before, Optional<Sheet> now, Key key, Spot spot) {
        if (key.fallback().isEmpty()) {
            whole(before, now, spot);
            return;
        }
        String leftOut = key.fallback() + " (left out)";
        tell(
                spot,
                " " + before.map(Told::value).orElse(leftOut) + " -> "
                        + now.map(Told::value).orElse(leftOut),
                before,
                now);
    }

    /** Something that only one of the files has. */
    private void whole(Optional<Sheet> before, Optional<Sheet> now, Spot spot) {
        before.ifPresent(gone -> {
            boolean thing = Stated.bare(gone) instanceof Sheet.Block;
            tell(spot, (thing ? "" : " " + Told.value(gone)) + " is gone", before, now);
        });
        now.ifPresent(fresh -> {
            String thing = Told.thing(fresh);
            tell(spot, " is new" + (thing.isEmpty() ? "" : ": " + thing), before, now);
        });
    }

    private void tell(Spot spot, String what, Optional<Sheet> before, Optional<Sheet> now) {
        values.add(new Difference(
                spot.path(),
                spot.thing(),
                (spot.name() + what).strip(),
                Difference.Place.of(before),
                Difference.Place.of(now)));
    }
}
