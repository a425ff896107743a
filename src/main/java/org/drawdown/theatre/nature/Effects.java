package org.drawdown.theatre.nature;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.drawdown.scenario.Legs;
import org.drawdown.scenario.Shock;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Stage;

/** What a shock does while it lasts, and how it is undone; and what it does once, when it begins. */
final class Effects {
    private final Stage stage;
    private final Nature nature;
    private final List<Runnable> begin = new ArrayList<>();
    private final List<Runnable> once = new ArrayList<>();
    private final List<Runnable> end = new ArrayList<>();
    /** How long ago it began when it is applied. */
    private long ago;

    Effects(Stage stage, Nature nature, Shock shock) {
        Shock.Effects what = shock.effects();
        this.stage = stage;
        this.nature = nature;
        on(what.closes(), road -> both(road::shut, road::reopen));
        double pace = 1 - stage.value(what.slowsBy());
        on(what.slows(), road -> both(() -> road.slow(pace), () -> road.slowNoMore(pace)));
        raise(what.attacks());
        what.closesAirfields().forEach(site -> shut(nature.airfield(site)));
        what.stops().forEach(authority -> shut(nature.authority(authority)));
        what.stopsFleets().forEach(fleet -> both(() -> nature.stops(fleet, true), () -> nature.stops(fleet, false)));
        what.shells().ifPresent(shells -> shells.sites().forEach(site -> once.add(() -> nature.shells(shock, site))));
        what.turns().forEach(turn -> once.add(() -> nature.mood(turn.regime()).turnTo(turn.to())));
        what.withdraws().forEach(contingent -> once.add(() -> nature.withdraws(contingent)));
        what.bringsForward()
                .ifPresent(forward -> forward.sites()
                        .forEach(site -> once.add(
                                () -> nature.bringsForward(site, new Nature.Forward(forward.closing(), shock.key())))));
    }

    private void on(Legs legs, Consumer<Road> effect) {
        nature.roads().stream().filter(road -> legs.include(road.leg())).forEach(effect);
    }

    private void both(Runnable apply, Runnable undo) {
        begin.add(apply);
        end.add(undo);
    }

    private void shut(Shutter shutter) {
        both(shutter::shut, shutter::reopen);
    }

    /** Each time it begins it grows anew. */
    private void raise(Shock.Rise attacks) {
        double times = stage.value(attacks.times());
        double over = stage.value(attacks.over());
        on(attacks.on(), road -> raise(times, over, road::endanger, road::endangerNoMore));
        for (Site site : stage.ground().scenario().sites()) {
            if (attacks.on().all() || attacks.on().sites().contains(site.key())) {
                Hazard hazard = nature.hazard(site.key());
                raise(times, over, hazard::raise, hazard::raiseNoMore);
            }
        }
    }

    private void raise(double times, double over, Consumer<Rise> raise, Consumer<Rise> raiseNoMore) {
        Deque<Rise> now = new ArrayDeque<>();
        both(
                () -> {
                    now.addLast(new Rise(stage.now() - ago, over, times));
                    raise.accept(now.getLast());
                },
                () -> raiseNoMore.accept(now.removeFirst()));
    }

    void apply() {
        begin.forEach(Runnable::run);
        once.forEach(Runnable::run);
    }

    /** Applies what it does while it lasts; what it did when it began it has done. */
    void goOn(long since) {
        ago = since;
        begin.forEach(Runnable::run);
        ago = 0;
    }

    void undo() {
        end.forEach(Runnable::run);
    }
}
