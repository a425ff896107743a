package org.drawdown.theatre;

import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Site;

/** Dates of a site as they come to be known. */
final class SiteDates {
    private long began = Outcome.NEVER;
    private long lastConvoy = Outcome.NEVER;
    private long lastFlight = Outcome.NEVER;
    private long closingBegan = Outcome.NEVER;
    private long handover = Outcome.NEVER;
    private long liquidated = Outcome.NEVER;
    private long signed = Outcome.NEVER;
    private long yardFull = Outcome.NEVER;
    private long bedsFull = Outcome.NEVER;
    private String ending = "none";
    private Happening.Closing closing = Happening.Closing.DELIBERATE;
    private String reason = "";
    private long forward = Outcome.NEVER;
    private int lost;

    /** {@return when its closing began} */
    long closingBegan() {
        return closingBegan;
    }

    /** {@return when it was handed over, or its liquidation was over} */
    long left() {
        return Math.min(handover, liquidated);
    }

    /** Something is done to close it. */
    void begins(long at) {
        began = Math.min(began, at);
    }

    void closingBegins(long at) {
        closingBegan = at;
        begins(at);
    }

    /** It is signed, and the last have left. */
    void handedOver(long at) {
        handover = at;
    }

    void liquidatedAt(long at) {
        liquidated = at;
    }

    /** Its yard has made somebody wait. */
    void yardWasFull(long since) {
        yardFull = Math.min(yardFull, since);
    }

    /** Its beds have made somebody wait. */
    void bedsWereFull(long since) {
        bedsFull = Math.min(bedsFull, since);
    }

    /** Cargo was destroyed or given because it closes in a hurry. */
    void loses(int count) {
        lost += count;
    }

    void lastArrival(long at, boolean flies) {
        if (flies) {
            lastFlight = at;
        } else {
            lastConvoy = at;
        }
    }

    /** It was left before the run began. */
    void wasLeft(long at, String how) {
        handover = at;
        signed = at;
        ending = how;
    }

    void signed(Happening.Ended happening) {
        signed = happening.at();
        ending = happening.how();
    }

    void broughtForward(Happening.BroughtForward happening) {
        closing = happening.closing();
        reason = happening.reason();
        forward = happening.at();
    }

    Outcome.SiteOutcome outcome(Site site, long due, long looted) {
        String how = site.role().stays() ? "stays" : ending;
        return new Outcome.SiteOutcome(
                site.key(),
                began,
                lastConvoy,
                lastFlight,
                handover,
                how,
                signed,
                due,
                yardFull,
                bedsFull,
                closing,
                reason,
                lost,
                looted,
                forward);
    }
}
