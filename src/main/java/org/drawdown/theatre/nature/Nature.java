package org.drawdown.theatre.nature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Regime;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Surface;
import org.drawdown.theatre.stage.Stage;

/** All that nature changes, and the stories that change it. */
public final class Nature {
    private final Stage stage;
    private final Map<String, Road> roads = new LinkedHashMap<>();
    private final List<Road> byIndex;
    private final Map<String, Shutter> airfields = new LinkedHashMap<>();
    private final Map<String, Hazard> hazards = new LinkedHashMap<>();
    private final Map<String, Shutter> authorities = new LinkedHashMap<>();
    private final Map<String, Mood> moods = new LinkedHashMap<>();

    private final Ears<Boolean> withdrawn = new Ears<>();
    private final Ears<Boolean> shelled = new Ears<>();
    private final Ears<Forward> broughtForward = new Ears<>();
    private final Ears<Boolean> stopped = new Ears<>();

    public Nature(Stage stage) {
        this.stage = stage;
        Scenario scenario = stage.ground().scenario();
        Map<String, Surface> surfaces = Scenario.byKey(scenario.surfaces(), Surface::key);
        for (Leg leg : scenario.legs()) {
            roads.put(leg.key(), new Road(stage, leg, leg.surface().map(surfaces::get)));
        }
        this.byIndex = List.copyOf(roads.values());
        for (Site site : scenario.sites()) {
            airfields.put(site.key(), new Shutter(stage, site.key()));
            hazards.put(site.key(), new Hazard(stage, stage.value(site.hazard())));
        }
        for (Authority authority : scenario.authorities()) {
            authorities.put(authority.key(), new Shutter(stage, authority.key()));
        }
        for (Regime regime : scenario.regimes()) {
            moods.put(regime.key(), new Mood(stage, regime));
        }
    }

    /** Begins all stories; called in the opening of a run. */
    public void begin() {
        moods.values().forEach(Mood::begin);
        for (Leg leg : stage.ground().scenario().legs()) {
            leg.closed().forEach(closure -> bookClosure(roads.get(leg.key()), closure));
            leg.season().ifPresent(season -> new LegSeason(stage, roads.get(leg.key()), season).book());
        }
        beginShocks();
    }

    private void bookClosure(Road road, Leg.Closure closure) {
        long until = stage.calendar().seconds(closure.until());
        if (until > 0) {
            stage.kernel().nature(Math.max(0, stage.calendar().seconds(closure.from())), road::shut);
            stage.kernel().nature(until, road::reopen);
        }
    }

    private void beginShocks() {
        List<Shock> shocks = stage.ground().scenario().shocks();
        Map<String, ShockStory> stories = new LinkedHashMap<>();
        for (Shock shock : shocks) {
            stories.put(shock.key(), new ShockStory(stage, shock, new Effects(stage, this, shock)));
        }
        for (Shock shock : shocks) {
            if (shock.timing() instanceof Shock.Following following) {
                stories.get(shock.key()).follows(stories.get(following.shock()), following);
            }
        }
        stories.values().forEach(ShockStory::book);
    }

    // What others ask to be told, since nature knows nobody; asked before the run begins

    /** Tells when a contingent is withdrawn by its capital. */
    public void whenWithdrawn(String contingent, Runnable ear) {
        withdrawn.add(contingent, nothing -> ear.run());
    }

    /**
     * A site is to close before its time.
     *
     * @param closing how
     * @param shock   which shock brings it forward
     */
    public record Forward(Shock.Closing closing, String shock) {}

    /** Tells when a site is to close before its time, how, and why. */
    public void whenBroughtForward(String site, Consumer<Forward> ear) {
        broughtForward.add(site, ear);
    }

    /** Tells when a fleet is stopped, true, and when it is no longer, false. */
    public void whenStopped(String fleet, Consumer<Boolean> ear) {
        stopped.add(fleet, ear);
    }

    /** Tells when a shock shells a site. */
    public void whenShelled(Shock shock, String site, Runnable ear) {
        shelled.add(shock.key() + "/" + site, nothing -> ear.run());
    }

    /** Nature is told that a site has closed: legs that need it lose their halt, legs it covered lie open. */
    public void closed(String site) {
        for (Road road : byIndex) {
            if (road.leg().needsOpen().contains(site)) {
                road.losesHalt();
            }
            road.leg()
                    .coveredBy()
                    .filter(cover -> cover.sites().contains(site))
                    .ifPresent(cover -> road.endanger(new Rise(stage.now(), 0, stage.value(cover.times()))));
        }
    }

    void shells(Shock shock, String site) {
        shelled.tell(shock.key() + "/" + site, true);
    }

    void withdraws(String contingent) {
        withdrawn.tell(contingent, true);
    }

    void bringsForward(String site, Forward forward) {
        broughtForward.tell(site, forward);
    }

    void stops(String fleet, boolean on) {
        stopped.tell(fleet, on);
    }

    public Road road(int index) {
        return byIndex.get(index);
    }

    public List<Road> roads() {
        return byIndex;
    }

    /** {@return attacks on a site itself} */
    public Hazard hazard(String site) {
        return hazards.get(site);
    }

    /** {@return the airfield of a site: shut by weather, dust or fire} */
    public Shutter airfield(String site) {
        return airfields.get(site);
    }

    /** {@return the desk of an authority} */
    public Shutter authority(String key) {
        return authorities.get(key);
    }

    public Mood mood(String regime) {
        return moods.get(regime);
    }
}
