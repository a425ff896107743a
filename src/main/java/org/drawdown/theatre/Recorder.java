package org.drawdown.theatre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;
import org.drawdown.theatre.order.Rank;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Ground;

/** Folds what happened, as it happens, into what a run leaves behind, and passes each happening on to who listens. */
final class Recorder implements Happening.Listener {
    private final Ground ground;
    private final Scenario scenario;
    private final Happening.Listener listener;
    private final Consumer<Happening.Ended> whenEnded;
    private final Stocks stocks;
    private final Dispositions dispositions;
    private final long measure;
    private final Ledger ledger = new Ledger();
    private final Map<String, SiteDates> sites = new LinkedHashMap<>();
    private final Map<String, Requests> authorities = new LinkedHashMap<>();
    private final Map<String, Journeys> moves = new LinkedHashMap<>();
    private final Map<String, Long> underWay = new LinkedHashMap<>();
    private final ShocksSeen shocks = new ShocksSeen();
    private boolean bent;
    /** What is waited for after that is not charged to the withdrawal. */
    private long held = Outcome.NEVER;

    /**
     * A recorder of one run.
     *
     * @param listener  told every happening as well
     * @param whenEnded what follows when a handover or a task has ended
     */
    Recorder(Ground ground, Happening.Listener listener, Consumer<Happening.Ended> whenEnded) {
        this.ground = ground;
        this.scenario = ground.scenario();
        this.whenEnded = whenEnded;
        this.listener = listener;
        this.measure = scenario.measure().orElse(0);
        this.stocks = new Stocks(scenario);
        this.dispositions = new Dispositions(scenario);
        Map<String, Fleet> fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        scenario.sites().forEach(site -> sites.put(site.key(), new SiteDates()));
        scenario.authorities().forEach(authority -> authorities.put(authority.key(), new Requests()));
        for (Move move : scenario.moves()) {
            moves.put(move.key(), new Journeys(move, flies(move, fleets), resupplies(move)));
        }
    }

    /** A site was left before the run began. */
    void wasLeft(String site, SoFar.Closed closed) {
        sites.get(site).wasLeft(scenario.calendar().seconds(closed.on()), closed.handover());
        bent |= closed.bent();
    }

    /** So many of a kind had gone before the run began. */
    void hadGone(String fate, String owner, Kind kind, int count) {
        stocks.open(fate, kind.key(), count);
        dispositions.open(owner, kind, count);
        dispositions.add(new Happening.Moved(0, kind.key(), owner, count, "", fate, ""));
    }

    private boolean resupplies(Move move) {
        return scenario.kinds().stream()
                .filter(kind -> move.what().contains(kind.key()))
                .allMatch(Kind::supplies);
    }

    private static boolean flies(Move move, Map<String, Fleet> fleets) {
        return move.by().stream().map(fleets::get).anyMatch(fleet -> fleet.type() == Fleet.Type.AIRCRAFT);
    }

    Stocks stocks() {
        return stocks;
    }

    Dispositions dispositions() {
        return dispositions;
    }

    List<Outcome.Cause> causes() {
        return ledger.causes();
    }

    List<Outcome.ShockSeen> shocks() {
        return shocks.outcomes();
    }

    /**
     * {@return the dates of the sites}
     *
     * @param looted when a site is looted
     */
    List<Outcome.SiteOutcome> sites(ToLongFunction<String> looted) {
        Rank rank = new Rank(ground);
        return scenario.sites().stream()
                .filter(site -> site.role() != Site.Role.OUTSIDE)
                .map(site -> sites.get(site.key()).outcome(site, rank.due(site), looted.applyAsLong(site.key())))
                .toList();
    }

    /** {@return when the closing of a site began, which ends its patrols} */
    long closing(String site) {
        return sites.get(site).closingBegan();
    }

    /** {@return when a site was handed over, or its liquidation was over} */
    long left(String site) {
        return sites.get(site).left();
    }

    List<Outcome.Permissions> permissions() {
        return scenario.authorities().stream()
                .map(Authority::key)
                .map(key -> authorities.get(key).outcome(key))
                .toList();
    }

    List<Outcome.Traffic> traffic() {
        return moves.values().stream().map(Journeys::outcome).toList();
    }

