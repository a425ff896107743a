package org.drawdown.theatre.nature;

import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Shock;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** A shock's story: it begins, lasts, ends; and again if it is a season or recurs. */
final class ShockStory {
    private final Stage stage;
    private final Shock shock;
    private final Effects effects;

    ShockStory(Stage stage, Shock shock, Effects effects) {
        this.stage = stage;
        this.shock = shock;
        this.effects = effects;
    }

    void book() {
        if (shock.timing() instanceof Shock.Season season) {
            bookSeasons(season);
        } else if (shock.timing() instanceof Shock.Dated dated) {
            bookDated(dated);
        } else if (shock.timing() instanceof Shock.Recurring recurring) {
            bookNext(
                    stage.span(recurring.every(), "shock/" + shock.key()),
                    stage.span(recurring.lasts(), "shock-lasts/" + shock.key()));
        }
    }

    private void bookSeasons(Shock.Season season) {
        LocalDate last = stage.calendar().local(stage.calendar().horizon()).toLocalDate();
        int year = stage.calendar().start().getYear() - 1;
        for (; year <= last.getYear(); year++) {
            LocalDate from = season.from().atYear(year);
            LocalDate to = season.to().atYear(season.to().isBefore(season.from()) ? year + 1 : year);
            long begins = stage.calendar().seconds(from.atStartOfDay());
            long ends = stage.calendar().seconds(to.plusDays(1).atStartOfDay());
            if (ends > 0) {
                bookOnce(Math.max(0, begins), ends);
            }
        }
    }

    private void bookDated(Shock.Dated dated) {
        long begins = stage.calendar().seconds(dated.from());
        Optional<Long> lasts = dated.lasts()
                .map(each -> stage.span(each, "shock/" + shock.key()).next());
        long ends = lasts.map(seconds -> begins + seconds).orElse(Long.MAX_VALUE);
        if (ends > 0) {
            bookOnce(Math.max(0, begins), ends);
        }
    }

    private void bookOnce(long begins, long ends) {
        stage.kernel().nature(begins, () -> {
            begin();
            if (ends < Long.MAX_VALUE) {
                stage.kernel().nature(ends - stage.now(), this::end);
            }
        });
    }

    private void bookNext(Span every, Span lasts) {
        stage.kernel().nature(every.next(), () -> {
            begin();
            stage.kernel().nature(lasts.next(), () -> {
                end();
                bookNext(every, lasts);
            });
        });
    }

    private void begin() {
        stage.tell(new Happening.Began(stage.now(), "shock", shock.key(), ""));
        effects.apply();
    }

    private void end() {
        stage.tell(new Happening.Ended(stage.now(), "shock", shock.key(), "", ""));
        effects.undo();
    }
}
