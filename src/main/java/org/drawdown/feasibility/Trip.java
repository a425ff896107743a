package org.drawdown.feasibility;

import java.util.Optional;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;

/**
 * One way of making a move: by one of its fleets, or by cargo that drives itself. Times are the fewest seconds.
 *
 * @param move  the line of the movement table
 * @param fleet absent: what drives itself
 * @param there from home to being unloaded at the far end, for whoever has just become free at home
 * @param on    from where it loads to being unloaded, for who is there
 * @param back  from the far end to home; rest not counted
 * @param turn  rest
 * @param aloft in the air, there and back; 0 on the ground
 */
record Trip(Move move, Optional<Fleet> fleet, double there, double on, double back, double turn, double aloft) {

    /** {@return how long a vehicle is taken} */
    double busy() {
        return there + back + turn;
    }

    /** {@return how much of it comes after what it brings is there} */
    double tail() {
        return back + turn;
    }

    /** {@return how many vehicles go together at most} */
    double together() {
        return Math.max(
                1,
                Math.max(
                        Fastest.most(move.convoy().upTo().law()),
                        Fastest.most(move.convoy().least().law())));
    }

    boolean flies() {
        return fleet.filter(each -> each.type() == Fleet.Type.AIRCRAFT).isPresent();
    }

    boolean isBy(Fleet other) {
        return fleet.filter(each -> each.key().equals(other.key())).isPresent();
    }

    /** {@return people one vehicle that drives itself takes along} */
    double passengers() {
        return fleet.isPresent() ? 0 : Fastest.most(move.passengers().law());
    }

    /** {@return how many of a kind one vehicle carries, its own passengers not counted; 0: none} */
    double carries(Kind kind, String owner) {
        if (!move.carries(owner) || !move.what().contains(kind.key())) {
            return 0;
        }
        return fleet.map(each -> carries(each, kind)).orElse(kind.people() ? 0.0 : 1.0);
    }

    private static double carries(Fleet fleet, Kind kind) {
        Optional<Double> stated =
                Optional.ofNullable(fleet.carries().get(kind.key())).map(number -> Fastest.most(number.law()));
        if (kind.people()) {
            return stated.orElseGet(() -> Fastest.most(fleet.seats().law()));
        }
        double lightest = Fastest.least(kind.mass().law());
        double byMass = fleet.payload()
                .filter(payload -> lightest > 0)
                .map(payload -> Math.floor(Fastest.most(payload.law()) / lightest))
                .orElse(Double.MAX_VALUE);
        return Math.min(stated.orElse(0.0), byMass);
    }
}
