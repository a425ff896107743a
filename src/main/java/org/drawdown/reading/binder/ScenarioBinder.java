package org.drawdown.reading.binder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.form.Notebook;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;

/** A whole sheet to a scenario; the order is that of the record. */
public final class ScenarioBinder {
    private ScenarioBinder() {}

    public static Scenario bind(Sheet.Block sheet, Notebook clerk) {
        Form mission = new Form(sheet, Language.noun("scenario"), "", clerk);
        Calendar plan = CalendarBinder.bind(mission);
        clerk.dated(plan, plan.start());
        Optional<Form> past = mission.form("so-far");
        Optional<SoFar> soFar = past.map(SoFarBinder::bind);
        Calendar calendar = past.map(form -> SoFarBinder.asOf(form, plan)).orElse(plan);
        clerk.dated(calendar, plan.start());
        List<Site> sites = SitesBinder.bind(mission);
        return new Scenario(
                name(mission),
                mission.textOr("title", mission.word("scenario")),
                mission.textOr("marking", ""),
                calendar,
                ConditionsBinder.bind(mission),
                ConditionsBinder.bends(mission),
                KindsBinder.bind(mission, sites),
                ContingentsBinder.bind(mission),
                ContingentsBinder.totals(mission),
                ContingentsBinder.destroying(mission),
                LegsBinder.surfaces(mission),
                TasksBinder.phases(mission),
                sites,
                LegsBinder.bind(mission),
                FleetsBinder.bind(mission),
                AuthoritiesBinder.regimes(mission),
                AuthoritiesBinder.bind(mission),
                ShocksBinder.attacks(mission),
                CorrelationsBinder.bind(mission),
                ShocksBinder.bind(mission),
                TasksBinder.bind(mission, sites),
                TasksBinder.handover(mission),
                ClosingsBinder.expedited(mission),
                MovesBinder.bind(mission),
                MovesBinder.order(mission),
                RatesBinder.bind(mission),
                LiquidationBinder.bind(mission),
                mission.form("measure")
                        .map(form ->
                                OptionalLong.of(Math.max(0, form.seconds("from") + calendar.seconds(plan.start()))))
                        .orElse(OptionalLong.empty()),
                soFar);
    }

    private static String name(Form mission) {
        return mission.read("scenario", "a key", text -> {
                    if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                        throw new Misread(
                                "\"" + Nearest.shortened(text) + "\" cannot be a key",
                                "Keys are made of a-z, 0-9 and hyphens; title: carries any text.");
                    }
                    return text;
                })
                .orElse("");
    }
}
