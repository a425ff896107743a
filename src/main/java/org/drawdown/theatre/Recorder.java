package org.drawdown.theatre;

import java.util.ArrayList;
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
import org.drawdown.theatre.order.Rank;
import org.drawdown.theatre.stage.Causes;

/** Folds what happened, as it happens, into what a run leaves behind, and passes each happening on to who listens. */
final class Recorder implements Happening.Listener {
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
    private final Map<String, Integer> lasting = new LinkedHashMap<>();
    private final List<Outcome.ShockSeen> shocks = new ArrayList<>();
    private boolean bent;
    /** What is waited for after that is not charged to the withdrawal. */
    private long held = Outcome.NEVER;

    /**
     * A recorder of one run.
     *
     * @param listener  told every happening as well
     * @param whenEnded what follows when a handover or a task has ended
     */
    Recorder(Scenario scenario, Happening.Listener listener, Consumer<Happening.Ended> whenEnded) {
        this.scenario = scenario;
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
        return shocks;
    }

    /**
     * {@return the dates of the sites}
     *
     * @param looted when a site is looted
     */
    List<Outcome.SiteOutcome> sites(ToLongFunction<String> looted) {
        Rank rank = new Rank(scenario);
        return scenario.sites().stream()
                .filter(site -> site.role() != Site.Role.OUTSIDE)
                .map(site -> sites.get(site.key()).outcome(site, rank.due(site), looted.applyAsLong(site.key())))
                .toList();
    }

    /** {@return when the closing of a site began, which ends its patrols} */
    long closing(String site) {
        return sites.get(site).closingBegan;
    }

