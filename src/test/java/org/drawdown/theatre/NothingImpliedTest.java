package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.nio.file.Path;
import java.util.Map;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.outcome.Outcome.Verdict;
import org.junit.jupiter.api.Test;

/** What is not written does not exist: no date, no airfield, no vehicle, no time, no length of a column. */
class NothingImpliedTest {

    /*   hour 0     1     2
     *   first|road |
     *   last |.....|road |     ten vehicles, a kilometre apart, at ten kilometres an hour     */
    @Test
    void the_last_vehicle_of_a_column_comes_in_behind_the_first() {
        assertThat(without("spacing").finish()).isEqualTo("1h");
        assertThat(without("spacing").told("passed")).isEmpty();

        Story with = with("spacing");
        assertThat(with.finish()).isEqualTo("2h");
        assertThat(with.told("passed")).containsExactly("2h passed out road 10.0km 1h");
        assertThat(with.chain()).containsExactly("driving road 2h");
        assertThat(with.move("out").longest()).isEqualTo(10);
        assertThat(with.move("out").passing()).isEqualTo(3_600);
    }

    /*   hour 0    6    7    7.5         30   30.5
     *   first|....|road|
     *   last |....|....|half |..........|half|     they drive from six to half past seven     */
    @Test
    void half_a_column_is_in_when_night_falls() {
        assertThat(Story.of("spacing", "at-night").finish()).isEqualTo("1830min");
    }

    /*   hour 0      2.2   3
     *        |by speed|
     *        |by the leg--|     */
    @Test
    void an_aircraft_without_a_speed_takes_the_time_of_its_leg() {
        assertThat(without("flies-a-leg").finish()).isEqualTo("8006s");
        assertThat(with("flies-a-leg").finish()).isEqualTo("3h");
    }

    /*   hour 0         10        20        30   35
     *        |box 1----|home----|box 2----|home          nobody asks when they are out     */
    @Test
    void a_scenario_that_asks_for_no_date_lasts_to_its_horizon() {
        assertThat(without("no-date").finish()).isEqualTo("10h");

        Outcome with = with("no-date").outcome();
        assertThat(with.end().ending()).isEqualTo(Ending.DONE);
        assertThat(with.end().trouble()).isEmpty();
        assertThat(with.verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(with.end().at()).isEqualTo(35 * 3_600);
        assertThat(with.effort().moves().get(0).delivered()).isEqualTo(2);
        assertThat(with.stood().stocks()).noneMatch(stock -> stock.place().equals("camp"));
    }

    /*   hour 0         10        20
     *        |box------|home----|     nothing is left to do     */
    @Test
    void it_is_over_when_nothing_is_left_to_do() {
        Outcome over = Story.of("no-date", "nothing-left").outcome();
        assertThat(over.end().ending()).isEqualTo(Ending.DONE);
        assertThat(over.end().at()).isEqualTo(20 * 3_600);
    }

    @Test
    void a_fleet_without_vehicles_is_named() {
        assertThat(without("no-vehicles").finish()).isEqualTo("10h");

        Outcome with = with("no-vehicles").outcome();
        assertThat(with.end().ending()).isEqualTo(Ending.STUCK);
        assertThat(with.end().trouble())
                .isEqualTo("camp is not left: boxes 1 stand there; out waits for vehicles, of which there are none");
    }

    /*   hour 0     box, home, box, home …     */
    @Test
    void a_loop_without_time_is_named_and_stopped() {
        assertThat(without("no-time").finish()).isEqualTo("10h");

        Outcome with = noTime("with");
        assertThat(with.end().ending()).isEqualTo(Ending.LOOP);
        assertThat(with.end().trouble())
                .isEqualTo("a loop without time: distance and daylight out road, out; the clock stands still on"
                        + " 2030-01-01T00:00");
    }

    /*   hour 0     flood, no flood, flood, no flood …     */
    @Test
    void a_shock_that_goes_round_is_named_too() {
        Outcome shock = noTime("shock");
        assertThat(shock.end().ending()).isEqualTo(Ending.LOOP);
        assertThat(shock.end().trouble())
                .isEqualTo("a loop without time: flood; the clock stands still on 2030-01-01T00:00");
    }

    private static Outcome noTime(String file) {
        return Simulation.of(Story.scenario(Path.of("src/test/resources/stories/no-time/" + file + ".yaml"), Map.of()))
                .run(Luck.of(1, 0, 0));
    }

    /*   day 0      1        2        3 …      60
     *       |asked |refused |refused |refused |     nobody waits: the board is at it     */
    @Test
    void who_is_at_it_when_time_is_up_is_named() {
        Outcome refused = noTime("refused");
        assertThat(refused.end().ending()).isEqualTo(Ending.HORIZON);
        assertThat(refused.end().trouble())
                .isEqualTo(
                        "camp is not left: boxes 1 stand there; permission board camp is not over since 2030-03-02; its days"
                                + " went by with permission 60 d");
    }
}
