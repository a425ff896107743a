package org.drawdown.theatre.nature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Draws;
import org.drawdown.kernel.Window;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Surface;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** A leg as it is now: open or shut, how slow, how dangerous; and who is on it. */
public final class Road {

    /** One who is on the road and has to know when it changes. */
    public interface Traveller {
        /** The road was shut, opened, slowed or freed. */
        void roadChanged();
    }

    private final Stage stage;
    private final Leg leg;
    private final Shutter entry;
    private final Shutter open;
    private final Shutter unbarred;
    private final Hazard hazard;
    private final double km;
    private final Ways ways;
    private final List<Traveller> travellers = new ArrayList<>();
    private final List<Runnable> attackWatchers = new ArrayList<>();
    private final List<Double> slowings = new ArrayList<>();
    private double pace = 1;
    private boolean offSeason;

    Road(Stage stage, Leg leg, Optional<Surface> surface) {
        this.stage = stage;
        this.leg = leg;
        this.entry = new Shutter(stage, leg.key());
        this.open = new Shutter(stage, leg.key());
        this.unbarred = new Shutter(stage, leg.key());
        this.hazard = new Hazard(stage, stage.value(leg.hazard()));
        this.km = leg.length().map(stage::value).orElse(0.0);
        this.ways = leg.takes().isPresent() ? new Timed(stage, leg) : new Paced(stage, leg, surface.orElseThrow());
    }

    public Leg leg() {
        return leg;
    }

    public String key() {
        return leg.key();
    }

    /** {@return its length; 0 where only the driving time is known} */
    public double km() {
        return km;
    }

    /** {@return a window that is open while one may set out on it} */
    public Window entry() {
        return entry.window();
    }

    public boolean mayEnter() {
        return entry.isOpen();
    }

    /** {@return a window that is open while those who are on it may go on} */
    public Window open() {
        return open.window();
    }

    public boolean isOpen() {
        return open.isOpen();
    }

    /** {@return a window that is open while nothing but searches shut it: those who were struck there go on} */
    public Window unbarred() {
        return unbarred.window();
    }

    public boolean isUnbarred() {
        return unbarred.isOpen();
    }

    /** {@return what one waits for who finds it shut} */
    public String shutBy() {
        return offSeason ? Causes.SEASON : Causes.CLOSED_LEG;
    }

    /** Its season is over. */
    void endSeason() {
        offSeason = true;
        shut();
    }

    /** Its season begins. */
    void beginSeason() {
        offSeason = false;
        reopen();
    }

    /** {@return attacks on a column} */
    public Hazard hazard() {
        return hazard;
    }

    /** {@return share of its usual pace at which it is driven now, above 0 to 1} */
    public double pace() {
        return pace;
    }

    /** {@return driving time at the usual pace, in seconds, drawn anew} */
    public long work(String from) {
        return ways.seconds(from.equals(leg.from()));
    }

    /** {@return seconds for so many km of it at the usual pace; 0 where a time is given outright, for a whole column} */
    public double usual(double km) {
        return ways.usual(km);
    }

    /** {@return the path of the law that time is drawn from} */
    public String law(String from) {
        return ways.law(from.equals(leg.from()));
    }

    /** Shuts it once more. */
    void shut() {
        unbarred.shut();
        beginSearch();
    }

    /** Takes one closure back. */
    void reopen() {
        unbarred.reopen();
        endSearch();
    }

    /** Shuts it once more to all but those who were struck there. */
    public void beginSearch() {
        boolean wasOpen = mayEnter();
        entry.shut();
        open.shut();
        tell(wasOpen);
    }

    /** It is searched. */
    public void endSearch() {
        boolean wasOpen = mayEnter();
        entry.reopen();
        open.reopen();
        tell(wasOpen);
    }

    /** A site has closed without which nobody sets out on it; those who are on it arrive. */
    void losesHalt() {
        boolean wasOpen = mayEnter();
        entry.shut();
        tell(wasOpen);
    }

    /** Slows it by one factor more. */
    void slow(double factor) {
        slowings.add(factor);
        drivenAt();
    }

    /** Takes such a factor back: what is left is as if it had never been, to the last bit. */
    void slowNoMore(double factor) {
        slowings.remove(factor);
        drivenAt();
    }

    private void drivenAt() {
        pace = 1;
        for (double factor : slowings) {
            pace *= factor;
        }
        passOn();
    }

    /** Multiplies its hazard by one factor more, which may be 0. */
    void endanger(Rise rise) {
        hazard.raise(rise);
        passOn();
    }

    void endangerNoMore(Rise rise) {
        hazard.raiseNoMore(rise);
        passOn();
    }

    /** A column was attacked on it. */
    public void attacked() {
        attackWatchers.forEach(Runnable::run);
    }

    /** Adds one who is told of every attack on it. */
    public void attacksToldTo(Runnable watcher) {
        attackWatchers.add(watcher);
    }

    public void enters(Traveller traveller) {
        travellers.add(traveller);
    }

    public void leaves(Traveller traveller) {
        travellers.remove(traveller);
    }

    private void tell(boolean wasOpen) {
        if (wasOpen != mayEnter()) {
            stage.tell(new Happening.Changed(stage.now(), "leg", leg.key(), mayEnter() ? "open" : "shut"));
        }
        passOn();
    }

    private void passOn() {
        List.copyOf(travellers).forEach(Traveller::roadChanged);
    }

    /** How long the two ways take at the usual pace. */
    private sealed interface Ways {
        long seconds(boolean forward);

        /** {@return seconds for so many km at the usual pace, when there is one} */
        double usual(double km);

        String law(boolean forward);
    }

    /** Times given outright. */
    private static final class Timed implements Ways {
        private final Span out;
        private final Span back;

        Timed(Stage stage, Leg leg) {
            this.out = stage.span(leg.takes().orElseThrow(), "drive/" + leg.key() + "/out");
            this.back = stage.span(leg.back().or(leg::takes).orElseThrow(), "drive/" + leg.key() + "/back");
        }

        @Override
        public long seconds(boolean forward) {
            return (forward ? out : back).next();
        }

        @Override
        public double usual(double km) {
            return 0;
        }

        @Override
        public String law(boolean forward) {
            return (forward ? out : back).law();
        }
    }

    /** A length driven at the pace of a surface, which varies from column to column. */
    private static final class Paced implements Ways {
        private final Surface surface;
        private final double pace;
        private final String law;
        private final double usual;
        private final Draws out;
        private final Draws back;

        Paced(Stage stage, Leg leg, Surface surface) {
            this.surface = surface;
            this.pace = stage.value(surface.pace());
            this.usual = usual(stage.value(leg.length().orElseThrow()));
            this.law = "surfaces." + surface.key() + ".varies";
            this.out = stage.draws("drive/" + leg.key() + "/out", law, surface.varies());
            this.back = stage.draws("drive/" + leg.key() + "/back", law, surface.varies());
        }

        @Override
        public long seconds(boolean forward) {
            double varies = surface.varies().quantile((forward ? out : back).next());
            return org.drawdown.kernel.Kernel.wholeSeconds(usual * varies);
        }

        @Override
        public double usual(double km) {
            return km / pace * 3600;
        }

        @Override
        public String law(boolean forward) {
            return law;
        }
    }
}
