package org.drawdown.theatre.leave;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.drawdown.kernel.Window;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Contingent;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Keep;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Once;
import org.drawdown.theatre.stage.Stage;

/**
 * How a contingent goes home. Its main body leaves together from where it gathers; its rear party stays with its cargo
 * until none is to come; the crews of the fleets it provides stay at their home until it goes. Its capital may call all
 * of it home at once.
 */
final class GoingHome implements Books.Reader {
    private static final int ALL = Integer.MAX_VALUE;

    private final Stage stage;
    private final Contingent contingent;
    private final Theatre theatre;
    private final List<Crews> crews;
    private final Dispatch dispatch;
    private final Consumer<String> calledHome;
    private final Map<Place, Keep.Party> parties = new LinkedHashMap<>();
    private final Map<Place, List<Place>> gathering = new LinkedHashMap<>();
    private final Set<Place> leaving = new LinkedHashSet<>();
    private final OnTheWay coming;
    private final int together;
    private final int rear;
    private final Optional<Cargo> rearWaitsFor;
    private boolean going;
    private boolean withdrawn;
    private boolean due;

    /**
     * A contingent's story.
     *
     * @param calledHome told its key when its capital calls it home
     */
    GoingHome(
            Stage stage,
            Contingent contingent,
            Theatre theatre,
            List<Crews> crews,
            Dispatch dispatch,
            Consumer<String> calledHome) {
        this.stage = stage;
        this.contingent = contingent;
        this.theatre = theatre;
        this.crews = crews;
        this.dispatch = dispatch;
        this.calledHome = calledHome;
        this.coming = theatre.onTheWay(theatre.people(), theatre::isInTheatre);
        this.together = contingent
                .mainBody()
                .flatMap(Contingent.MainBody::together)
                .map(stage::whole)
                .orElse(ALL);
        this.rear =
                contingent.rearParty().map(party -> stage.whole(party.people())).orElse(0);
        this.rearWaitsFor = contingent.rearParty().map(party -> new Cargo(party.at()));
        contingent.rearParty().ifPresent(party -> party(theatre.place(party.at())));
        crews.forEach(each -> party(each.home()));
        if (contingent.mainBody().isPresent()) {
            gather();
        }
        theatre.books().readBy(this);
        crews.forEach(this::watch);
        if (!crews.isEmpty()) {
            dispatch.whenEnded(call -> {
                if (crewsMayGo()) {
                    lookAgainSoon();
                }
            });
        }
    }

    /** Crews go when their units do, and when their home closes, though nothing else may move then. */
    private void watch(Crews some) {
        some.park().fallsToldTo(units -> lookAgainSoon());
        some.home().watchedBy(() -> {
            if (some.homeBeginsToClose()) {
                lookAgainSoon();
            }
        });
    }

    private void party(Place place) {
        parties.computeIfAbsent(place, key -> key.keep().party(theatre.people()));
    }

    /** Cargo that the rear party waits for: at its site, or where moves bring it from there. */
    private final class Cargo {
        private final List<Place> places;
        private final OnTheWay onTheWay;

        Cargo(String site) {
            Set<String> sites = theatre.feeding(site, theatre.cargo());
            sites.add(site);
            places = sites.stream().map(theatre::place).toList();
            onTheWay = theatre.onTheWay(theatre.cargo(), sites::contains);
        }