    /** {@return whether any rule was bent} */
    boolean bent() {
        return bent;
    }

    @Override
    public void moved(Happening.Moved happening) {
        stocks.add(happening);
        dispositions.add(happening);
        listener.moved(happening);
    }

    @Override
    public void waited(Happening.Waited happening) {
        if (happening.since() < held) {
            ledger.add(happening.site(), happening.cause(), happening.since(), Math.min(held, happening.at()));
        }
        if (happening.cause().equals(Causes.YARD_FULL)) {
            hub(happening).yardWasFull(happening.since());
        } else if (happening.cause().equals(Causes.BEDS_FULL)) {
            hub(happening).bedsWereFull(happening.since());
        }
        listener.waited(happening);
    }

    /** {@return the site one waits for room at} */
    private SiteDates hub(Happening.Waited happening) {
        return sites.get(moves.get(happening.move()).move().to());
    }

    @Override
    public void asked(Happening.Asked happening) {
        authorities.get(happening.authority()).ask();
        listener.asked(happening);
    }

    @Override
    public void answered(Happening.Answered happening) {
        authorities.get(happening.authority()).add(happening);
        listener.answered(happening);
    }

    @Override
    public void departed(Happening.Departed happening) {
        if (!happening.load().isEmpty() && moves.get(happening.move()).takesAwayFrom(happening.from())) {
            sites.get(happening.from()).begins(happening.at());
        }
        listener.departed(happening);
    }

    @Override
    public void arrived(Happening.Arrived happening) {
        Journeys journeys = moves.get(happening.move());
        Move move = journeys.move();
        if (happening.from().equals(move.from()) && happening.to().equals(move.to())) {
            journeys.arrived(happening, measure);
            if (journeys.takesAwayFrom(happening.from())) {
                sites.get(happening.from()).lastArrival(happening.at(), journeys.flies());
            }
        }
        listener.arrived(happening);
    }

    @Override
    public void passed(Happening.Passed happening) {
        moves.get(happening.move()).passed(happening);
        listener.passed(happening);
    }

    @Override
    public void struck(Happening.Struck happening) {
        if (!happening.move().isEmpty()) {
            moves.get(happening.move()).struck(happening);
        }
        listener.struck(happening);
    }

    @Override
    public void began(Happening.Began happening) {
        switch (happening.what()) {
            case "journey" -> underWay.put(happening.which(), happening.at());
            case "shock" -> shocks.begins(happening.which(), "on", happening.at());
            case "closing" -> sites.get(happening.where()).closingBegins(happening.at());
            default -> {}
        }
        listener.began(happening);
    }

    @Override
    public void ended(Happening.Ended happening) {
        switch (happening.what()) {
            case "journey" -> journeyEnds(happening);
            case "shock" -> shocks.ends(happening.which(), happening.at());
            case "closing" -> sites.get(happening.where()).handedOver(happening.at());
            case "liquidation" ->
                Optional.ofNullable(sites.get(happening.where())).ifPresent(site -> site.liquidatedAt(happening.at()));
            case "handover" -> sites.get(happening.where()).signed(happening);
            default -> {}
        }
        listener.ended(happening);
        whenEnded.accept(happening);
    }

    private void journeyEnds(Happening.Ended happening) {
        long began = underWay.remove(happening.which());
        String move = happening.which().substring(0, happening.which().indexOf('/'));
        moves.get(move).ended(began, happening.at(), measure);
    }

    @Override
    public void changed(Happening.Changed happening) {
        if (happening.what().equals("regime")) {
            shocks.turns(happening.which(), happening.to(), happening.at());
        }
        listener.changed(happening);
    }

    @Override
    public void broughtForward(Happening.BroughtForward happening) {
        sites.get(happening.site()).broughtForward(happening);
        listener.broughtForward(happening);
    }

    @Override
    public void bent(Happening.Bent happening) {
        bent = true;
        if (happening.rule().equals("expedited-closing") && !happening.kind().isEmpty()) {
            sites.get(happening.site()).loses(happening.count());
        }
        listener.bent(happening);
    }

    @Override
    public void held(Happening.Held happening) {
        held = happening.at();
        listener.held(happening);
    }
}
