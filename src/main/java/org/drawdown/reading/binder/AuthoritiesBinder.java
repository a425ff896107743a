package org.drawdown.reading.binder;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.form.Form;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Regime;

/** Authorities, and the moods they share. */
final class AuthoritiesBinder {
    private AuthoritiesBinder() {}

    static List<Authority> bind(Form mission) {
        return mission.named("authorities").stream()
                .map(form -> new Authority(
                        form.name(),
                        form.title(),
                        new Authority.Remit(grants(form), form.words("region"), form.words("exempt")),
                        form.delay("takes"),
                        form.number("refuses"),
                        form.delay("ask-again-after"),
                        form.delayIf("urge-after"),
                        form.numberIf("open-requests"),
                        form.form("meets").map(AuthoritiesBinder::meetings),
                        grant(form),
                        form.wordIf("regime")))
                .toList();
    }

    private static List<String> grants(Form form) {
        return form.has("grants") ? form.words("grants") : List.of(form.name());
    }

    private static Authority.Grant grant(Form form) {
        Authority.Covers covers = form.choice("covers", Authority.Covers.class);
        Authority.Terms terms = form.form("conditions")
                .map(AuthoritiesBinder::terms)
                .orElseGet(() -> new Authority.Terms(Optional.empty(), List.of(), Collections.emptyMap()));
        if (covers == Authority.Covers.PERIOD) {
            checkPeriod(form, terms);
        }
        return new Authority.Grant(
                form.delayIf("valid"),
                covers,
                form.choice("on-lapse", Authority.OnLapse.class),
                form.delayIf("notice"),
                terms);
    }

    /** What is shared by all that leaves a site has to leave each of them a way. */
    private static void checkPeriod(Form form, Authority.Terms terms) {
        String whose = "authority \"" + form.name() + "\" grants for a period ";
        if (!form.has("valid")) {
            form.error(whose + "but does not say how long", "Write valid: 30 d.");
        }
        if (!terms.route().isEmpty()) {
            form.error(
                    whose + "and bars legs, for whoever leaves the site",
                    "Leave route out, or write covers: each way.");
        }
    }

    private static Authority.Terms terms(Form form) {
        return new Authority.Terms(
                form.has("vehicles") ? Optional.of(form.law("vehicles")) : Optional.empty(),
                weekdays(form, "days"),
                form.numbers("route"));
    }

    private static Authority.Meetings meetings(Form form) {
        long every = form.seconds("every");
        if (form.has("every") == form.has("on") || (form.has("every") && every == 0)) {
            form.error(
                    "authority \"" + form.name() + "\" "
                            + (form.has("on") ? "says twice when it meets" : "does not say when it meets"),
                    "Write every: 7 d, or on: [tue].");
        }
        return new Authority.Meetings(
                every > 0 ? Optional.of(every) : Optional.empty(),
                form.dateOrStart("from"),
                weekdays(form, "on"),
                form.number("missed"),
                form.numberIf("decides"));
    }

    private static List<DayOfWeek> weekdays(Form form, String key) {
        List<String> words = form.choices(key);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> words.contains(day.name().substring(0, 3).toLowerCase(Locale.ROOT)))
                .toList();
    }

    static List<Regime> regimes(Form mission) {
        return mission.named("regimes").stream()
                .map(form -> new Regime(
                        form.name(),
                        form.title(),
                        form.word("starts"),
                        form.named("states").stream()
                                .map(AuthoritiesBinder::state)
                                .toList(),
                        form.forms("turns").stream()
                                .map(turn -> new Regime.Turn(turn.dateOrStart("at"), turn.word("to")))
                                .toList(),
                        answers(form)))
                .toList();
    }

    private static Regime.State state(Form form) {
        if (form.has("lasts") != form.has("then")) {
            form.error(
                    "state \"" + form.name() + "\" says "
                            + (form.has("lasts") ? "lasts but not then" : "then but not lasts"),
                    "Write both, or neither for a state that stays for good.");
        }
        return new Regime.State(
                form.name(),
                form.delayIf("lasts"),
                form.numbers("then"),
                form.number("takes"),
                form.number("refuses"),
                form.yes("grants"),
                form.delayIf("at-least"),
                answers(form));
    }

    private static Map<String, Regime.Answer> answers(Form form) {
        Map<String, Regime.Answer> answers = new LinkedHashMap<>();
        form.named("answers")
                .forEach(answer ->
                        answers.put(answer.name(), new Regime.Answer(answer.word("to"), answer.number("chance"))));
        return Collections.unmodifiableMap(answers);
    }
}
