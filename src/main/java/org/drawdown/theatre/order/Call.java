package org.drawdown.theatre.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drawdown.scenario.Move;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** A line of the movement table in a run: what still calls to be moved, and how many journeys are made for it. */
public final class Call {
    private final Move move;
    private final Place from;
    private final Place to;
    private final List<Park> parks;
    private final List<Park> companions;
    private final double[] covers;
    private final int[] kinds;
    private final List<int[]> loads;
    private final BooleanSupplier[] mayGo;
    private final int[] seated;
    private long[] rank;
    private final int least;
    private final int upTo;
    private final int atOnce;
    private final int passengers;
    private final double filled;
    private final double spacing;
    private final Optional<Span> patience;
    private final List<Journey> begun = new ArrayList<>();
    private int preparing;
    private int underWay;
    private int journeys;
    private boolean underReview;
    private Optional<Resupply> resupply = Optional.empty();
    private final boolean resupplies;
    private final List<Park> shunned = new ArrayList<>();

    public Call(Stage stage, Kinds kinds, Move move, Place from, Place to, Means.Of means, long[] rank) {
        this.move = move;
        this.from = from;
        this.to = to;
        this.parks = means.parks();
        this.companions = means.companions();
        this.covers = Stream.of(move.escort(), move.search())
                .flatMap(Optional::stream)
                .mapToDouble(escort -> stage.value(escort.onePer()))
                .toArray();
        this.kinds = carried(kinds, move, from);
        this.loads = loads(kinds, this.kinds);
        this.seated = seated(kinds, move, from);
        this.rank = rank;
        this.mayGo = new BooleanSupplier[kinds.size()];
        this.resupplies = this.kinds.length > 0
                && Arrays.stream(this.kinds).allMatch(kind -> kinds.kind(kind).supplies());
        this.least = Math.max(1, stage.whole(move.convoy().least()));
        this.upTo = Math.max(least, stage.whole(move.convoy().upTo()));
        this.atOnce = move.convoy().atOnce().map(stage::whole).orElse(0);
        this.filled = stage.value(move.convoy().filled());
        this.spacing = move.convoy().spacing().map(stage::value).orElse(0.0);
        this.passengers = stage.whole(move.passengers());
        this.patience = move.convoy().patience().map(delay -> stage.span(delay, "patience/" + move.key()));
    }

    /** What it can ever carry: of each kind the mission's own first, then the contingents' in their order. */
    private static int[] carried(Kinds kinds, Move move, Place from) {
        return IntStream.of(kinds.indices(move.what()))
                .filter(kind -> move.carries(kinds.owner(kind)) && Arrays.binarySearch(from.kinds(), kind) >= 0)
                .toArray();
    }

    /** The people who may go along in vehicles that drive themselves, those first who go last. */
    private static int[] seated(Kinds kinds, Move move, Place from) {
        return IntStream.of(kinds.travellers())
                .filter(kind -> move.carries(kinds.owner(kind)) && Arrays.binarySearch(from.kinds(), kind) >= 0)
                .toArray();
    }

    /** Kinds that may go in one journey: all together, but for each that goes alone. */
    private static List<int[]> loads(Kinds kinds, int[] carried) {
        List<int[]> loads = new ArrayList<>();
        boolean others = false;
        for (int kind : carried) {
            boolean alone = kinds.kind(kind).alone();
            if (alone ? kinds.own(kind) != lastAlone(kinds, loads) : !others) {
                int own = kinds.own(kind);
                loads.add(IntStream.of(carried)
                        .filter(each -> alone
                                ? kinds.own(each) == own
                                : !kinds.kind(each).alone())
                        .toArray());
                others |= !alone;
            }
        }
        return List.copyOf(loads);
    }

    /** The kind that goes alone and was put in a load of its own last, or none: owners of a kind follow each other. */
    private static int lastAlone(Kinds kinds, List<int[]> loads) {
        int first = loads.isEmpty() ? -1 : loads.get(loads.size() - 1)[0];
        return first >= 0 && kinds.kind(first).alone() ? kinds.own(first) : -1;
    }

    /** Lets some kinds go only when {@code may} says so, whenever it is asked; a kind is held back by one at most. */
    public void onlyWhen(int[] some, BooleanSupplier may) {
        for (int kind : some) {
            mayGo[kind] = may;
        }
    }

    /** {@return how many of a kind could go now: who are not held back, and of supplies no more than is called for} */
    public int available(int kind) {
        if (mayGo[kind] != null && !mayGo[kind].getAsBoolean()) {
            return 0;
        }
        int there = from.available(kind);
        return resupply.isPresent() ? Math.min(there, resupply.get().lacks(this, kind)) : there;
    }

    /** {@return kinds that may go in one journey, the most urgent first} */
    List<int[]> loads() {
        return loads;
    }

    /** {@return every kind: first what it takes, in the order it is listed, then those who are seated, then any other} */
    int[] mostUrgentFirst(Kinds all) {
        return Stream.of(kinds, seated, IntStream.range(0, all.size()).toArray())
                .flatMapToInt(IntStream::of)
                .distinct()
                .toArray();
    }

