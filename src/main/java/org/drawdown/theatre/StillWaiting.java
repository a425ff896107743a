package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drawdown.kernel.OpenWait;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Stage;

/** Those who still wait when a run ends: who of them is lost to which site, and what is told of them. */
final class StillWaiting {
    /** A journey is known by its move and its number: "out/000017". */
    private static final Pattern JOURNEY = Pattern.compile("/\\d{6}");

    private final Stage stage;
    private final List<OpenWait> waits;
    private final Map<String, Move> moves;
    private final Map<String, Site> sites;

    /**
     * Those who wait.
     *
     * @param waits oldest first
     */
    StillWaiting(Stage stage, List<OpenWait> waits) {
        this.stage = stage;
        this.waits = waits;
        this.moves = Scenario.byKey(stage.ground().scenario().moves(), Move::key);
        this.sites = Scenario.byKey(stage.ground().scenario().sites(), Site::key);
    }

    /**
     * Tells the ledger of them, where conditions do not hold, as if they got then what they wait for.
     *
     * @param until the end of the run; the horizon when they wait for good
     */
    void tellTheLedger(long until) {
        for (OpenWait wait : waits) {
            site(wait)
                    .ifPresent(site -> stage.waitedUntil(
                            until,
                            wait.since(),
                            wait.label().kind(),
                            site,
                            move(wait).map(Move::key).orElse(""),
                            wait.label().subject()));
        }
    }

    /** {@return to whom it is lost: a movement's wait to the site it leaves, any other to its place; else to nobody} */
    private Optional<String> site(OpenWait wait) {
        String place = wait.label().place();
        return move(wait).map(Move::from).or(() -> Optional.of(place).filter(sites::containsKey));
    }

    private Optional<Move> move(OpenWait wait) {
        var journey = JOURNEY.matcher(wait.name());
        return journey.find()
                ? Optional.ofNullable(moves.get(wait.name().substring(0, journey.start())))
                : Optional.empty();
    }

    /** {@return those who keep a site from being left, oldest first; who brings what people eat there does not} */
    List<OpenWait> at(String place) {
        return waits.stream()
                .filter(wait -> site(wait).filter(place::equals).isPresent())
                .filter(wait -> move(wait)
                        .flatMap(move -> stage.ground().eatenAt(move.key()))
                        .isEmpty())
                .toList();
    }

    /** {@return those who wait at no site, such as a phase for a task of the mission} */
    List<OpenWait> elsewhere() {
        return waits.stream().filter(wait -> site(wait).isEmpty()).toList();
    }

    /** {@return all of them} */
    List<OpenWait> all() {
        return waits;
    }

    /**
     * {@return who waits for what since when, the oldest first; those of one move who wait for the same are told as one}
     *
     * @param some    oldest first
     * @param most    how many are told
     * @param forGood whether nothing can happen any more
     */
    List<String> told(List<OpenWait> some, int most, boolean forGood) {
        Map<String, List<OpenWait>> alike = new LinkedHashMap<>();
        some.stream()
                .sorted(Comparator.comparingLong(OpenWait::since))
                .forEach(wait -> alike.computeIfAbsent(who(wait) + what(wait), fresh -> new ArrayList<>())
                        .add(wait));
        List<String> told = new ArrayList<>(alike.values().stream()
                .limit(most)
                .map(each -> told(each, forGood))
                .toList());
        int more = alike.size() - most;
        if (more > 0) {
            told.add(more + " more wait");
        }
        return told;
    }

    private String told(List<OpenWait> alike, boolean forGood) {
        OpenWait first = alike.get(0);
        String lasting = forGood ? ", for good" : " (" + Elapsed.words(stage.now() - first.since()) + ")";
        String since = stage.calendar().local(first.since()).toLocalDate() + lasting;
        return alike.size() == 1
                ? who(first) + " waits for " + what(first) + " since " + since
                : alike.size() + " of " + who(first) + " wait for " + what(first) + ", the first since " + since;
    }

    private String who(OpenWait wait) {
        return move(wait).map(Move::key).orElse(wait.name());
    }

    private static String what(OpenWait wait) {
        String place = wait.label().place();
        return wait.label().kind() + (place.isEmpty() || place.equals(wait.name()) ? "" : " at " + place);
    }
}
