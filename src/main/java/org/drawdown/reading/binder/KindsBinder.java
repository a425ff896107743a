package org.drawdown.reading.binder;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Parameter;
import org.drawdown.quantity.Unit;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.value.Choice;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Site;

/** Kinds of people and cargo: those of which something is said, and those that sites just have. */
final class KindsBinder {
    private static final Set<Kind.Fate> UNSENSITIVE =
            Collections.unmodifiableSet(EnumSet.of(Kind.Fate.GIVEN, Kind.Fate.DESTROYED));
    private static final Set<Kind.Fate> SENSITIVE =
            Collections.unmodifiableSet(EnumSet.of(Kind.Fate.DESTROYED, Kind.Fate.SENT_ON));

    private KindsBinder() {}

    static List<Kind> bind(Form mission, List<Site> sites) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        mission.named("kinds").forEach(form -> kinds.put(form.name(), kind(form)));
        for (Site site : sites) {
            site.people().keySet().forEach(key -> kinds.computeIfAbsent(key, name -> plain(name, true)));
            site.cargo().keySet().forEach(key -> kinds.computeIfAbsent(key, name -> plain(name, false)));
            site.endless().forEach(key -> kinds.computeIfAbsent(key, name -> plain(name, false)));
        }
        return Kind.parentsFirst(List.copyOf(kinds.values()));
    }

    private static Kind kind(Form form) {
        return new Kind(
                form.name(),
                form.title(),
                form.choice("is").equals("people"),
                part(form),
                form.yes("separates"),
                form.yes("sensitive"),
                mayBe(form),
                form.yes("alone"),
                form.yes("drives-itself"),
                form.numberIf("mass").orElseGet(() -> massless(form.name())),
                feeds(form));
    }

    private static Optional<Parameter> feeds(Form form) {
        boolean supplies = form.choice("is").equals("supplies");
        if (supplies != form.has("feeds")) {
            String what = supplies ? "feeds nobody" : "feeds people but is no supplies";
            form.error("kind \"" + form.name() + "\" " + what, "Write is: supplies and feeds: 1000, both.");
        }
        return form.numberIf("feeds");
    }

    private static Set<Kind.Fate> mayBe(Form form) {
        if (!form.has("may-be")) {
            return form.yes("sensitive") ? SENSITIVE : UNSENSITIVE;
        }
        Set<Kind.Fate> fates = EnumSet.noneOf(Kind.Fate.class);
        form.choices("may-be").forEach(word -> fates.add(Choice.of(Kind.Fate.class, word)));
        return Collections.unmodifiableSet(fates);
    }

    private static Optional<Kind.Part> part(Form form) {
        if (form.has("part-of") != form.has("share")) {
            String lacking = form.has("share") ? "part-of" : "share";
            form.error("kind \"" + form.name() + "\" has no " + lacking, "A part says part-of and share, both.");
        }
        return form.wordIf("part-of").map(of -> new Kind.Part(of, form.number("share")));
    }

    private static Kind plain(String key, boolean people) {
        return new Kind(
                key,
                key,
                people,
                Optional.empty(),
                false,
                false,
                UNSENSITIVE,
                false,
                false,
                massless(key),
                Optional.empty());
    }

    private static Parameter massless(String key) {
        return new Parameter("kinds." + key + ".mass", new Fixed(0), Unit.TONNE);
    }
}
