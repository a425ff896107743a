package org.drawdown.theatre.leave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/** The contingents of a run on their way home; one of which nothing is said but what it has goes like anybody. */
public final class Contingents {
    private final List<GoingHome> stories = new ArrayList<>();

    /**
     * The contingents of a run.
     *
     * @param places by key, in the order of keys
     * @param parks  by key, in the order of keys
     * @param withdrawn told the key of one that is called home by its capital
     */
    public Contingents(
            Stage stage,
            Books books,
            Nature nature,
            Dispatch dispatch,
            Map<String, Place> places,
            Map<String, Park> parks,
            Consumer<String> withdrawn) {
        Scenario scenario = stage.ground().scenario();
        List<Crews> all = new ArrayList<>();
        Map<Park, List<Crews>> manning = new LinkedHashMap<>();
        for (Contingent contingent : scenario.contingents()) {
            boolean shocked = scenario.shocks().stream()
                    .anyMatch(shock -> shock.effects().withdraws().contains(contingent.key()));
            if (shocked || toldOf(contingent)) {
                Theatre theatre = new Theatre(scenario, books, contingent.key(), places);
                List<Crews> crews = contingent.provides().keySet().stream()
                        .map(parks::get)
                        .map(park -> new Crews(
                                park,
                                all,
                                manning.computeIfAbsent(park, none -> new ArrayList<>()),
                                stage.whole(contingent.provides().get(park.key())),
                                places.get(park.fleet().home()),
                                dispatch,
                                theatre))
                        .toList();
                GoingHome story = new GoingHome(stage, contingent, theatre, crews, dispatch, withdrawn);
                stories.add(story);
                if (shocked) {
                    story.hears(ear -> nature.whenWithdrawn(contingent.key(), ear));
                }
            }
        }
    }

    private static boolean toldOf(Contingent contingent) {
        return contingent.mainBody().isPresent()
                || contingent.rearParty().isPresent()
                || contingent.goesHome().isPresent()
                || contingent.withdrawn().isPresent()
                || !contingent.provides().isEmpty();
    }

    /** Begins everything; called in the opening of a run. */
    public void begin() {
        stories.forEach(GoingHome::begin);
    }
}
