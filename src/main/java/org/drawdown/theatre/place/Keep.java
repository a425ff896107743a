package org.drawdown.theatre.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.drawdown.scenario.Kind;

/**
 * How many of each kind a site has to keep: while its phase waits, a share of what it had; while it closes, the rear
 * guard and the vehicles it leaves with; in the end nobody but those who may stay.
 */
public final class Keep {
    private static final int NOT_KNOWN = Integer.MAX_VALUE;

    private final Kinds kinds;
    private final int[] lastToGo;
    private final int[] atStart;
    private double peopleShare = 1;
    private double cargoShare = 1;
    private double bedShare = 1;
    private boolean closing;
    private int guard;
    private int guardVehicles = NOT_KNOWN;
    private final List<Party> parties = new ArrayList<>();
    private final Party[] partyOf;
    private final boolean[] released;

    /** So many people, of some kinds, who stay as long as they have to: a rear party, crews of a fleet. */
    public static final class Party {
        private final int[] kinds;
        private int people;
        private int most = Integer.MAX_VALUE;

        private Party(int[] kinds) {
            this.kinds = kinds;
        }

        /** {@return how many have to stay} */
        public int people() {
            return people;
        }

        /** Changes how many have to stay; those stay who go last. */
        public void people(int number) {
            people = number;
        }

        private int of(int kind, IntUnaryOperator present) {
            int left = Math.min(people, most);
            for (int each : kinds) {
                int stay = Math.min(left, present.applyAsInt(each));
                if (each == kind) {
                    return stay;
                }
                left -= stay;
            }
            return 0;
        }

        private int all(IntUnaryOperator present) {
            int there = 0;
            for (int each : kinds) {
                there += present.applyAsInt(each);
            }
            return Math.min(Math.min(people, most), there);
        }
    }

    /**
     * What a site keeps.
     *
     * @param held    the kinds that can ever be there, rising
     * @param atStart how many of each kind there were
     */
    Keep(Kinds kinds, int[] held, int[] atStart) {
        this.kinds = kinds;
        this.lastToGo = kinds.lastToGo(held);
        this.atStart = atStart;
        this.released = new boolean[kinds.size()];
        this.partyOf = new Party[kinds.size()];
    }

    /** {@return nobody yet of some kinds, rising ones, who will stay when they are told to; no kind is in two parties} */
    public Party party(int[] of) {
        Party party = new Party(kinds.lastToGo(of));
        parties.add(party);
        for (int kind : of) {
            partyOf[kind] = party;
        }
        return party;
    }

    /** Lets people go whatever share of them is kept; only a party stays. */
    public void release(int[] people) {
        for (int kind : people) {
            released[kind] = true;
        }
    }

    /** Thinning out: only these shares have to be kept from now on. */
    public void thin(double people, double cargo) {
        peopleShare = people;
        cargoShare = cargo;
    }

    /** Services end: only this share of the people at the start can live there from now on. */
    public void houses(double share) {
        bedShare = Math.min(bedShare, share);
    }

    /** Closing: only so many people and so many vehicles that drive themselves have to be kept from now on. */
    public void close(int people, int vehicles) {
        closing = true;
        guard = people;
        guardVehicles = vehicles;
    }

    /** {@return how many of a kind there were at the start} */
    int atStart(int kind) {
        return atStart[kind];
    }

    /** {@return people there were at the start who have to travel} */
    int peopleAtStart() {
        int people = 0;
        for (int kind = 0; kind < atStart.length; kind++) {
            boolean travels = kinds.kind(kind).people() && !kinds.kind(kind).separates();
            people += travels ? atStart[kind] : 0;
        }
        return people;
    }

    public boolean closing() {
        return closing;
    }

    /** {@return people kept while the site closes} */
    public int guard() {
        return guard;
    }

    /** {@return vehicles that drive themselves kept while the site closes} */
    public int guardVehicles() {
        return guardVehicles;
    }

    /** {@return how many vehicles of a kind the rear guard leaves with; all of them before the site closes} */
    int vehiclesOf(int kind, IntUnaryOperator present) {
        return shareOf(guardVehicles, kind, present, false);
    }

    /**
     * {@return how many of a kind have to be kept}
     *
     * @param kind    which
     * @param present how many of each kind are there
     */
    int kept(int kind, IntUnaryOperator present) {
        Kind what = kinds.kind(kind);
        if (what.separates()) {
            return Integer.MAX_VALUE;
        }
        if (what.supplies()) {
            return 0;
        }
        int stay = inParties(kind, present);
        if (released[kind]) {
            return stay;
        }
        if (!closing) {
            double share = what.people() ? Math.min(peopleShare, bedShare) : cargoShare;
            return Math.max(stay, (int) Math.ceil(share * atStart[kind]));
        }
        if (what.people()) {
            return stay + shareOf(Math.max(0, guard - inParties(present)), kind, present, true);
        }
        return what.drivesItself() ? shareOf(guardVehicles, kind, present, false) : 0;
    }

    private int inParties(int kind, IntUnaryOperator present) {
        return partyOf[kind] == null ? 0 : partyOf[kind].of(kind, present);
    }

    /** Of those in parties no more stay than the guard: those of the first parties do. */
    void limitParties(IntUnaryOperator present) {
        int left = guard;
        for (Party party : parties) {
            party.most = Math.min(left, party.all(present));
            left -= party.most;
        }
    }

    /** {@return how many stay in parties, who are counted among those who hold the site} */
    int inParties(IntUnaryOperator present) {
        int stay = 0;
        for (Party party : parties) {
            stay += party.all(present);
        }
        return stay;
    }

    /** Those are kept who go last, and of a kind the mission's own. */
    private int shareOf(int number, int kind, IntUnaryOperator present, boolean people) {
        int left = number;
        for (int i = 0; left > 0 && i < lastToGo.length && lastToGo[i] != kind; i++) {
            int other = lastToGo[i];
            boolean counts = people ? guards(other) : kinds.kind(other).drivesItself();
            int stay = counts && people ? inParties(other, present) : 0;
            left -= counts ? Math.min(left, present.applyAsInt(other) - stay) : 0;
        }
        return left;
    }

    private boolean guards(int kind) {
        Kind what = kinds.kind(kind);
        return what.people() && !what.separates() && !released[kind];
    }
}
