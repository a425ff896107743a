package org.drawdown.theatre.nature;

import java.time.LocalDate;
import org.drawdown.scenario.Leg;
import org.drawdown.theatre.stage.Stage;

/** The days of the year on which a leg can be used; on the others it is shut. */
final class LegSeason {
    private final Stage stage;
    private final Road road;
    private final Leg.Season season;

    LegSeason(Stage stage, Road road, Leg.Season season) {
        this.stage = stage;
        this.road = road;
        this.season = season;
    }

    void book() {
        int first = stage.calendar().start().getYear() - 1;
        int last = stage.calendar().local(stage.calendar().horizon()).getYear();
        boolean inSeason = false;
        for (int year = first; year <= last; year++) {
            inSeason |= begins(year) <= 0 && ends(year) > 0;
        }
        if (!inSeason) {
            road.endSeason();
        }
        for (int year = first; year <= last; year++) {
            if (begins(year) > 0) {
                stage.kernel().nature(begins(year), road::beginSeason);
            }
            if (ends(year) > 0) {
                stage.kernel().nature(ends(year), road::endSeason);
            }
        }
    }

    private long begins(int year) {
        return seconds(season.from().atYear(year));
    }

    private long ends(int year) {
        boolean overNewYear = season.to().isBefore(season.from());
        return seconds(season.to().atYear(overNewYear ? year + 1 : year).plusDays(1));
    }

    private long seconds(LocalDate day) {
        return stage.calendar().seconds(day.atStartOfDay());
    }
}