    /** {@return the people who may take the seats of vehicles that drive themselves} */
    int[] seated() {
        return seated;
    }

    public Move move() {
        return move;
    }

    public String key() {
        return move.key();
    }

    public Place from() {
        return from;
    }

    public Place to() {
        return to;
    }

    public List<Park> parks() {
        return parks;
    }

    /** Its way is shut to a fleet: the next in the list takes over. */
    public void shuns(Park park) {
        shunned.add(park);
        callOff();
    }

    /** The way of a fleet is open again. */
    public void takesBack(Park park) {
        shunned.remove(park);
        asksAnew();
    }

    /** Its rank, or what could carry it, has changed: those of its journeys that wait at the desk ask anew. */
    void asksAnew() {
        begun().forEach(Journey::asksAnew);
    }

    boolean shunned(Park park) {
        return shunned.contains(park);
    }

    /** {@return the fleets whose units go along: escorts and search teams} */
    public List<Park> companions() {
        return companions;
    }

    void suppliedBy(Resupply given) {
        resupply = Optional.of(given);
    }

    /** {@return whether it brings what people eat} */
    boolean resupplies() {
        return resupplies;
    }

    /** One more, or fewer, is on the way to the far end, which waits for it before it closes; but not for supplies. */
    public void expects(int more) {
        if (!resupplies) {
            to.unfinished().expect(more);
        }
    }

    /** {@return journeys that are prepared or on the way} */
    public int journeysNow() {
        return preparing + underWay;
    }

    public boolean themselves() {
        return parks.isEmpty();
    }

    public int[] kinds() {
        return kinds;
    }

    public long[] rank() {
        return rank;
    }

    /** It goes before all others that keep their turn from now on. */
    void goesFirst() {
        rank = Rank.first(rank);
        asksAnew();
    }

    public int least() {
        return least;
    }

    public int upTo() {
        return upTo;
    }

    /** {@return the most vehicles that can ever go together now: what the fleet has, and all its escorts can cover} */
    int most(Optional<Park> park) {
        int most = park.map(fleet -> Math.min(upTo, fleet.pool().units())).orElse(upTo);
        for (int i = 0; i < covers.length; i++) {
            double covered = Math.floor(companions.get(i).pool().units() * covers[i]);
            most = (int) Math.min(most, Math.max(1, covered));
        }
        return most;
    }

    /** {@return share of what its vehicles can carry that is filled while there is more to come} */
    double filled() {
        return filled;
    }

    /** {@return km of road that one vehicle takes up; 0: a column is a point} */
    public double spacing() {
        return spacing;
    }

    public int passengers() {
        return passengers;
    }

    public Optional<Span> patience() {
        return patience;
    }

    /** {@return whether nobody looks at it yet: a journey that begins at once makes one look again, within the first look} */
    boolean beginsReview() {
        boolean first = !underReview;
        underReview = true;
        return first;
    }

    void endsReview() {
        underReview = false;
    }

    /** {@return whether one more journey may be prepared now} */
    public boolean mayPrepare() {
        return atOnce > 0 ? preparing + underWay < atOnce : preparing == 0;
    }

    /** {@return whether any journey of this is prepared or on the way} */
    public boolean quiet() {
        return preparing == 0 && underWay == 0;
    }

    /** {@return the number of the next journey, from 1} */
    public int nextNumber() {
        return ++journeys;
    }

    /** A journey is prepared, and the far end expects it. */
    public void prepares(Journey journey) {
        preparing++;
        begun.add(journey);
        expects(1);
    }

    /** Looks at how things would be, were a journey not prepared and its load not claimed. */
    <T> T without(Journey journey, Load load, Supplier<T> look) {
        int at = begun.indexOf(journey);
        begun.remove(at);
        from.release(load);
        T seen = look.get();
        from.claim(load);
        begun.add(at, journey);
        return seen;
    }

    /** A journey takes the place of one that is prepared, if what it is to carry is there when the other's load is not claimed. */
    public boolean replaces(Journey other, Plan released, Journey journey, Plan claimed) {
        from.release(released.load());
        boolean there = Arrays.stream(kinds).allMatch(kind -> claimed.load().count(kind) <= from.available(kind));
        from.claim((there ? claimed : released).load());
        if (there) {
            begun.set(begun.indexOf(other), journey);
        }
        return there;
    }

    /** Its vehicles are in hand. */
    public void starts() {
        preparing--;
        underWay++;
    }

    /** Nothing was left to carry, or it was called off. */
    public void callsOff(Journey journey, Load load) {
        from.release(load);
        preparing--;
        begun.remove(journey);
        expects(-1);
    }

    /** Its vehicles are free again. */
    public void ends(Journey journey) {
        underWay--;
        begun.remove(journey);
    }

    /** {@return journeys that are prepared or on the way} */
    public List<Journey> begun() {
        return List.copyOf(begun);
    }

    /** Calls off all journeys whose vehicles are not in hand yet: {@return whether there were any} */
    public boolean callOff() {
        boolean any = false;
        for (Journey journey : begun()) {
            any |= journey.callOff();
        }
        return any;
    }
}