        boolean isToCome() {
            if (onTheWay.count() > 0) {
                return true;
            }
            for (Place place : places) {
                if (Theatre.sum(theatre.cargo(), place::present) > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    // The main body

    /** Where others of it can come, those who are there wait for each other before they leave the theatre. */
    private void gather() {
        for (Place place : theatre.places()) {
            Set<String> feeding = theatre.feeding(place.key(), theatre.people());
            if (!feeding.isEmpty()) {
                gathering.put(place, feeding.stream().map(theatre::place).toList());
            }
        }
        for (Call call : dispatch.calls()) {
            if (call.to().outside() && gathering.containsKey(call.from())) {
                call.onlyWhen(theatre.people(), () -> mayGo(call.from()));
            }
        }
    }

    /** Enough of it stand here, or all that will come; then all who stand here go, whatever it takes. */
    private boolean mayGo(Place place) {
        int standing = Theatre.sum(theatre.people(), place::available);
        if (withdrawn) {
            return true;
        }
        if (standing == 0) {
            leaving.remove(place);
        } else if (standing >= Math.min(together, standing + toCome(place))) {
            leaving.add(place);
        }
        return leaving.contains(place);
    }

    /** Who may stay by right where they are are not waited for, nor are the crews. */
    private int toCome(Place place) {
        int toCome = coming.count();
        for (Place other : gathering.get(place)) {
            int there = Theatre.sum(theatre.people(), other.stays() ? other::available : other::present);
            Keep.Party party = parties.get(other);
            toCome += Math.max(0, there - (party == null || other.stays() ? 0 : party.people()));
        }
        return toCome;
    }

    // Its story

    void begin() {
        parties.keySet().forEach(this::tellParty);
        contingent.goesHome().ifPresent(date -> at(Math.max(0, stage.calendar().seconds(date)), this::goHome));
        contingent.withdrawn().ifPresent(this::mayBeWithdrawn);
    }

    private void at(long seconds, Runnable step) {
        stage.kernel().book(Stage.label(Causes.DATE, contingent.key(), ""), seconds, step);
    }

    /** Whether and when are two draws, always. */
    private void mayBeWithdrawn(Contingent.Withdrawn rule) {
        Once when = Once.within(stage, rule.from(), rule.until());
        double chance = when.chance(stage.value(rule.chance()));
        boolean is = stage.draws("withdrawn/" + contingent.key()).next() < chance;
        long date = when.at(stage.draws("withdrawn-on/" + contingent.key()).next());
        if (is && !hasNotBeen(when, chance)) {
            at(Math.max(0, date), this::withdraw);
        }
    }

    /** What might have happened so far, and is not sure to, has not. */
    private boolean hasNotBeen(Once when, double chance) {
        return chance < 1 && when.over() && stage.ground().planStarts() < 0;
    }

    /** It may be called home by something that nature does. */
    void hears(Consumer<Runnable> nature) {
        Window called = new Window(stage.kernel(), contingent.key() + " is called home", false);
        called.watch(contingent.key(), Stage.label(Causes.WITHDRAWN, contingent.key(), ""), this::withdraw);
        nature.accept(called::open);
    }

    private void goHome() {
        if (!going) {
            going = true;
            stage.tell(new Happening.Changed(stage.now(), "contingent", contingent.key(), "going home"));
            theatre.places().forEach(place -> place.keep().release(theatre.people()));
            lookAgain();
            theatre.places().forEach(Place::changed);
        }
    }

    private void withdraw() {
        if (!withdrawn) {
            withdrawn = true;
            stage.tell(new Happening.Changed(stage.now(), "contingent", contingent.key(), "withdrawn"));
            calledHome.accept(contingent.key());
            goHome();
            lookAgain();
            gathering.keySet().forEach(Place::changed);
        }
    }

    /** What changed is looked at when all that moves now has moved. */
    @Override
    public void moved(int kind, int count, int from, int to, String by) {
        if (theatre.isMine(kind) || crewsMayGo()) {
            lookAgainSoon();
        }
    }

    /** Crews whose home closes stay for what others have standing. */
    private boolean crewsMayGo() {
        for (Crews each : crews) {
            if (each.home().keep().closing()) {
                return true;
            }
        }
        return false;
    }

    private void lookAgainSoon() {
        if (!due) {
            due = true;
            at(0, this::lookAgain);
        }
    }

    private void lookAgain() {
        due = false;
        int left = coming.count();
        for (Place place : theatre.places()) {
            left += Theatre.sum(theatre.people(), place::present);
        }
        for (Crews each : crews) {
            if (each.makeDoWith(left)) {
                dispatch.review(each.park());
            }
            left -= Math.min(left, each.people());
        }
        parties.keySet().forEach(this::tellParty);
        gathering.keySet().stream().filter(this::waits).filter(this::mayGo).forEach(Place::changed);
    }

    private boolean waits(Place place) {
        return !leaving.contains(place) && Theatre.sum(theatre.people(), place::present) > 0;
    }

    /** Crews of several who may go now go together: nobody calls for them before all are told. */
    private void tellParty(Place place) {
        int stay = rearStays(place) ? rear : 0;
        boolean crewed = false;
        for (Crews each : crews) {
            boolean here = each.home() == place;
            crewed |= here;
            stay += here && !going && each.stay() ? each.people() : 0;
        }
        boolean fewer = stay < parties.get(place).people();
        parties.get(place).people(stay);
        if (fewer && crewed) {
            at(0, place::changed);
        } else if (fewer) {
            place.changed();
        }
    }

    private boolean rearStays(Place place) {
        return !withdrawn
                && contingent
                        .rearParty()
                        .filter(party -> party.at().equals(place.key()))
                        .isPresent()
                && rearWaitsFor.filter(Cargo::isToCome).isPresent();
    }
}
