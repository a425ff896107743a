package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.outcome.Outcome.NEVER;

import java.nio.file.Path;
import java.util.Map;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;

/**
 * What goes on after the conditions hold. Times in hours from the start; four of twelve soldiers have to go, eight may
 * stay for now. A bus takes four hours there and four back, and so does the truck with each of the four boxes.
 *
 * <pre>
 *             0    4    8   12   16   20   24   28   32   ..   76   80   84   88
 * bus         |-4->|----|                        |-3->|----|    |-3->|----|-2->|
 * truck       |-1->|----|-1->|----|-1->|----|-1->|
 * conditions       ^ hold
 * audit            |---------------------- 72 h ----------------|              .
 * camp       12  8                               5              2    2    0    .
 *                                                                              ^ over
 * </pre>
 */
class LiquidationTest {
    @Test
    void withoutItARunIsOverWhenTheConditionsHold() {
        Story story = Story.without("liquidation");

        assertThat(story.finish()).isEqualTo("4h");
        assertThat(story.outcome().end().at()).isEqualTo(4 * 3600);
        assertThat(story.outcome().stood().liquidation()).isEmpty();
        assertThat(story.outcome().stood().liquidated()).isEqualTo(Outcome.NEVER);
    }

    @Test
    void theLastCargoThenTheTeamThenTheGuard() {
        Story story = Story.with("liquidation");

        assertThat(story.finish()).isEqualTo("4h");
        assertThat(story.told("departed"))
                .containsExactly(
                        "0h departed boxes-out 1 camp -> border 1 boxes",
                        "0h departed people-out 1 camp -> border 4 soldiers",
                        "8h departed boxes-out 2 camp -> border 1 boxes",
                        "16h departed boxes-out 3 camp -> border 1 boxes",
                        "24h departed boxes-out 4 camp -> border 1 boxes",
                        "24h departed people-out 2 camp -> border 3 soldiers",
                        "76h departed people-out 3 camp -> border 3 soldiers",
                        "84h departed people-out 4 camp -> border 2 soldiers");
        assertThat(story.outcome().stood().liquidation())
                .containsExactly(new Outcome.Liquidation("camp", hours(24), hours(76), hours(84), hours(24)));
        assertThat(Story.time(story.outcome().stood().liquidated())).isEqualTo("84h");
        assertThat(story.outcome().end().ending()).isEqualTo(Outcome.Ending.DONE);
        assertThat(story.outcome().verdict()).isEqualTo(Outcome.Verdict.CLEAN);
    }

    /** From the deadline at 48 h to 72 h four may be there, and there are five; then five may. */
    @Test
    void theTimeOverACeilingIsCounted() {
        assertThat(changed(Map.of("liquidation.sites.camp.team", "2"))
                        .outcome()
                        .stood()
                        .liquidation()
                        .get(0)
                        .seconds())
                .isZero();
    }

    @Test
    void whatIsNotOverByTheHorizonIsNotForgotten() {
        Story story = changed(Map.of("tasks.audit.takes", "600 d"));

        assertThat(story.finish()).isEqualTo("4h");
        assertThat(story.outcome().stood().liquidation())
                .containsExactly(new Outcome.Liquidation("camp", hours(24), NEVER, NEVER, hours(24)));
        assertThat(story.outcome().stood().liquidated()).isEqualTo(NEVER);
        assertThat(story.outcome().end().ending()).isEqualTo(Outcome.Ending.HORIZON);
        assertThat(story.outcome().end().trouble()).contains("liquidation waits for task");
        assertThat(story.outcome().verdict()).isEqualTo(Outcome.Verdict.CLEAN);
    }

    /**
     * All goes by a depot, four hours away, from where another truck and another bus take it on: all hold at 8 h, so the
     * audit ends at 80 h. The last box leaves the camp at 24 h and the depot at 28 h. The depot has nobody of its own, but
     * is over only when the camp's guard, which leaves at 88 h, has passed at 92 h.
     */
    @Test
    void aSiteIsNotOverBeforeWhatStillComesThere() {
        Story story = Story.of("liquidation", "through");

        assertThat(story.finish()).isEqualTo("8h");
        assertThat(story.outcome().stood().liquidation())
                .containsExactly(
                        new Outcome.Liquidation("camp", hours(24), hours(80), hours(88), hours(24)),
                        new Outcome.Liquidation("depot", hours(28), hours(80), hours(92), 0));
    }

    private static Story changed(Map<String, String> changes) {
        return Story.play(
                Story.scenario(Path.of("src/test/resources/stories/liquidation/with.yaml"), changes), Luck.of(1, 0, 0));
    }

    private static long hours(int hours) {
        return hours * 3600L;
    }
}
