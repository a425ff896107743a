package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;

import java.util.List;
import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** What is drawn and lies on the chain carries the law it was drawn from; waits and halts carry none. */
class LawsOnTheChainTest {
    private static final long HOUR = 3_600;

    private static Outcome.LawShare hours(String law, long hours) {
        return new Outcome.LawShare(law, hours * HOUR);
    }

    private static List<Outcome.LawShare> laws(String rule) {
        return with(rule).outcome().why().laws();
    }

    /*   hour 0     5  7  9    14        24
     *        |perm-|no...|perm-|road----|     four hours until one may ask again     */
    @Test
    void an_answer_and_the_pause_after_a_refusal_have_laws_of_their_own() {
        assertThat(laws("refused"))
                .containsExactly(
                        hours("authorities.ministry.takes", 10),
                        hours("authorities.ministry.ask-again-after", 4),
                        hours("legs.road.takes", 10));
    }

    /*   149 h of permission, then 23 h of driving by daylight: the 29 h of night between are drawn from no law     */
    @Test
    void night_halts_are_drawn_from_no_law() {
        assertThat(laws("hours"))
                .containsExactly(hours("authorities.ministry.takes", 149), hours("legs.road.takes", 23));
        assertThat(with("hours").chain()).anyMatch(link -> link.startsWith("night halts"));
    }

    @Test
    void loading_preparing_tasks_and_handovers_have_theirs() {
        assertThat(laws("prepare")).extracting(Outcome.LawShare::law).contains("moves.out.prepare");
        assertThat(laws("loading-points")).extracting(Outcome.LawShare::law).contains("sites.camp.loading.each");
        assertThat(laws("task-before-handover"))
                .extracting(Outcome.LawShare::law)
                .anyMatch(law -> law.startsWith("tasks.") && law.endsWith(".takes"));
        assertThat(laws("nobody-comes")).extracting(Outcome.LawShare::law).contains("handover");
        assertThat(laws("attack")).extracting(Outcome.LawShare::law).contains("attacks.halts");
    }
}
