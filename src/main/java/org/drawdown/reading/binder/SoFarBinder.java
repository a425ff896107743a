package org.drawdown.reading.binder;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.reading.form.Form;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.SoFar;

/** What has happened by the day from which the mission is played. */
final class SoFarBinder {
    private static final String MISSION = "";

    private SoFarBinder() {}

    /**
     * {@return the calendar of the runs, which begin on that day}
     *
     * @param plan the calendar of the plan
     */
    static Calendar asOf(Form soFar, Calendar plan) {
        return soFar.date("as-of").flatMap(day -> from(day, soFar, plan)).orElse(plan);
    }

    private static Optional<Calendar> from(LocalDateTime day, Form form, Calendar plan) {
        boolean within = !day.isBefore(plan.start()) && day.isBefore(plan.deadline());
        if (within || plan.equals(CalendarBinder.STAND_IN)) {
            long left = plan.horizon() - plan.seconds(day);
            return within && left > 0
                    ? Optional.of(new Calendar(day, plan.deadline(), left, plan.zone()))
                    : Optional.empty();
        }
        String start = plan.start().toString().replace('T', ' ');
        form.clerk()
                .error(
                        form.node("as-of").orElseThrow(),
                        day.isBefore(plan.start())
                                ? "this day is before the start, " + start
                                : "this day is after the deadline",
                        "Write a day from the start on, and before the deadline.");
        return Optional.empty();
    }

    static SoFar bind(Form soFar) {
        return new SoFar(
                soFar.clerk().planStarts(),
                soFar.words("done"),
                soFar.named("sites").stream().map(SoFarBinder::site).toList(),
                soFar.named("moves").stream().map(SoFarBinder::move).toList(),
                lost(soFar),
                regimes(soFar));
    }

    private static SoFar.AtSite site(Form site) {
        List<SoFar.Done> done = new ArrayList<>();
        Map<SoFar.Fate, List<SoFar.Some>> gone = new LinkedHashMap<>();
        add(site, MISSION, done, gone);
        site.named("contingents").forEach(contingent -> add(contingent, contingent.name(), done, gone));
        return new SoFar.AtSite(
                site.name(),
                site.date("closed").map(day -> new SoFar.Closed(day, site.choice("handover"), site.wordIf("left-for"))),
                List.copyOf(done),
                site.numbersOr("packed", "all").entrySet().stream()
                        .map(each -> new SoFar.Packed(each.getKey(), each.getValue()))
                        .toList(),
                gone);
    }

    private static void add(Form form, String owner, List<SoFar.Done> done, Map<SoFar.Fate, List<SoFar.Some>> gone) {
        form.words("done")
                .forEach(task ->
                        done.add(new SoFar.Done(task, Optional.of(owner).filter(whose -> !whose.isEmpty()))));
        for (SoFar.Fate fate : SoFar.Fate.values()) {
            List<SoFar.Some> some = some(form, fate.name().toLowerCase(Locale.ROOT), owner);
            if (!some.isEmpty()) {
                gone.computeIfAbsent(fate, each -> new ArrayList<>()).addAll(some);
            }
        }
    }

    private static SoFar.ByMove move(Form move) {
        List<SoFar.Some> moved = new ArrayList<>(some(move, "moved", MISSION));
        move.named("contingents").forEach(contingent -> moved.addAll(some(contingent, "moved", contingent.name())));
        return new SoFar.ByMove(move.name(), List.copyOf(moved));
    }

    private static List<SoFar.Some> some(Form form, String key, String owner) {
        return form.numbersOr(key, "all").entrySet().stream()
                .map(each -> new SoFar.Some(each.getKey(), owner, each.getValue()))
                .toList();
    }

    private static Map<String, Parameter> lost(Form form) {
        Map<String, Parameter> lost = new LinkedHashMap<>();
        form.named("fleets").forEach(fleet -> lost.put(fleet.name(), fleet.number("lost")));
        return lost;
    }

    private static Map<String, String> regimes(Form form) {
        Map<String, String> regimes = new LinkedHashMap<>();
        form.named("regimes").forEach(regime -> regimes.put(regime.name(), regime.word("is")));
        return regimes;
    }
}
