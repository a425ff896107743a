package org.drawdown.outcome;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What one run leaves behind. Times are seconds from the start; {@link #NEVER} where something had not happened by the
 * horizon.
 *
 * @param replication which run, from 0
 * @param parameters  which draw of what we do not know
 * @param end         how and when it ended
 * @param held        when each condition held for good, by name, {@code all} last
 * @param verdict     clean, at a price, or late
 * @param sites       in the order of keys, those outside left out
 * @param price       what was lost by the end, or until liquidation begins, and what stood undisposed at the deadline, by kind counted by itself
 * @param quantities  what was used, month by month; what was not used at all is left out
 * @param why         it took so long
 * @param stood       what stood where, and what became of it
 * @param effort      what was done to move it
 * @param happenings  how many happenings were told
 * @param events      how many events the kernel ran
 */
public record Outcome(
        long replication,
        long parameters,
        End end,
        Map<String, Long> held,
        Verdict verdict,
        List<SiteOutcome> sites,
        List<Price> price,
        List<Quantity> quantities,
        Why why,
        Stood stood,
        Effort effort,
        long happenings,
        long events) {

    /** When something has not happened. Later than everything. */
    public static final long NEVER = Long.MAX_VALUE;

    /** The name under which all conditions together are held. */
    public static final String ALL = "all";

    /**
     * {@return what a run leaves behind in which the program broke}
     *
     * @param trouble what broke, and where
     */
    public static Outcome failed(long replication, long parameters, String trouble) {
        return new Outcome(
                replication,
                parameters,
                new End(Ending.FAILED, trouble, 0),
                Collections.singletonMap(ALL, NEVER),
                Verdict.LATE,
                List.of(),
                List.of(),
                List.of(),
                Why.UNTOLD,
                Stood.UNTOLD,
                Effort.UNTOLD,
                0,
                0);
    }

    /** {@return what a comparison reads of it, small enough to keep thousands: dates, sites, price, what has a rate} */
    public Outcome slim() {
        return new Outcome(
                replication,
                parameters,
                end,
                held,
                verdict,
                sites,
                price,
                quantities.stream()
                        .filter(quantity -> quantity.rate().isPresent())
                        .toList(),
                Why.UNTOLD,
                Stood.UNTOLD,
                Effort.UNTOLD,
                happenings,
                events);
    }

    /** In which way a run ended. */
    public enum Ending {
        /** The last condition held for good, and the liquidation, where there is one, was over. */
        DONE("were done"),
        /** Nobody had anything booked, but something was still waited for. */
        STUCK("got stuck"),
        /** Time was up. */
        HORIZON("were not over at the horizon"),
        /** The clock stood still while steps went round. */
        LOOP("went round and round without time"),
        /** The books did not balance, or the program broke: this run says nothing. */
        FAILED("failed");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        /** {@return what is said of several runs that ended so} */
        public String words() {
            return words;
        }
    }

    /** Whether the deadline held, and at what price. */
    public enum Verdict {
        CLEAN,
        AT_A_PRICE,
        LATE
    }

    /**
     * How a run ended.
     *
     * @param ending  in which way
     * @param trouble what was wrong: who waits for what when stuck or at the horizon, the item when the books fail; else empty
     * @param at      when
     */
    public record End(Ending ending, String trouble, long at) {}

    /**
     * Why it took so long, and what the run met.
     *
     * @param causes days lost, by site and cause; only causes that occurred
     * @param chain  the mission's critical chain by kind and place; lengths sum to when {@code all} held, or to the end
     * @param laws   the time on that chain whose length was drawn, by the law it was drawn from
     * @param drawn  the parameters drawn for this run, in the order of keys; fixed ones left out
     * @param shocks shocks and regimes in order of beginning
     */
    public record Why(
            List<Cause> causes,
            List<ChainShare> chain,
            List<LawShare> laws,
            List<Drawn> drawn,
            List<ShockSeen> shocks) {
        private static final Why UNTOLD = new Why(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * What stood where, and what became of it.
     *
     * @param stocks      how many of each kind stood where, as steps over the days
     * @param contingents what became of each, in the order of keys
     * @param supplies    sites that eat, in the order of keys
     * @param layDowns    what lay outside the wall of a yard, in the order of keys
     * @param liquidation what became of the sites that are liquidated, in the order of keys; empty where none is
     * @param liquidated  when all of them were left and the last people were out; {@link #NEVER} where they were not, or
     *                    none is
     */
    public record Stood(
            List<Stock> stocks,
            List<ContingentOutcome> contingents,
            List<Supply> supplies,
            List<LayDown> layDowns,
            List<Liquidation> liquidation,
            long liquidated) {
        private static final Stood UNTOLD = new Stood(List.of(), List.of(), List.of(), List.of(), List.of(), NEVER);
    }

    /**
     * What was done to move it.
     *
     * @param permissions by authority, in the order of keys
     * @param uses        use of every pool
     * @param moves       counts by move, in the order of keys
     * @param charters    what was hired near the deadline, by fleet in the order of keys; empty where nothing may be
     */
    public record Effort(List<Permissions> permissions, List<Use> uses, List<Traffic> moves, List<Charters> charters) {
        private static final Effort UNTOLD = new Effort(List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A site's dates.
     *
     * @param site       its key
     * @param began      first thing done to close it: its phase, first task or first departure
     * @param lastConvoy arrival of the last convoy from there
     * @param lastFlight arrival of the last sortie from there
     * @param handover   handed over: signed, and the last of its people and vehicles gone
     * @param ending     {@code formal}, {@code short}, {@code unattended}, {@code none}, or {@code stays} for a site that
     *                   is not handed over
     * @param signed     the signature; where nobody signs, the same as {@code handover}
     * @param due        first second too late
     * @param yardFull   when its yard first made somebody wait
     * @param bedsFull   when its beds first made somebody wait
     * @param closing    deliberate, or expedited
     * @param reason     why it was brought forward, in words; empty when it was not
     * @param lost       cargo destroyed or given because it closed in a hurry
     * @param looted     when it was looted after it was left
     * @param forward    when it was brought forward
     */
    public record SiteOutcome(
            String site,
            long began,
            long lastConvoy,
            long lastFlight,
            long handover,
            String ending,
            long signed,
            long due,
            long yardFull,
            long bedsFull,
            Happening.Closing closing,
            String reason,
            int lost,
            long looted,
            long forward) {}

    /**
     * How many of a kind stood somewhere: {@code counts[i]} at the end of day {@code days[i]} and until the day before
     * {@code days[i + 1]}.
     *
     * @param place  a site or one of {@link Whereabouts}
     * @param kind   of people or cargo, parts not added to their parent
     * @param days   from 0, rising
     * @param counts one for each of {@code days}
     */
    @SuppressWarnings("ArrayRecordComponent") // one run has hundreds of these: lists of boxed numbers would not fit
    public record Stock(String place, String kind, int[] days, int[] counts) {

        /** {@return the count at the end of a day} */
        public int on(int day) {
            int index = Arrays.binarySearch(days, day);
            int step = index >= 0 ? index : -index - 2;
            return step < 0 ? 0 : counts[step];
        }
    }

    /**
     * What the date cost, for one kind counted by itself with its parts.
     *
     * @param kind      of cargo
     * @param total     what there was, found included
     * @param found     of them found while packing
     * @param given     given where it stood because a rule bent
     * @param destroyed destroyed where it stood because a rule bent, or by an attack
     * @param lost      lost on the road
     * @param left      at the deadline neither out, disposed of, nor at a site where it may stand
     * @param sold      sold where it stood
     * @param sentOn    sent on to another mission
     * @param asPlanned given or destroyed where it stood by the site's plan, which is no price of the date
     */
    public record Price(
            String kind,
            int total,
            int found,
            int given,
            int destroyed,
            int lost,
            int left,
            int sold,
            int sentOn,
            int asPlanned) {
        /** {@return the same with so many left} */
        public Price with(int stillLeft) {
            return new Price(kind, total, found, given, destroyed, lost, stillLeft, sold, sentOn, asPlanned);
        }
    }

    /**
     * What became of a contingent.
     *
     * @param contingent its key
     * @param people     how many there were
     * @param mainBody   when the last of them had left the theatre but the rear party
     * @param rearParty  when the last of all had
     * @param cargoGone  when the last of its cargo had left the theatre or was disposed of
     * @param dead       people
     * @param cargo      pieces there were, all kinds together, and what became of them by the end
     */
    public record ContingentOutcome(
            String contingent, int people, long mainBody, long rearParty, long cargoGone, int dead, CargoFates cargo) {}

    /**
     * What became of cargo.
     *
     * @param total     what there was, found included
     * @param out       of the theatre
     * @param sentOn    to another mission
     * @param given     where it stood
     * @param sold      where it stood
     * @param destroyed where it stood
     * @param lost      on the road
     * @param left      in the theatre at the end of the run
     */
    public record CargoFates(int total, int out, int sentOn, int given, int sold, int destroyed, int lost, int left) {}

    /**
     * Days lost by a site to a cause.
     *
     * @param site      its key
     * @param cause     such as {@code permission}
     * @param lost      seconds during which at least one of its moves waited for this (length of the union)
     * @param convoys   the same, summed over all that waited
     */
    public record Cause(String site, String cause, long lost, long convoys) {}

    /**
     * Time on the critical chain.
     *
     * @param kind    what was done or waited for
     * @param place   where
     * @param seconds in all
     */
    public record ChainShare(String kind, String place, long seconds) {}

    /**
     * Time on the critical chain whose length was drawn from one law, night halts left out.
     *
     * @param law     its path in the scenario, such as {@code authorities.road.takes}
     * @param seconds in all
     */
    public record LawShare(String law, long seconds) {}

    /**
     * A parameter drawn for a run.
     *
     * @param path  where it stands in the scenario
     * @param value in base units
     */
    public record Drawn(String path, double value) {}

    /**
     * A shock, or a turn of a regime.
     *
     * @param key   of the shock or regime
     * @param state {@code on}, or the regime's state
     * @param began when
     * @param ended when, or {@link #NEVER}
     */
    public record ShockSeen(String key, String state, long began, long ended) {}

    /**
     * What an authority was asked.
     *
     * @param authority its key
     * @param asked     requests
     * @param granted   of them
     * @param refused   of them
     * @param lapsed    granted and not used
     * @param waited    seconds from asking to the answer, summed
     */
    public record Permissions(String authority, int asked, int granted, int refused, int lapsed, long waited) {}

    /**
     * Use of a pool over the measured window.
     *
     * @param pool      its name
     * @param used      unit-seconds in use
     * @param available unit-seconds there were
     */
    public record Use(String pool, long used, long available) {}

    /**
     * How much of something was used, and what one of it cost.
     *
     * <p>A run that is stuck is counted to its horizon: what stands there then stands there still.
     *
     * @param resource key of a fleet, a kind or a site; {@code mission} for the whole
     * @param unit     what is counted, such as {@code flight hours}
     * @param months   how many in each calendar month from that of the start, up to the last that had any
     * @param late     how many of all came after the deadline
     * @param rate     price of one, in the currency of the scenario; absent where it gives none
     */
    @SuppressWarnings("ArrayRecordComponent") // one run has dozens of these
    public record Quantity(String resource, String unit, double[] months, double late, OptionalDouble rate) {
        /** The unit of people whom nobody protects, a day each, from the end of patrols to the deadline. */
        public static final String UNPROTECTED = "population-days without patrols";

        /** {@return how many in all} */
        public double sum() {
            return Arrays.stream(months).sum();
        }

        /** {@return what a month of it cost; absent where there is no rate} */
        public OptionalDouble cost(int month) {
            return rate.isPresent() ? OptionalDouble.of(months[month] * rate.getAsDouble()) : rate;
        }
    }

    /**
     * What a move carried.
     *
     * @param move       its key
     * @param journeys   convoys or sorties that arrived
     * @param delivered  people and cargo that arrived over the measured window
     * @param attacked   attacks on them
     * @param breakdowns of them
     * @param wounded    people
     * @param killed     people
     * @param cycle      seconds from start to free again, summed over the journeys that ended in the measured window
     * @param cycles     how many these are
     * @param longest    length of its longest column, in km; 0 where no spacing is written
     * @param passing    longest time from the first vehicle of a column to its last, in seconds
     */
    public record Traffic(
            String move,
            int journeys,
            long delivered,
            int attacked,
            int breakdowns,
            int wounded,
            int killed,
            long cycle,
            int cycles,
            double longest,
            long passing) {}

    /**
     * What lay outside the wall of a yard.
     *
     * @param site    its key
     * @param kind    of cargo, with its parts
     * @param since   when first something did
     * @param most    the most at one time
     * @param seconds of all that lay there, summed
     */
    public record LayDown(String site, String kind, long since, int most, long seconds) {}

    /**
     * What became of a site that is liquidated.
     *
     * @param site    its key
     * @param cargo   when its last cargo had gone and no more could come, the conditions holding
     * @param team    when its team had gone
     * @param over    when its guard unit had gone: the last
     * @param seconds in which more people were there than its ceilings allow
     * @param sold      pieces of cargo, there, since the conditions held
     * @param given     the same
     * @param destroyed the same
     */
    public record Liquidation(
            String site, long cargo, long team, long over, long seconds, int sold, int given, int destroyed) {}

    /**
     * More of a fleet, hired near the deadline.
     *
     * @param fleet     its key
     * @param contracts how many were bought, each extension counted as one
     * @param units     that came with them, counted again by each extension
     * @param first     when the first was bought
     */
    public record Charters(String fleet, int contracts, int units, long first) {}

    /**
     * How a site was supplied.
     *
     * @param site           its key
     * @param kind           of supplies
     * @param consumed       units used up
     * @param deliveries     convoys and sorties that brought some
     * @param lowest         least stock, in days for those who were there
     * @param daysBelowFloor days that ended below its floor
     * @param shortPersonDays days of people for whom there was nothing
     */
    public record Supply(
            String site,
            String kind,
            int consumed,
            int deliveries,
            double lowest,
            int daysBelowFloor,
            long shortPersonDays) {}
}
