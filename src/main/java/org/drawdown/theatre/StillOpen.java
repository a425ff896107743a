package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.kernel.Ended;
import org.drawdown.kernel.Ending;
import org.drawdown.kernel.Link;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Kind;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.order.Stranded;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * What is still open when a run ends and is not done, in words: the sites that were not left, and of each what stands there,
 * who waits there for what, what there is too little of, and what its days went by with.
 */
final class StillOpen {
    /** Sites told. */
    private static final int SITES = 3;
    /** Waits, fleets and causes told of a site, each. */
    private static final int EACH = 2;

    private final Stage stage;
    private final Kinds kinds;
    private final Dispatch dispatch;
    private final Ended ended;
    private final StillWaiting waiting;
    private final boolean forGood;

    /** What can be said of an end. */
    StillOpen(Stage stage, Kinds kinds, Dispatch dispatch, Ended ended) {
        this.stage = stage;
        this.kinds = kinds;
        this.dispatch = dispatch;
        this.ended = ended;
        this.waiting = new StillWaiting(stage, ended.waits());
        this.forGood = ended.ending() == Ending.STUCK;
    }

    /**
     * {@return what is open, such as {@code camp is not left: people 6 stand there; …}}
     *
     * @param places that are not done with
     * @param after  whether all conditions hold, and only the liquidation is not over
     * @param missed conditions that do not hold
     * @param lost   the ledger
     */
    String words(List<Place> places, boolean after, List<String> missed, List<Outcome.Cause> lost) {
        if (places.isEmpty()) {
            return withoutPlace(missed);
        }
        List<Place> ordered = (after ? places : toBeLeft(places))
                .stream()
                        .sorted(Comparator.comparing(this::waitsForOthers)
                                .thenComparing(place -> -place.travellers() - place.cargo()))
                        .toList();
        List<String> told = new ArrayList<>();
        for (Place place : ordered.stream().limit(SITES).toList()) {
            told.add((ordered.size() > 1 ? "at " + place.key() + " " : "") + told(place, lost));
        }
        told.addAll(waiting.told(waiting.elsewhere(), EACH, forGood));
        return head(ordered.stream().map(Place::key).toList(), after) + ": " + String.join("; ", told);
    }

    /** A site that stays is too full as long as others send to it, so it is told of only where they are done with. */
    private static List<Place> toBeLeft(List<Place> places) {
        List<Place> camps = places.stream().filter(place -> !place.stays()).toList();
        return camps.isEmpty() ? places : camps;
    }

    private static String head(List<String> keys, boolean after) {
        String sites = String.join(", ", keys);
        return after
                ? "liquidation at " + sites + " is not over"
                : sites + (keys.size() > 1 ? " are" : " is") + " not left";
    }

    /** What is open is nowhere: who is on the road, tasks that are not done. */
    private String withoutPlace(List<String> missed) {
        if (waiting.all().isEmpty()) {
            return ended.booked().stream()
                            .findFirst()
                            .map(link -> "nobody waits, but " + link.label().told() + " is not over; ")
                            .orElse("nobody waits for anything; ")
                    + "these do not hold: " + String.join(", ", missed);
        }
        return String.join("; ", waiting.told(waiting.all(), EACH + 1, forGood));
    }

    private boolean waitsForOthers(Place place) {
        return waiting.at(place.key()).stream()
                .anyMatch(wait -> wait.label().kind().equals(Causes.PHASE));
    }

    private String told(Place place, List<Outcome.Cause> lost) {
        List<String> words = new ArrayList<>(List.of(standing(place)));
        words.addAll(new Stranded(kinds, dispatch, place).words());
        words.addAll(waiting.told(waiting.at(place.key()), EACH, forGood));
        if (words.size() == 1) {
            underWay(place).ifPresent(words::add);
        }
        words.addAll(dwindled(place));
        if (!forGood) {
            lost(place, lost).ifPresent(words::add);
        }
        return String.join("; ", words);
    }

    /** {@return all people, and cargo by the kinds that are counted by themselves, with their parts} */
    private String standing(Place place) {
        Map<String, Integer> there = new LinkedHashMap<>();
        for (int kind : place.kinds()) {
            Kind what = kinds.kind(kind);
            if (!what.supplies() && place.present(kind) > 0) {
                String words =
                        what.people() ? "people" : kinds.kind(kinds.root(kind)).key();
                there.merge(words, place.present(kind), Integer::sum);
            }
        }
        return there.isEmpty()
                ? "nothing stands there any more"
                : there.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", ", "", " stand there"));
    }

    /** {@return the oldest of what people are at there, where nobody waits} */
    private Optional<String> underWay(Place place) {
        return ended.booked().stream()
                .filter(link -> link.label().place().equals(place.key()))
                .filter(link -> !link.label().kind().equals(Causes.SUPPLY))
                .filter(link -> stage.ground().eatenAt(link.label().subject()).isEmpty())
                .min(Comparator.comparingLong(Link::from))
                .map(link -> link.label().told() + " is not over since "
                        + stage.calendar().local(link.from()).toLocalDate());
    }

    /** {@return fleets that what stands there leaves by or with, of which half or less is left} */
    private List<String> dwindled(Place place) {
        return dispatch.from(place).stream()
                .filter(call -> Arrays.stream(call.kinds()).anyMatch(kind -> place.present(kind) > 0))
                .flatMap(call -> Stream.concat(call.parks().stream(), call.companions().stream()))
                .distinct()
                .filter(park -> park.atMost() > 0 && 2 * park.units() <= park.atMost())
                .map(StillOpen::left)
                .limit(EACH)
                .toList();
    }

    private static String left(Park park) {
        int units = park.units();
        return "of " + park.atMost() + " " + park.key() + " there " + (units == 1 ? "is " : "are ")
                + (units == 0 ? "none" : units) + " left";
    }

    /** {@return what most of its days went by with, up to now} */
    private static Optional<String> lost(Place place, List<Outcome.Cause> lost) {
        List<String> most = lost.stream()
                .filter(cause -> cause.site().equals(place.key()) && Elapsed.inDays(cause.lost()))
                .sorted(Comparator.comparingLong(Outcome.Cause::lost).reversed())
                .limit(EACH)
                .map(cause -> cause.cause() + " " + Elapsed.words(cause.lost()))
                .toList();
        return most.isEmpty() ? Optional.empty() : Optional.of("its days went by with " + String.join(", ", most));
    }
}
