package org.drawdown.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * At what price?
 *
 * @param kinds     every kind of cargo that is counted by itself, in the order of the scenario
 * @param handovers how sites were handed over
 * @param charters  fleets of which more may be hired near the deadline, in the order of the rules
 * @param clean     runs in which all conditions held and no rule bent
 * @param atAPrice  runs in which all conditions held because rules bent
 * @param late      runs in which they did not hold
 */
public record Price(
        List<KindPrice> kinds, Handovers handovers, List<Charters> charters, Share clean, Share atAPrice, Share late) {

    /**
     * {@return figures of 100 runs, clean, at a price and late, that add up: those that held are as many as the odds say,
     * and those at a price are what is left of them}
     */
    public List<String> ofHundred() {
        int held = Hundred.points(clean.p() + atAPrice.p());
        int unbent = Hundred.points(clean.p());
        return Stream.of(unbent, held - unbent, 100 - held)
                .map(points -> Hundred.figure(points / 100.0))
                .toList();
    }

    /**
     * The price in one kind, its parts counted with it.
     *
     * @param kind      its key
     * @param title     as displayed
     * @param total     what there was, found included: the median at the start, and that of what was found
     * @param found     of them found while packing: the median of the runs
     * @param all       given, destroyed, lost or left
     * @param given     given where it stood
     * @param destroyed destroyed where it stood
     * @param lost      lost on the road
     * @param left      at the deadline neither out, disposed of, nor where it may stand
     * @param none      runs in which nothing of it was given, destroyed, lost or left
     */
    public record KindPrice(
            String kind,
            String title,
            int total,
            int found,
            Cost all,
            Cost given,
            Cost destroyed,
            Cost lost,
            Cost left,
            Share none) {}

    /**
     * What something costs, in units of the kind.
     *
     * @param half  half the runs cost no more
     * @param worst one run in ten is worse than this
     */
    public record Cost(Amount half, Amount worst) {

        /** {@return what half the runs cost at most, no digit finer than its interval allows} */
        public long rounded() {
            return half.rounded();
        }

        /** {@return what one run in ten exceeds, as it is said beside the other: rounding never puts it below} */
        public long roundedWorst() {
            return Math.max(half.rounded(), worst.rounded());
        }
    }

    /**
     * How sites were handed over.
     *
     * @param sites   how many sites have to be
     * @param lacking handovers short, unattended or none
     * @param ways    by ending, runs in which at least one site ended so, and how many did on average
     * @param hurried sites that closed in a hurry; absent where none does
     * @param looted  sites that were looted by the horizon; absent where none is
     */
    public record Handovers(int sites, Cost lacking, List<Way> ways, Optional<Cost> hurried, Optional<Cost> looted) {}

    /**
     * More of a fleet, hired near the deadline.
     *
     * @param fleet  its key
     * @param title  as displayed
     * @param bought units, counted again by each extension of their contract
     * @param some   runs in which any were
     */
    public record Charters(String fleet, String title, Cost bought, Share some) {}

    /**
     * One way for a handover to end.
     *
     * @param ending {@code formal}, {@code short}, {@code unattended} or {@code none}
     * @param some   runs in which at least one site ended so
     * @param mean   sites that ended so
     */
    public record Way(String ending, Share some, Amount mean) {}
}
