package org.drawdown.theatre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drawdown.kernel.OpenWait;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Stage;

/** Tells the ledger of those who still wait when a run ends and its conditions do not hold, as if they had it now. */
final class StillWaiting {
    /** A journey is known by its move and its number: "out/000017". */
    private static final Pattern JOURNEY = Pattern.compile("/\\d{6}");

    private final Stage stage;
    private final Map<String, Move> moves;
    private final Map<String, Site> sites;

    StillWaiting(Stage stage) {
        this.stage = stage;
        this.moves = Scenario.byKey(stage.ground().scenario().moves(), Move::key);
        this.sites = Scenario.byKey(stage.ground().scenario().sites(), Site::key);
    }

    void tell(List<OpenWait> waits) {
        waits.forEach(this::tell);
    }

    /** A movement's wait is lost to the site it leaves, any other to its place; one of no place to nobody. */
    private void tell(OpenWait wait) {
        Optional<Move> move = move(wait.name());
        String place = wait.label().place();
        if (move.isPresent()) {
            tell(wait, move.get().from(), move.get().key());
        } else if (sites.containsKey(place)) {
            tell(wait, place, "");
        }
    }

    private void tell(OpenWait wait, String site, String move) {
        stage.waited(wait.since(), wait.label().kind(), site, move, wait.label().subject());
    }

    private Optional<Move> move(String name) {
        var journey = JOURNEY.matcher(name);
        return journey.find() ? Optional.ofNullable(moves.get(name.substring(0, journey.start()))) : Optional.empty();
    }
}
