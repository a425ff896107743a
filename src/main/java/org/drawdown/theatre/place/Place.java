package org.drawdown.theatre.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.kernel.Pool;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.stage.Stage;
import org.drawdown.theatre.stage.WorkHours;

/** A site in a run: what stands there, what is promised to a convoy, and the walls and points it has. */
public final class Place {
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
    private final Walls walls;
    private final Unfinished unfinished;
    private final List<LayDown> layDowns = new ArrayList<>();
    private final WorkHours airHours;
    private final Optional<Supply> supply;
    private final List<Runnable> watchers = new ArrayList<>();

    /**
     * A place of a run.
     *
     * @param atStart how many of each kind stood there when the plan started
     * @param stand   how many stand there when the run begins
     */
    public Place(Stage stage, Books books, Site site, int[] atStart, int[] stand) {
        Kinds all = books.kinds();
        this.site = site;
        this.books = books;
        this.account = books.account(site.key());
        this.kinds = all.at(account);
        this.claimed = new int[all.size()];
        this.unpacked = new int[all.size()];
        this.endless = new boolean[all.size()];
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
        this.walls = new Walls(stage, all, site, atStart, stand);
        this.unfinished = new Unfinished(all.size(), this::changed);
        layDown(stage);
        this.supply = site.supplies().map(supplies -> new Supply(stage, all, this, supplies));
    }

    private void layDown(Stage stage) {
        for (int kind = 0; kind < claimed.length; kind++) {
            String key = books.kinds().kind(kind).key();
            if (books.kinds().root(kind) == kind && site.layDown().containsKey(key)) {
                layDowns.add(new LayDown(
                        stage, books, this, kind, stage.whole(site.yard().get(key))));
            }
        }
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

    public Walls walls() {
        return walls;
    }

    /** {@return what has to be finished before it, or something that stands here, may be left} */
    public Unfinished unfinished() {
        return unfinished;
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
        walls.beds().ifPresent(pools::add);
        pools.addAll(walls.yards());
        walls.gate().ifPresent(pools::add);
        return pools;
    }

    /** {@return the kinds that can ever be there, by index, rising} */
    public int[] kinds() {
        return kinds;
    }

    /** {@return how many of a kind are there} */
    public int present(int kind) {
        return books.count(account, kind);
    }

    /** Sends home of the crews and rear parties who are more than may stay, if nobody else is there: {@return whether there were any} */
    public boolean sendHomeWhoExceed() {
        boolean exceed = travellers() > keep.guard() && keep.inParties(this::present) == travellers();
        if (exceed) {
            keep.limitParties(this::present);
        }
        return exceed;
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

    /** {@return how many of a kind stand here that have never left, if what went was not what had come} */
    public int neverLeft(int kind) {
        return Math.max(0, Math.min(present(kind), keep.atStart(kind) - books.setOut(account, kind)));
    }

    /** {@return how many of a kind could leave now: there, packed, promised to nobody, and not to be kept} */
    public int available(int kind) {
        if (endless[kind]) {
            return Integer.MAX_VALUE;
        }
        if (unfinished.holds(kind) || unclaimed(kind) <= 0) {
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
            walls.crowd(kind, count);
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
            walls.free(kind, count);
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
        walls.overfill(load);
        books.moveAll(load, Whereabouts.ON_THE_MOVE, key(), by);
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
        walls.free(kind, count);
        unpacked[kind] = Math.min(unpacked[kind], present(kind) - count);
        books.move(kind, count, account, books.account(fate), by);
    }

    /** A service ends: only this share of the beds, or without a wall of its people at the start, can be lived in. */
    public void lowersBedsTo(double share) {
        int left = walls.lowerBedsTo(share);
        int people = keep.peopleAtStart();
        keep.houses(people == 0 ? 1 : (double) left / people);
        changed();
    }

    /** The last have left. */
    public void leaveStores() {
        supply.ifPresent(Supply::end);
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
