package org.drawdown.theatre.nature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Draws;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Shock;
import org.drawdown.theatre.stage.Once;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** A shock's story: it begins, lasts, ends; and again if it is a season or recurs. What follows it is told. */
final class ShockStory {
    private final Stage stage;
    private final Shock shock;
    private final Effects effects;
    private final List<Runnable> followers = new ArrayList<>();
    private boolean going;

    ShockStory(Stage stage, Shock shock, Effects effects) {
        this.stage = stage;
        this.shock = shock;
        this.effects = effects;
    }

    /** Books its beginnings; what follows another listens to the other instead. */
    void book() {
        if (shock.timing() instanceof Shock.Season season) {
            bookSeasons(season);
        } else if (shock.timing() instanceof Shock.Spells spells) {
            bookSpells(spells);
        } else if (shock.timing() instanceof Shock.Dated dated) {
            bookDated(dated);
        } else if (shock.timing() instanceof Shock.Once once) {
            bookAtRandom(once);
        } else if (shock.timing() instanceof Shock.Recurring recurring) {
            bookNext(span(recurring.every(), "shock"), span(recurring.lasts(), "shock-lasts"), Long.MAX_VALUE);
        }
    }

    private Span span(Delay delay, String what) {
        return stage.span(delay, what + "/" + shock.key());
    }

    /** One year's part of a season, as far as it lies in the run. */
    private interface Part {
        void is(long begins, long ends);
    }

    private void eachYear(Shock.Season season, Part part) {
        LocalDate last = stage.calendar().local(stage.calendar().horizon()).toLocalDate();
        int year = stage.calendar().start().getYear() - 1;
        for (; year <= last.getYear(); year++) {
            LocalDate from = season.from().atYear(year);
            LocalDate to = season.to().atYear(season.to().isBefore(season.from()) ? year + 1 : year);
            long begins = stage.calendar().seconds(from.atStartOfDay());
            long ends = stage.calendar().seconds(to.plusDays(1).atStartOfDay());
            if (ends > 0) {
                part.is(Math.max(0, begins), ends);
            }
        }
    }

    private void bookSeasons(Shock.Season season) {
        eachYear(season, (begins, ends) -> book(begins, () -> begin(OptionalLong.of(ends - begins))));
    }

    private void bookSpells(Shock.Spells spells) {
        Span every = span(spells.every(), "shock");
        Span lasts = span(spells.lasts(), "shock-lasts");
        eachYear(spells.season(), (begins, ends) -> book(begins, () -> bookNext(every, lasts, ends)));
    }

    private void bookDated(Shock.Dated dated) {
        long begins = stage.calendar().seconds(dated.from());
        OptionalLong lasts = drawn(dated.lasts().map(each -> span(each, "shock")));
        if (lasts.isEmpty() || begins + lasts.getAsLong() > 0) {
            long late = Math.max(0, -begins);
            boolean goesOn = late > 0 && begins >= stage.ground().planStarts();
            book(begins + late, () -> {
                if (goesOn) {
                    goOn(late);
                } else {
                    begin();
                }
                endAfter(shorter(lasts, late));
            });
        }
    }

    private static OptionalLong shorter(OptionalLong lasts, long by) {
        return lasts.isPresent() ? OptionalLong.of(lasts.getAsLong() - by) : lasts;
    }

    /** Whether it comes and when are drawn whichever way it goes. */
    private void bookAtRandom(Shock.Once once) {
        Draws luck = stage.draws("shock/" + shock.key());
        Once when = Once.within(stage, once.from(), once.until());
        boolean comes = luck.next() < when.chance(stage.value(once.chance()));
        long begins = when.at(luck.next());
        OptionalLong lasts = drawn(once.lasts().map(each -> span(each, "shock-lasts")));
        if (comes && begins >= 0) {
            book(begins, () -> begin(lasts));
        }
    }

    private static OptionalLong drawn(Optional<Span> span) {
        return span.map(Span::next).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Comes after another has begun: all is drawn each time, whether it follows or not. */
    void follows(ShockStory other, Shock.Following following) {
        Draws luck = stage.draws("shock/" + shock.key());
        Span after = span(following.after(), "shock-after");
        Optional<Span> lasting = following.lasts().map(each -> span(each, "shock-lasts"));
        other.followers.add(() -> {
            boolean comes = luck.next() < stage.value(following.chance());
            long later = after.next();
            OptionalLong lasts = drawn(lasting);
            if (comes) {
                book(later, () -> beginUnlessGoing(lasts));
            }
        });
    }

    /** The next one, as long as it begins before a season is over, and no longer than that. */
    private void bookNext(Span every, Span lasts, long seasonEnds) {
        long waits = every.next();
        if (stage.now() + waits >= seasonEnds) {
            return;
        }
        book(waits, () -> {
            begin();
            long seconds = Math.min(lasts.next(), seasonEnds - stage.now());
            book(seconds, () -> {
                end();
                bookNext(every, lasts, seasonEnds);
            });
        });
    }

    private void book(long seconds, Runnable step) {
        stage.kernel().nature(shock.key(), seconds, step);
    }

    private void beginUnlessGoing(OptionalLong lasts) {
        if (!going) {
            begin(lasts);
        }
    }

    /** Begins for so long, or for good. */
    private void begin(OptionalLong lasts) {
        begin();
        endAfter(lasts);
    }

    private void endAfter(OptionalLong lasts) {
        lasts.ifPresent(seconds -> book(seconds, this::end));
    }

    /** It began before the run did: what follows it was told then. */
    private void goOn(long since) {
        going = true;
        stage.tell(new Happening.Began(stage.now(), "shock", shock.key(), ""));
        effects.goOn(since);
    }

    private void begin() {
        going = true;
        stage.tell(new Happening.Began(stage.now(), "shock", shock.key(), ""));
        effects.apply();
        followers.forEach(Runnable::run);
    }

    private void end() {
        going = false;
        stage.tell(new Happening.Ended(stage.now(), "shock", shock.key(), "", ""));
        effects.undo();
    }
}
