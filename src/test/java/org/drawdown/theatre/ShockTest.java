package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.junit.jupiter.api.Test;

/** What happens to many things at once: when it comes, and what it does. */
class ShockTest {
    /*   hour 0       4     6        10    12
     *        |40 km--|10 km|40 km---|10 km|
     *                 rain           rain          a season of one day, spells four hours apart     */
    @Test
    void rains_come_in_spells_within_their_season() {
        assertThat(without("spells").finish()).isEqualTo("10h");

        Story with = with("spells");
        assertThat(with.finish()).isEqualTo("12h");
        assertThat(with.told("began", "ended"))
                .containsSubsequence("4h began shock rains", "6h ended shock rains", "10h began shock rains");
    }

    /*   hour 0       4                  24   25
     *        |40 km--|50 km in the rain-|10 km|     */
    @Test
    void a_spell_ends_with_its_season_and_none_begins_after_it() {
        Story cut = Story.of("spells", "cut");
        assertThat(cut.finish()).isEqualTo("25h");
        assertThat(cut.told("began", "ended").stream().filter(line -> line.contains("shock")))
                .containsExactly("4h began shock rains", "24h ended shock rains");
    }

    /*   hour 0     4 + s   7 + s      13
     *        |road-| shut |road-------|     s is luck, within the hour; what is lost is not     */
    @Test
    void a_shock_may_come_once_at_a_moment_nobody_knows() {
        assertThat(without("once").finish()).isEqualTo("10h");

        Story with = with("once");
        assertThat(with.finish()).isEqualTo("13h");
        assertThat(with.told("began").stream().filter(line -> line.contains("shock")))
                .singleElement()
                .satisfies(line -> assertThat(DangerTest.secondsOf(java.util.List.of(line)))
                        .isBetween(4 * 3_600L, 5 * 3_600L - 1));
    }

    /*   hour 0   2     3    6       8      13
     *        |road|shut|road| crowd |road--|     */
    @Test
    void one_shock_follows_another() {
        assertThat(without("follows").finish()).isEqualTo("11h");
        assertThat(with("follows").finish()).isEqualTo("13h");
        assertThat(Story.of("follows", "never").finish()).isEqualTo("11h");
    }

    /*   hour 0         8                18
     *        |road-----------|
     *        |.strike.|road------------|     */
    @Test
    void drivers_on_strike_give_no_vehicle_until_they_are_back() {
        assertThat(without("drivers-strike").finish()).isEqualTo("10h");

        Story with = with("drivers-strike");
        assertThat(with.finish()).isEqualTo("18h");
        assertThat(with.chain()).containsExactly("trucks camp 8h", "driving road 10h");
        assertThat(with.ledger()).contains("camp trucks 8h");
    }

    /*   hour 0      4        10       20       28       38
     *        |out 1----------|home----|        |out 2---|
     *               |.......... strike .........|     */
    @Test
    void who_is_on_the_way_when_drivers_strike_finishes_the_journey() {
        Story story = Story.of("drivers-strike", "on-the-way");
        assertThat(story.told("arrived").get(0)).startsWith("10h arrived out 1");
        assertThat(story.finish()).isEqualTo("38h");
        assertThat(story.ledger()).contains("camp trucks 28h");
    }

    /*   hour 0      6    8    12            22
     *        |... strike ...|
     *               |... other ...|road-----|     */
    @Test
    void two_strikes_have_both_to_be_over() {
        assertThat(Story.of("drivers-strike", "two-strikes").finish()).isEqualTo("22h");
    }

    /*   hour 0   1    5           13         23
     *        |asked----|road----------|
     *        |asked|.... blocked ...|road-----|     the answer is ready, but nothing is granted     */
    @Test
    void a_mood_is_turned_whatever_it_was() {
        assertThat(without("mood-turned").finish()).isEqualTo("15h");
        assertThat(with("mood-turned").finish()).isEqualTo("23h");
    }

    /*   hour 0         24   s       34   39
     *        |asked----|road|struck|road--|
     *        |asked----|road--------|           nothing of the danger is left after a day     */
    @Test
    void a_danger_grows_or_dwindles_evenly_with_time() {
        assertThat(without("calm-grows").finish()).isEqualTo("39h");
        assertThat(with("calm-grows").finish()).isEqualTo("34h");
        assertThat(Story.of("calm-grows", "half-grown").finish()).isEqualTo("39h");
    }
}
