package org.drawdown.theatre.paper;

import java.util.List;
import org.drawdown.theatre.stage.Stage;
import org.drawdown.theatre.stage.WorkHours;

/** Somebody who asks: who, what for, where, and in whose turn. */
public interface Asker {
    /** {@return the name by which ties are settled} */
    String name();

    /** {@return the move or task it is for} */
    String what();

    /** {@return the site that is to be left, from where one asks} */
    String site();

    /** {@return by what it goes: what an authority may exempt beside the move} */
    default List<String> means() {
        return List.of();
    }

    /** {@return the site where it goes} */
    default String to() {
        return site();
    }

    /** {@return sites that it drives to, from its home on; none when it does not drive} */
    default List<String> road() {
        return List.of();
    }

    /** {@return the hours of the day at which it moves} */
    default WorkHours hours() {
        return WorkHours.ROUND_THE_CLOCK;
    }

    /** {@return in whose turn it is, compared number by number, lower first} */
    default long[] rank() {
        return new long[0];
    }

    /** {@return the sites whose time it takes when one waits for an answer} */
    default List<String> takesTimeOf() {
        return List.of(site());
    }

    /** Tells that it has waited since a moment for an authority. */
    default void waited(Stage stage, long since, String cause, String authority) {
        takesTimeOf().forEach(site -> stage.waited(since, cause, site, what(), authority));
    }

    /** {@return somebody who stays where they are: a task of a site} */
    static Asker at(String name, String what, String site) {
        return new Resident(name, what, site, List.of(site));
    }

    /** One who stays. */
    record Resident(String name, String what, String site, List<String> takesTimeOf) implements Asker {
        public Resident {
            takesTimeOf = List.copyOf(takesTimeOf);
        }
    }
}
