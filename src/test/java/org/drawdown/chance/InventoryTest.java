package org.drawdown.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.drawdown.statistics.Moments;
import org.drawdown.statistics.VarianceRatio;
import org.junit.jupiter.api.Test;
import umontreal.ssj.probdist.PoissonDist;

/**
 * A stock with a daily demand, ordered up to a level when it is low, as in the tutorial of SSJ: two levels with the same
 * luck differ far less by chance than with luck of their own. Published: 18.85 at 5,000 pairs, 19.95 at 500.
 */
class InventoryTest {
    private static final int DAYS = 200;
    private static final int LOW = 80;
    private static final PoissonDist DEMAND = new PoissonDist(100);
    private static final Source DEMANDS = Source.named("demand/shop");
    private static final Source ORDERS = Source.named("order/shop");

    /** Profit a day: sold at 2, kept at 0.1 a day, ordered at 10 and 1 a piece, an order comes with 0.95. */
    private static double profit(int upTo, Luck luck) {
        Draws demands = luck.draws(DEMANDS);
        Draws orders = luck.draws(ORDERS);
        int morning = upTo;
        double profit = 0;
        for (int day = 0; day < DAYS; day++) {
            int evening = Math.max(0, morning - DEMAND.inverseFInt(demands.next()));
            profit += 2 * (morning - evening) - 0.1 * evening;
            morning = evening;
            if (evening < LOW && orders.next() < 0.95) {
                profit -= 10 + (upTo - evening);
                morning = upTo;
            }
        }
        return profit / DAYS;
    }

    @Test
    void the_same_luck_gains_what_ssj_gains() {
        int pairs = 500;
        double[] apart = new double[pairs];
        double[] together = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            double less = profit(198, Luck.of(3, i, i));
            apart[i] = profit(200, Luck.of(3, pairs + i, pairs + i)) - less;
            together[i] = profit(200, Luck.of(3, i, i)) - less;
        }
        VarianceRatio ratio = VarianceRatio.of(apart, 1, together, 1, 0.95);
        assertThat(ratio.value()).isBetween(13.0, 30.0);
        assertThat(ratio.interval().contains(19.95)).as(ratio.words()).isTrue();
        Moments difference = Moments.of(together);
        assertThat(difference.mean())
                .isBetween(0.315 - 4.75 * difference.standardError(), 0.315 + 4.75 * difference.standardError());
    }
}
