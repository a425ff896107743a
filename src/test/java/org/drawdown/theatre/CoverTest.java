package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** What has to stand by while columns are on the road. */
class CoverTest {
    /*   hour 0         10        20
     *   1    |road------|
     *   2    |road------|                    nobody has to stand by
     *   2    |.. cover ..|road------|        one helicopter for all     */
    @Test
    void a_column_sets_out_only_when_its_cover_is_free() {
        assertThat(without("cover").finish()).isEqualTo("10h");

        Story with = with("cover");
        assertThat(with.finish()).isEqualTo("20h");
        assertThat(with.chain()).containsExactly("driving road 20h");
        assertThat(with.told("waited").stream().filter(line -> line.contains("cover")))
                .contains("10h waited out for cover medevac since 0h");
    }

    @Test
    void one_unit_may_cover_several_movements() {
        assertThat(Story.of("cover", "shared").finish()).isEqualTo("10h");
    }

    /*   hour 0              15        25        35
     *        |. overwatch ..|1 road----|
     *        |. overwatch ..|.. cover ..|2 road---|     */
    @Test
    void all_that_has_to_stand_by_is_taken_or_none() {
        Story story = Story.of("cover", "all-or-none");
        assertThat(story.finish()).isEqualTo("35h");
        assertThat(story.chain()).containsExactly("fleet arriving near 15h", "driving road 20h");
    }

    /*   hour 0    4    10
     *   1    |road------|
     *   2    |.... cover, for good     */
    @Test
    void cover_that_goes_home_ends_the_movement() {
        Story story = Story.of("cover", "goes-home");
        assertThat(story.told("arrived")).hasSize(1);
        assertThat(story.finish()).isEqualTo("never");
        assertThat(story.outcome().end().ending()).isEqualTo(Outcome.Ending.STUCK);
        assertThat(story.outcome().end().trouble()).contains("cover");
    }

    /*   hour 0    4    10        24        34
     *   1    |road------|
     *   2    |.... cover ........|road------|     */
    @Test
    void any_fleet_in_range_will_do_whoever_is_free_first() {
        assertThat(Story.of("cover", "another").finish()).isEqualTo("34h");
    }

    @Test
    void what_is_out_of_range_covers_nothing() {
        assertThat(Story.of("cover", "too-far").finish()).isEqualTo("20h");
        assertThat(Story.of("cover", "far-enough").finish()).isEqualTo("10h");
        assertThat(Story.of("cover", "on-the-way").finish()).isEqualTo("never");
    }

    /*   hour 0             30        40        50
     *   1    |preparing-----|road------|
     *   2    |preparing-----|.. cover ..|road----|     */
    @Test
    void nobody_stands_by_while_a_column_prepares() {
        assertThat(Story.of("cover", "preparing").finish()).isEqualTo("50h");
    }
}
