package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.outcome.Outcome.Verdict;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.stage.Ground;
import org.drawdown.theatre.stage.Stage;
import org.junit.jupiter.api.Test;

/** How runs end, and what they say of it. */
class EndingTest {

    /*   hour 0         10      20        30 …
     *        |box 1----|home----|box 2----|      arrivals at 10, 30, 50, 70, 90; from hour 48 on: 50, 70, 90     */
    @Test
    void rates_are_counted_from_the_measured_moment_on() {
        assertThat(without("measured-window").move("out").delivered()).isEqualTo(5);

        Story with = with("measured-window");
        assertThat(with.finish()).isEqualTo("90h");
        assertThat(with.move("out").delivered()).isEqualTo(3);
        assertThat(with.move("out").cycles()).isEqualTo(2);
        assertThat(with.move("out").cycle()).isEqualTo(2 * 20 * 3_600);
        assertThat(with.use("trucks")).isEqualTo(new Outcome.Use("trucks", 42 * 3_600, 42 * 3_600));
    }

    /*   The box is out at ten. The deadline is at ten, or a minute before.     */
    @Test
    void what_is_done_at_the_hour_of_the_deadline_is_in_time() {
        assertThat(without("deadline-at-an-hour").outcome().verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(with("deadline-at-an-hour").outcome().verdict()).isEqualTo(Verdict.LATE);
    }

    /*   A box every twenty hours from hour 10 on: 72 within the 1,440 hours of the horizon.     */
    @Test
    void endless_cargo_never_is_all_gone() {
        assertThat(without("endless").finish()).isEqualTo("50h");

        Story with = with("endless");
        assertThat(with.finish()).isEqualTo("never");
        assertThat(with.outcome().end().ending()).isEqualTo(Ending.HORIZON);
        assertThat(with.move("out").delivered()).isEqualTo(72);
        // nobody waits at the horizon, but the truck is on its way back: that is what the chain ends with
        assertThat(with.chain()).containsExactly("driving road 1440h");
    }

    /*   hour 0     8  10   the run is given up while the only box is on the road     */
    @Test
    void a_run_whose_horizon_comes_while_a_convoy_is_on_the_road_says_so() {
        Scenario given = Story.scenario(
                Path.of("src/test/resources/stories/deadline-at-an-hour/without.yaml"),
                Map.of("deadline", "2030-01-01 05:00", "horizon", "8 h"));
        assertThat(Story.play(given, Luck.of(1, 0, 0)).outcome().end().trouble())
                .isEqualTo("nobody waits, but distance and daylight out road is not over; these do not hold: cargo");
    }

    /*   hour 0 … nobody can give it what it waits for     */
    @Test
    void a_run_that_is_stuck_says_who_waits_for_what() {
        assertThat(without("stuck").finish()).isEqualTo("10h");

        Outcome with = with("stuck").outcome();
        assertThat(with.end().ending()).isEqualTo(Ending.STUCK);
        assertThat(with.verdict()).isEqualTo(Verdict.LATE);
        assertThat(with.end().trouble())
                .isEqualTo(
                        "camp is not left: boxes 1 stand there; out waits for escorts at camp since 2030-01-01, for good");
        assertThat(with("stuck").ledger()).containsExactly("camp escorts 1440h");
    }

    /*   hour 0     10
     *        |car--|     four soldiers have left, and six have no seat: nobody waits, and nothing can happen any more     */
    @Test
    void who_has_nothing_to_leave_by_is_named() {
        assertThat(without("stranded").finish()).isEqualTo("10h");

        Outcome with = with("stranded").outcome();
        assertThat(with.end().ending()).isEqualTo(Ending.STUCK);
        assertThat(with.end().trouble())
                .isEqualTo("camp is not left: people 6 stand there; 6 soldiers have nothing to leave by");
    }

    /*   hour 0 …………………………… 1440     the road may open any day     */
    @Test
    void a_run_that_reaches_the_horizon_says_who_waits_for_what() {
        assertThat(without("horizon").finish()).isEqualTo("10h");

        Story with = with("horizon");
        assertThat(with.outcome().end().ending()).isEqualTo(Ending.HORIZON);
        assertThat(with.outcome().end().trouble())
                .isEqualTo("out waits for closed leg at road since 2030-01-01 (60 d)");
        assertThat(with.chain()).containsExactly("closed leg road 1440h");
        assertThat(with.ledger()).containsExactly("camp closed leg 1440h");
    }

    /*   A box is on the move, but no convoy carries it.     */
    @Test
    void books_that_do_not_balance_name_the_item() {
        Ground ground = new Ground(Story.scenario(Path.of("src/test/resources/stories/road.yaml"), Map.of()));
        Stage stage = new Stage(ground, Luck.of(1, 0, 0), Deaf.EARS);
        Kinds kinds = new Kinds(stage);
        Books books = new Books(stage, kinds);
        Dispatch dispatch = new Dispatch(kinds, List.of(), OptionalDouble.empty(), null);
        books.open(books.account("camp"), 0, 1);
        Bookkeeper keeper = new Bookkeeper(books, dispatch, List.of());
        assertThat(keeper.trouble()).isEmpty();

        books.move(0, 1, books.account("camp"), books.account(Whereabouts.ON_THE_MOVE), "nobody");
        assertThat(keeper.trouble()).isEqualTo("boxes: 1 on the move, but convoys and flights carry 0");
    }
}
