package org.drawdown.theatre.paper;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was granted, by one authority or by several together.
 *
 * @param asked     second at which it was asked for, the last of them
 * @param until     second at which it ends; {@link #FOR_GOOD} when it does not
 * @param strictly  second after which nobody may leave on it, though the vehicles are in hand; at least {@code until}
 * @param notBefore first second at which one may leave
 * @param vehicles  most that may go together
 * @param days      of the week on which one may leave
 * @param barred    legs that may not be used
 */
record Grant(
        long asked, long until, long strictly, long notBefore, int vehicles, Set<DayOfWeek> days, Set<String> barred) {

    static final long FOR_GOOD = Long.MAX_VALUE;

    /** One that allows everything. */
    static final Grant ANY = new Grant(
            0,
            FOR_GOOD,
            FOR_GOOD,
            0,
            Integer.MAX_VALUE,
            Collections.unmodifiableSet(EnumSet.allOf(DayOfWeek.class)),
            Collections.emptySet());

    /** {@return the same with an end} */
    Grant ending(long end, long strictEnd) {
        return new Grant(asked, end, strictEnd, notBefore, vehicles, days, barred);
    }

    /** {@return what is left of it for the way back of one who has left: where one may not go} */
    Grant onTheWay() {
        return barred.isEmpty() ? ANY : new Grant(asked, FOR_GOOD, FOR_GOOD, 0, ANY.vehicles, ANY.days, barred);
    }

    /** {@return whether one may leave on any day} */
    boolean anyDay() {
        return days.size() == ANY.days.size();
    }

    /** {@return what both allow} */
    Grant and(Grant other) {
        return new Grant(
                Math.max(asked, other.asked),
                Math.min(until, other.until),
                Math.min(strictly, other.strictly),
                Math.max(notBefore, other.notBefore),
                Math.min(vehicles, other.vehicles),
                anyDay() ? other.days : other.onDaysOf(this),
                barred.isEmpty() ? other.barred : other.withoutLegsOf(this));
    }

    private Set<DayOfWeek> onDaysOf(Grant other) {
        Set<DayOfWeek> both = EnumSet.copyOf(days);
        both.retainAll(other.days);
        return both;
    }

    private Set<String> withoutLegsOf(Grant other) {
        Set<String> either = new TreeSet<>(barred);
        either.addAll(other.barred);
        return either;
    }
}
