package org.drawdown.theatre.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Draws;
import org.drawdown.chance.Law;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Parameter;
import org.drawdown.kernel.Kernel;
import org.drawdown.kernel.Label;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Calendar;

/** One run's clock, luck and numbers, and the one who is told what happens. */
public final class Stage {
    private final Ground ground;
    private final Luck luck;
    private final Happening.Listener listener;
    private final Kernel kernel;
    private final Map<String, Double> drawn = new LinkedHashMap<>();
    private final List<Consumer<Happening>> hearers = new ArrayList<>();
    private long told;

    public Stage(Ground ground, Luck luck, Happening.Listener listener) {
        this.ground = ground;
        this.luck = luck;
        this.listener = listener;
        this.kernel = new Kernel(ground.scenario().calendar().horizon());
        for (Parameter parameter : ground.unknowns()) {
            double u = luck.parameter(ground.source("parameter/" + parameter.path()), ground.together());
            drawn.put(parameter.path(), parameter.law().quantile(u));
        }
    }

    public Ground ground() {
        return ground;
    }

    public Kernel kernel() {
        return kernel;
    }

    public long now() {
        return kernel.now();
    }

    public Calendar calendar() {
        return ground.scenario().calendar();
    }

    /** {@return the value of a parameter in this run, in base units} */
    public double value(Parameter parameter) {
        return parameter.isFixed() ? parameter.law().mean() : drawn.get(parameter.path());
    }

    /** {@return the value of a parameter as a whole number} */
    public int whole(Parameter parameter) {
        return (int) Math.round(value(parameter));
    }

    /** {@return a source of luck in order of asking} */
    public Draws draws(String name) {
        return luck.draws(ground.source(name));
    }

    /** {@return the same, where each draw is a length by a law} */
    public Draws draws(String name, String path, Law law) {
        return luck.draws(ground.source(name), path, law);
    }

    /** {@return nature at a place, by day} */
    public Daily daily(String name) {
        return new Daily(luck, ground.source(name), ground.daysSoFar());
    }

    /** {@return a delay that is drawn from the source of that name} */
    public Span span(Delay delay, String source) {
        return new Span(ground.quick(delay), value(delay.stretch()), draws(source, delay.path(), delay.seconds()));
    }

    /** Tells what happened. */
    public void tell(Happening happening) {
        told++;
        happening.tell(listener);
        hearers.forEach(hearer -> hearer.accept(happening));
    }

    /** Lets somebody in the run hear whatever happens from now on; what they make of it, they book. */
    public void hear(Consumer<Happening> hearer) {
        hearers.add(hearer);
    }

    /** Tells that somebody waited since a moment, if time has passed; who waits for supplies waits where they are eaten. */
    public void waited(long since, String cause, String site, String move, String what) {
        waitedUntil(now(), since, cause, site, move, what);
    }

    /** Tells the same of a wait that lasts to a moment that will not come in this run. */
    public void waitedUntil(long at, long since, String cause, String site, String move, String what) {
        if (since < at) {
            tell(new Happening.Waited(at, since, cause, ground.eatenAt(move).orElse(site), move, what));
        }
    }

    /** {@return how many happenings were told} */
    public long told() {
        return told;
    }

    /** {@return the parameters drawn for this run, in the order of keys} */
    public List<Outcome.Drawn> drawn() {
        return drawn.entrySet().stream()
                .map(entry -> new Outcome.Drawn(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** {@return what a booking is called on the chain} */
    public static Label label(String kind, String subject, String place) {
        return label(kind, subject, place, "");
    }

    /**
     * {@return what a booking is called on the chain whose length is drawn from a law}
     *
     * @param law its path in the scenario
     */
    public static Label label(String kind, String subject, String place, String law) {
        return new Label(kind, subject, place, law);
    }
}
