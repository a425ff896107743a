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
 *                                                                              ^ over, with the last of them out
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
                .containsExactly(new Outcome.Liquidation("camp", hours(24), hours(76), hours(84), hours(24), 0, 0, 0));
        assertThat(Story.time(story.outcome().stood().liquidated())).isEqualTo("88h");
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
                .containsExactly(new Outcome.Liquidation("camp", hours(24), NEVER, NEVER, hours(24), 0, 0, 0));
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
                        new Outcome.Liquidation("camp", hours(24), hours(80), hours(88), hours(24), 0, 0, 0),
                        new Outcome.Liquidation("depot", hours(28), hours(80), hours(92), 0, 0, 0, 0));
    }

    /**
     * The truck is away with the tenth of twenty boxes when the other ten are given. The audit is done, so all leave, in
     * three journeys. There are eight people until then, over both ceilings from the deadline at 48 h on.
     *
     * <pre>
     *             72   76   78   80   82        86   90   94   98
     * truck       |-1->|---------|
     * camp                  | 10 boxes given
     * bus                   |-3->|----|---------|-3->|----|-2->|
     * </pre>
     */
    @Test
    void whatNobodyTakesAwayIsDisposedOf() {
        Story story = Story.of("liquidation", "disposal");

        assertThat(story.told("moved").stream().filter(line -> line.contains("given")))
                .containsExactly("78h moved 10 boxes camp -> was given");
        assertThat(story.outcome().stood().liquidation())
                .containsExactly(new Outcome.Liquidation("camp", hours(78), hours(86), hours(94), hours(30), 0, 10, 0));
    }

    /**
     * The deadline has held before, with nothing bent: what liquidation gets rid of is not its price. When it passes at
     * 48 h, six boxes are out and the seventh sets out.
     */
    @Test
    void whatIsDisposedOfIsNoPriceOfTheDeadline() {
        Story story = Story.of("liquidation", "disposal");

        assertThat(story.told("bent")).isEmpty();
        assertThat(story.outcome().verdict()).isEqualTo(Outcome.Verdict.CLEAN);
        assertThat(story.outcome().price()).containsExactly(new Outcome.Price("boxes", 20, 0, 0, 0, 0, 14, 0, 0, 0));
    }

    @Test
    void itIsSoldIfItMayBeOrElseDestroyed() {
        assertThat(camp("sold").sold()).isEqualTo(10);
        assertThat(camp("destroyed").destroyed()).isEqualTo(10);
        assertThat(camp("stays").cargo()).isEqualTo(hours(19 * 8));
    }

    private static Outcome.Liquidation camp(String file) {
        return Story.of("liquidation", file).outcome().stood().liquidation().get(0);
    }

    private static Story changed(Map<String, String> changes) {
        return Story.play(
                Story.scenario(Path.of("src/test/resources/stories/liquidation/with.yaml"), changes), Luck.of(1, 0, 0));
    }

    private static long hours(int hours) {
        return hours * 3600L;
    }
}
