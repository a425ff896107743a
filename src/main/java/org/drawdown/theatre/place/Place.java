package org.drawdown.theatre.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Stage;
import org.drawdown.theatre.stage.WorkHours;

/** A site in a run: what stands there, what is promised to a convoy, and the walls and points it has. */
public final class Place {
    private static final int NO_YARD = -1;

    private final Site site;
    private final Books books;
    private final int account;
    private final int[] kinds;
    private final int[] claimed;
    private final int[] unpacked;
    private final boolean[] endless;
    private final Keep keep;
    private final Optional<ServicePoints> loading;
    private final Optional<ServicePoints> unloading;
    private final Optional<Pool> parking;
    private final Optional<Pool> beds;
    private final Optional<Pool> gate;
    private final List<LayDown> layDowns = new ArrayList<>();
    private final List<Pool> yards = new ArrayList<>();
    private final int[] yardOf;
    private final WorkHours airHours;
    private final Optional<Supply> supply;
    private final int housed;
    private final List<Runnable> watchers = new ArrayList<>();
    private Optional<Gate> leave = Optional.empty();
    private Runnable heldBack = () -> {};
    private final int[] movingTasks;
    private int handoverTasks;
    private int comingIn;

    public Place(Stage stage, Books books, Site site, int[] atStart) {
        Kinds all = books.kinds();
        this.site = site;
        this.books = books;
        this.account = books.account(site.key());
        this.kinds = all.at(account);
        this.claimed = new int[all.size()];
        this.unpacked = new int[all.size()];
        this.endless = new boolean[all.size()];
        this.movingTasks = new int[all.size()];
        for (String kind : site.endless()) {
            endless[all.index(kind)] = true;
        }
        this.keep = new Keep(all, kinds, atStart);
        String key = site.key();
        this.loading = site.loading().map(points -> new ServicePoints(stage, key, points, "load", "loading"));
        this.unloading = site.unloading().map(points -> new ServicePoints(stage, key, points, "unload", "unloading"));
        this.parking =
                site.airfield().map(field -> new Pool(stage.kernel(), key + " parking", stage.whole(field.parking())));
        this.airHours = stage.ground().hours(site.airfield().flatMap(Site.Airfield::open));
        this.beds = site.beds().map(most -> walled(stage, key + " beds", stage.whole(most), people(atStart)));
        this.housed = beds.map(Pool::units).orElse(people(atStart));
        this.yardOf = new int[all.size()];
        this.gate = site.waitsOutside().map(most -> new Pool(stage.kernel(), key + " gate", stage.whole(most)));
        openYards(stage, atStart);
        this.supply = site.supplies().map(supplies -> new Supply(stage, all, this, supplies));
    }

    private void openYards(Stage stage, int[] atStart) {
        for (int kind = 0; kind < yardOf.length; kind++) {
            int root = books.kinds().root(kind);
            yardOf[kind] = kind == root ? openYard(stage, root, atStart) : yardOf[root];
        }
    }

    /** The wall that a kind shares with its parts, whoever owns them: {@return its number, or {@link #NO_YARD}} */
    private int openYard(Stage stage, int root, int[] atStart) {
        String key = books.kinds().kind(root).key();
        Parameter most = site.yard().get(key);
        if (most == null) {
            return NO_YARD;
        }
        int inTheYard = 0;
        for (int kind = 0; kind < atStart.length; kind++) {
            inTheYard += books.kinds().root(kind) == root ? atStart[kind] : 0;
        }
        yards.add(walled(stage, site.key() + " yard of " + key, stage.whole(most) + layDown(stage, key), inTheYard));
        if (site.layDown().containsKey(key)) {
            layDowns.add(new LayDown(stage, books, this, root, stage.whole(most)));
        }
        return yards.size() - 1;
    }

    private int layDown(Stage stage, String kind) {
        return Optional.ofNullable(site.layDown().get(kind)).map(stage::whole).orElse(0);
    }

    /** A pool of room of which some is taken; what is over the wall has to go before anything fits in. */
    private static Pool walled(Stage stage, String name, int room, int taken) {
        Pool pool = new Pool(stage.kernel(), name, Math.max(room, taken));
        pool.occupy(taken);
        if (taken > room) {
            pool.withdraw(taken - room);
        }
        return pool;
    }