    /** {@return when a site was handed over, or its liquidation was over} */
    long left(String site) {
        return Math.min(sites.get(site).handover, sites.get(site).liquidated);
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
            SiteDates hub = sites.get(scenarioMove(happening.move()).to());
            hub.yardFull = Math.min(hub.yardFull, happening.since());
        } else if (happening.cause().equals(Causes.BEDS_FULL)) {
            SiteDates hub = sites.get(scenarioMove(happening.move()).to());
            hub.bedsFull = Math.min(hub.bedsFull, happening.since());
        }
        listener.waited(happening);
    }

    private Move scenarioMove(String key) {
        return moves.get(key).move;
    }

    @Override
    public void asked(Happening.Asked happening) {
        authorities.get(happening.authority()).asked++;
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
            SiteDates site = sites.get(happening.from());
            site.began = Math.min(site.began, happening.at());
        }
        listener.departed(happening);
    }

    @Override
    public void arrived(Happening.Arrived happening) {
        Journeys journeys = moves.get(happening.move());
        if (happening.from().equals(journeys.move.from()) && happening.to().equals(journeys.move.to())) {
            journeys.arrived(happening, measure);
            if (journeys.takesAwayFrom(happening.from())) {
                sites.get(happening.from()).lastArrival(happening.at(), journeys.flies);
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
            case "shock" -> shockBegins(happening.which(), "on", happening.at());
            case "closing" -> {
                sites.get(happening.where()).closingBegan = happening.at();
                SiteDates site = sites.get(happening.where());
                site.began = Math.min(site.began, happening.at());
            }
            default -> {}
        }
        listener.began(happening);
    }

    @Override
    public void ended(Happening.Ended happening) {
        switch (happening.what()) {
            case "journey" -> journeyEnds(happening);
            case "shock" -> shockEnds(happening.which(), happening.at());
            case "closing" -> sites.get(happening.where()).handover = happening.at();
            case "liquidation" ->
                Optional.ofNullable(sites.get(happening.where())).ifPresent(site -> site.liquidated = happening.at());
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

    private void shockBegins(String key, String state, long at) {
        lasting.put(key, shocks.size());
        shocks.add(new Outcome.ShockSeen(key, state, at, Outcome.NEVER));
    }

    private void shockEnds(String key, long at) {
        Integer index = lasting.remove(key);
        if (index != null) {
            Outcome.ShockSeen seen = shocks.get(index);
            shocks.set(index, new Outcome.ShockSeen(key, seen.state(), seen.began(), at));
        }
    }

    @Override
    public void changed(Happening.Changed happening) {
        if (happening.what().equals("regime")) {
            shockEnds(happening.which(), happening.at());
            shockBegins(happening.which(), happening.to(), happening.at());
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
            sites.get(happening.site()).lost += happening.count();
        }
        listener.bent(happening);
    }

    @Override
    public void held(Happening.Held happening) {
        held = happening.at();
        listener.held(happening);
    }

    /** Dates of a site as they come to be known. */
    private static final class SiteDates {
        private long began = Outcome.NEVER;
        private long lastConvoy = Outcome.NEVER;
        private long lastFlight = Outcome.NEVER;
        private long closingBegan = Outcome.NEVER;
        private long handover = Outcome.NEVER;
        private long liquidated = Outcome.NEVER;
        private long signed = Outcome.NEVER;
        private long yardFull = Outcome.NEVER;
        private long bedsFull = Outcome.NEVER;
        private String ending = "none";
        private Happening.Closing closing = Happening.Closing.DELIBERATE;
        private String reason = "";
        private int lost;

        void lastArrival(long at, boolean flies) {
            if (flies) {
                lastFlight = at;
            } else {
                lastConvoy = at;
            }
        }

        void signed(Happening.Ended happening) {
            signed = happening.at();
            ending = happening.how();
        }

        void broughtForward(Happening.BroughtForward happening) {
            closing = happening.closing();
            reason = happening.reason();
        }

        Outcome.SiteOutcome outcome(Site site, long due, long looted) {
            String how = site.role().stays() ? "stays" : ending;
            return new Outcome.SiteOutcome(
                    site.key(),
                    began,
                    lastConvoy,
                    lastFlight,
                    handover,
                    how,
                    signed,
                    due,
                    yardFull,
                    bedsFull,
                    closing,
                    reason,
                    lost,
                    looted);
        }
    }

    /** Requests to an authority. */
    private static final class Requests {
        private int asked;
        private int granted;
        private int refused;
        private int lapsed;
        private long waited;

        void add(Happening.Answered happening) {
            switch (happening.answer()) {
                case GRANTED -> granted++;
                case REFUSED -> refused++;
                case LAPSED -> lapsed++;
            }
            waited += happening.answer() == Happening.Answer.LAPSED ? 0 : happening.at() - happening.since();
        }

        Outcome.Permissions outcome(String authority) {
            return new Outcome.Permissions(authority, asked, granted, refused, lapsed, waited);
        }
    }

    /** Journeys of a move. */
    private static final class Journeys {
        private final Move move;
        private final boolean flies;
        private final boolean resupplies;
        private int arrived;
        private double longest;
        private long passing;
        private long delivered;
        private int attacked;
        private int breakdowns;
        private int wounded;
        private int killed;
        private long cycle;
        private int cycles;

        Journeys(Move move, boolean flies, boolean resupplies) {
            this.move = move;
            this.flies = flies;
            this.resupplies = resupplies;
        }

        /** What brings supplies empties no site. */
        boolean takesAwayFrom(String site) {
            return !resupplies && site.equals(move.from());
        }

        void arrived(Happening.Arrived happening, long measure) {
            arrived++;
            if (happening.at() >= measure) {
                delivered += happening.load().values().stream()
                        .mapToLong(Integer::longValue)
                        .sum();
            }
        }

        void passed(Happening.Passed happening) {
            longest = Math.max(longest, happening.km());
            passing = Math.max(passing, happening.at() - happening.since());
        }

        void struck(Happening.Struck happening) {
            if (happening.what().equals(Causes.ATTACK)) {
                attacked++;
            } else {
                breakdowns++;
            }
            wounded += happening.wounded();
            killed += happening.killed();
        }

        void ended(long began, long at, long measure) {
            if (at >= measure) {
                cycle += at - began;
                cycles++;
            }
        }

        Outcome.Traffic outcome() {
            return new Outcome.Traffic(
                    move.key(),
                    arrived,
                    delivered,
                    attacked,
                    breakdowns,
                    wounded,
                    killed,
                    cycle,
                    cycles,
                    longest,
                    passing);
        }
    }
}
