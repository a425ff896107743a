package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Verdict;
import org.junit.jupiter.api.Test;

/** Charters that are bought near the deadline, and what makes that end. */
class ChartersTest {
    private static final String RULE = "buy-charters";

    /*   hour 0  2  4      24 26 28      48 50 52     72 74
     *        |--|..|turn---|--|..|turn---|--|..|turn--|--|
     *                   24   29 31          50
     *                   |lead-|--|          |the last ten leave by the first aircraft     */
    @Test
    void one_more_is_hired_while_people_stand_at_its_site() {
        Story without = without(RULE);
        assertThat(without.finish()).isEqualTo("74h");
        assertThat(without.outcome().effort().charters()).isEmpty();
        assertThat(without.outcome().verdict()).isEqualTo(Verdict.CLEAN);

        Story with = with(RULE);
        assertThat(with.finish()).isEqualTo("50h");
        assertThat(with.told("bent")).containsExactly("24h bent buy-charters camp 1 planes");
        assertThat(with.outcome().effort().charters()).containsExactly(new Outcome.Charters("planes", 1, 1, 24 * 3600));
        assertThat(with.outcome().verdict()).isEqualTo(Verdict.AT_A_PRICE);
    }

    /*   hour 24   29 31 33     53 55 57  59     77 79 81   89      101 103
     *        |lead-|--|..|turn--|--|..|turn|----|--|..|turn-|-------|--|
     *              |contract 1-------------|2---------------|3----------     */
    @Test
    void a_contract_is_extended_while_they_still_stand_there() {
        Story story = Story.of(RULE, "extended");
        assertThat(story.finish()).isEqualTo("103h");
        assertThat(story.told("bent"))
                .containsExactly(
                        "24h bent buy-charters camp 1 planes",
                        "59h bent buy-charters camp 1 planes",
                        "89h bent buy-charters camp 1 planes");
        assertThat(story.outcome().effort().charters())
                .containsExactly(new Outcome.Charters("planes", 3, 3, 24 * 3600));
        assertThat(story.chain()).contains("date camp 24h", "charter camp 5h");
    }

    /** The second contract ends at hour 89, before the fourth sortie: ten stand there for good. */
    @Test
    void no_more_contracts_are_bought_than_may_be() {
        Story story = Story.of(RULE, "at-most");
        assertThat(story.finish()).isEqualTo("never");
        assertThat(story.outcome().effort().charters())
                .containsExactly(new Outcome.Charters("planes", 2, 2, 24 * 3600));
        assertThat(story.count("camp", "soldiers", 5)).isEqualTo(10);
    }

    @Test
    void none_is_hired_when_nobody_stands_there() {
        Story story = Story.of(RULE, "nobody");
        assertThat(story.finish()).isEqualTo("240h");
        assertThat(story.outcome().effort().charters())
                .containsExactly(new Outcome.Charters("planes", 0, 0, Outcome.NEVER));
        assertThat(story.outcome().verdict()).isEqualTo(Verdict.CLEAN);
    }

    /** The camp is empty on its date, day five; ten come to it from an outpost on day seven, and then one is hired. */
    @Test
    void who_comes_later_is_who_stands_there() {
        Story story = Story.of(RULE, "later");
        assertThat(story.told("bent")).containsExactly("154h bent buy-charters camp 1 planes");
    }

    @Test
    void who_may_stay_is_no_reason() {
        Story story = Story.of(RULE, "may-stay");
        assertThat(story.outcome().effort().charters())
                .containsExactly(new Outcome.Charters("planes", 0, 0, Outcome.NEVER));
    }

    /** From hour 29 to hour 50 there are two aircraft: 71 hours there, at 24 a day. */
    @Test
    void what_is_hired_is_paid_for() {
        Story story = Story.of(RULE, "paid");
        double days = story.outcome().quantities().stream()
                .filter(quantity -> quantity.unit().equals("days there"))
                .mapToDouble(Outcome.Quantity::sum)
                .sum();
        assertThat(days).isCloseTo(71 / 24.0, within(1e-9));
    }
}