    private int people(int[] counts) {
        int people = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            people += books.kinds().kind(kind).people() ? counts[kind] : 0;
        }
        return people;
    }

    public Site site() {
        return site;
    }

    public String key() {
        return site.key();
    }

    public int account() {
        return account;
    }

    public boolean outside() {
        return site.role() == Site.Role.OUTSIDE;
    }

    /** {@return whether it stays after the deadline} */
    public boolean stays() {
        return site.role().stays();
    }

    public Keep keep() {
        return keep;
    }

    public Optional<ServicePoints> loading() {
        return loading;
    }

    public Optional<ServicePoints> unloading() {
        return unloading;
    }

    public Optional<Pool> parking() {
        return parking;
    }

    public Optional<Pool> beds() {
        return beds;
    }

    /** {@return places of columns that come before there is room; empty where none may} */
    public Optional<Pool> gate() {
        return gate;
    }

    /** {@return what lies outside its wall, by kind} */
    public List<LayDown> layDowns() {
        return layDowns;
    }

    /** {@return what its people eat; empty where they need nothing} */
    public Optional<Supply> supply() {
        return supply;
    }

    public WorkHours airHours() {
        return airHours;
    }

    public List<Pool> pools() {
        List<Pool> pools = new ArrayList<>();
        loading.ifPresent(points -> pools.add(points.pool()));
        unloading.ifPresent(points -> pools.add(points.pool()));
        parking.ifPresent(pools::add);
        beds.ifPresent(pools::add);
        pools.addAll(yards);
        gate.ifPresent(pools::add);
        return pools;
    }

    /** {@return the rooms of its yard, one for each kind that has a wall} */
    public List<Pool> yards() {
        return yards;
    }

    /** {@return the kinds that can ever be there, by index, rising} */
    public int[] kinds() {
        return kinds;
    }

    /** {@return how many of a kind are there} */
    public int present(int kind) {
        return books.count(account, kind);
    }

    /** {@return how many people are there who have to travel} */
    public int travellers() {
        return count(true);
    }

    /** {@return how many pieces of cargo are there} */
    public int cargo() {
        return count(false);
    }

    private int count(boolean people) {
        int count = 0;
        for (int kind : kinds) {
            Kind what = books.kinds().kind(kind);
            boolean counts = people ? what.people() && !what.separates() : what.cargo();
            count += counts ? present(kind) : 0;
        }
        return count;
    }

    /** {@return how many vehicles that drive themselves are there} */
    public int vehicles() {
        int count = 0;
        for (int kind : kinds) {
            count += books.kinds().kind(kind).drivesItself() ? present(kind) : 0;
        }
        return count;
    }

    /** {@return how many of a kind could leave now: there, packed, promised to nobody, and not to be kept} */
    public int available(int kind) {
        if (endless[kind]) {
            return Integer.MAX_VALUE;
        }
        if (movingTasks[kind] > 0 || unclaimed(kind) <= 0) {
            return 0;
        }
        int free = unclaimed(kind) - unpacked[kind];
        int beyond = unclaimed(kind) - kept(kind);
        return Math.max(0, Math.min(free, beyond));
    }

    /** {@return how many of a kind have to be kept for now} */
    public int kept(int kind) {
        return keep.kept(kind, this::present);
    }

    /** {@return how many of a kind are the vehicles the rear guard leaves with} */
    public int guardVehicles(int kind) {
        return books.kinds().kind(kind).drivesItself() ? keep.vehiclesOf(kind, this::present) : 0;
    }

    /** {@return how many of a kind are there and promised to nobody} */
    public int unclaimed(int kind) {
        return present(kind) - claimed[kind];
    }

    /** {@return how many of a kind are still to come out of packing} */
    public int unpacked(int kind) {
        return unpacked[kind];
    }

    /** Marks some of a kind as not packed. */
    public void unpack(int kind, int count) {
        unpacked[kind] += count;
    }

    /** Marks some of a kind as packed. */
    public void pack(int kind, int count) {
        unpacked[kind] -= count;
        changed();
    }

    /** More of a kind turns up as some of it is packed: it stood here all the time, and takes no new room. */
    public void finds(int kind, int count, String by) {
        if (count > 0) {
            if (yardOf[kind] != NO_YARD) {
                yards.get(yardOf[kind]).crowd(count);
            }
            books.find(account, kind, count, by);
        }
    }

    /** Promises a load to a convoy. */
    public void claim(Load load) {
        for (int kind = 0; kind < claimed.length; kind++) {
            claimed[kind] += endless[kind] ? 0 : load.count(kind);
        }
    }

    /** Takes a promise back. */
    public void release(Load load) {
        for (int kind = 0; kind < claimed.length; kind++) {
            claimed[kind] -= endless[kind] ? 0 : load.count(kind);
            if (claimed[kind] < 0) {
                throw new IllegalStateException("more was released at " + key() + " than was claimed: " + -claimed[kind]
                        + " " + books.kinds().words(kind));
            }
        }
    }

    /** A promised load leaves: its place in beds and yard is free. */
    public void leaves(Load load, String by) {
        release(load);
        int onTheMove = books.account(Whereabouts.ON_THE_MOVE);
        for (int kind = 0; kind < claimed.length; kind++) {
            int count = load.count(kind);
            if (endless[kind]) {
                books.open(account, kind, count);
            }
            freeRoom(kind, count);
            books.move(kind, count, account, onTheMove, by);
        }
        changed();
    }

    /** A load arrives: it is here, or out when this is outside. The room was kept for it. */
    public void arrives(Load load, String by) {
        int onTheMove = books.account(Whereabouts.ON_THE_MOVE);
        for (int kind = 0; kind < claimed.length; kind++) {
            books.move(kind, load.count(kind), onTheMove, arrivesAt(kind), by);
        }
        supply.ifPresent(eaten -> eaten.arrived(load.count(eaten.kind())));
        changed();
    }

    /** A load that had left is back: it finds room, though it be over the wall. */
    public void comesBack(Load load, String by) {
        int onTheMove = books.account(Whereabouts.ON_THE_MOVE);
        room(load).forEach(need -> need.pool().overfill(need.most()));
        for (int kind = 0; kind < claimed.length; kind++) {
            books.move(kind, load.count(kind), onTheMove, account, by);
        }
        changed();
    }

    private int arrivesAt(int kind) {
        if (!outside()) {
            return account;
        }
        boolean sentOn = site.anotherMission() && !books.kinds().kind(kind).people();
        return books.account(sentOn ? Whereabouts.SENT_ON : Whereabouts.OUT);
    }

    /** Some of a kind go where they stand: given, sold, destroyed, separated. */
    public void disposes(int kind, int count, String fate, String by) {
        freeRoom(kind, count);
        unpacked[kind] = Math.min(unpacked[kind], present(kind) - count);
        books.move(kind, count, account, books.account(fate), by);
    }

    private void freeRoom(int kind, int count) {
        if (count == 0) {
            return;
        }
        if (books.kinds().kind(kind).people()) {
            beds.ifPresent(room -> room.giveBack(count));
        } else if (yardOf[kind] != NO_YARD) {
            yards.get(yardOf[kind]).giveBack(count);
        }
    }

    /** {@return the room a load needs here} */
    public List<Need> room(Load load) {
        List<Need> needs = new ArrayList<>();
        int sleepers = 0;
        int[] boxes = new int[yards.size()];
        for (int kind = 0; kind < load.kinds(); kind++) {
            if (load.count(kind) > 0 && books.kinds().kind(kind).people()) {
                sleepers += load.count(kind);
            } else if (load.count(kind) > 0 && yardOf[kind] != NO_YARD) {
                boxes[yardOf[kind]] += load.count(kind);
            }
        }
        if (sleepers > 0 && beds.isPresent()) {
            needs.add(Need.of(beds.get(), sleepers));
        }
        for (int yard = 0; yard < boxes.length; yard++) {
            if (boxes[yard] > 0) {
                needs.add(Need.of(yards.get(yard), boxes[yard]));
            }
        }
        return needs;
    }

    /** Gives back the room kept for what will not arrive. */
    public void expectsFewer(Load lost) {
        room(lost).forEach(need -> need.pool().giveBack(need.most()));
    }

    /** A service ends: only this share of the beds, or without a wall of its people at the start, can be lived in. */
    public void lowersBedsTo(double share) {
        int left = (int) Math.floor(housed * share);
        beds.filter(room -> room.units() > left).ifPresent(room -> room.withdraw(room.units() - left));
        int people = keep.peopleAtStart();
        keep.houses(people == 0 ? 1 : (double) left / people);
        changed();
    }

    /** The last have left. */
    public void leaveStores() {
        supply.ifPresent(Supply::end);
    }

    /** {@return how many convoys and sorties are on the way here} */
    public int comingIn() {
        return comingIn;
    }

    public void expect(int convoys) {
        comingIn += convoys;
        if (comingIn == 0) {
            changed();
        }
    }

    /** Work before some kinds leave, given by index: {@code more} tasks more, or fewer. */
    public void movingTasks(int[] held, int more) {
        boolean free = false;
        for (int kind : held) {
            movingTasks[kind] += more;
            free |= movingTasks[kind] == 0;
        }
        if (free) {
            changed();
        }
    }

    /** Work before the site is handed over: {@code more} tasks more, or fewer. */
    public void handoverTasks(int more) {
        handoverTasks += more;
        if (handoverTasks == 0) {
            changed();
        }
    }

    public boolean papersReady() {
        return handoverTasks == 0;
    }

    /**
     * Holds back what would leave until the gate opens: the rear guard leaves only when the site is signed over.
     *
     * @param ready told whenever somebody has its papers and is held back
     */
    public void holdBack(Gate gate, Runnable ready) {
        leave = Optional.of(gate);
        heldBack = ready;
    }

    /** Goes on at once, or when those who are held back may leave. */
    public void whenLet(String who, Label waiting, Runnable then) {
        if (leave.isEmpty() || leave.get().isOpen()) {
            then.run();
        } else {
            leave.get().await(who, waiting, then);
            heldBack.run();
        }
    }

    /** Adds one who looks again whenever something here has changed. */
    public void watchedBy(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Tells those who watch that something here has changed. */
    public void changed() {
        for (Runnable watcher : watchers) {
            watcher.run();
        }
    }
}
