package org.drawdown.theatre.move;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.kernel.Pool;
import org.drawdown.network.Network;
import org.drawdown.quantity.Coordinates;
import org.drawdown.scenario.Move;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/** Which fleets can cover which way: those whose home is near enough to every site on it, as far as the border. */
final class Reach {
    private final Stage stage;
    private final Operations ops;
    private final Pool nobody;
    private final Map<String, List<List<Pool>>> known = new LinkedHashMap<>();

    Reach(Stage stage, Operations ops) {
        this.stage = stage;
        this.ops = ops;
        this.nobody = new Pool(stage.kernel(), "cover within range", 0);
    }

    /** {@return each way of covering a way: a fleet for each cover; what nobody can cover waits for nobody} */
    List<List<Pool>> choices(Call call, Place from, Place to) {
        return known.computeIfAbsent(
                call.key() + "/" + from.key() + "/" + to.key(), key -> choices(call.move(), way(from, to)));
    }

    private List<List<Pool>> choices(Move move, List<Place> way) {
        List<List<Pool>> choices = List.of(List.of());
        for (Move.Cover cover : move.cover()) {
            List<Pool> able = cover.from().stream()
                    .map(ops::park)
                    .filter(park -> reaches(park, cover, way))
                    .map(Park::pool)
                    .toList();
            choices = each(choices, able.isEmpty() ? List.of(nobody) : able);
        }
        boolean hopeless = choices.stream().anyMatch(choice -> choice.contains(nobody));
        return hopeless ? List.of(List.of(nobody)) : choices;
    }

    private static List<List<Pool>> each(List<List<Pool>> choices, List<Pool> pools) {
        List<List<Pool>> longer = new ArrayList<>();
        for (List<Pool> choice : choices) {
            for (Pool pool : pools) {
                List<Pool> more = new ArrayList<>(choice);
                more.add(pool);
                longer.add(List.copyOf(more));
            }
        }
        return longer;
    }

    private List<Place> way(Place from, Place to) {
        Network roads = stage.ground().roads();
        List<Place> way = new ArrayList<>(List.of(from));
        for (int leg : roads.shortest(from.account(), to.account(), each -> true)) {
            way.add(ops.place(roads.across(leg, way.get(way.size() - 1).account())));
        }
        return way;
    }

    private boolean reaches(Park park, Move.Cover cover, List<Place> way) {
        if (cover.within().isEmpty()) {
            return true;
        }
        double most = stage.value(cover.within().get());
        Coordinates home = ops.home(park).site().at().orElseThrow();
        return way.stream()
                .filter(place -> !place.outside())
                .flatMap(place -> place.site().at().stream())
                .allMatch(place -> home.to(place).km() <= most);
    }
}
