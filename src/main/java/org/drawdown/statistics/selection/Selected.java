package org.drawdown.statistics.selection;

import java.util.List;
import org.drawdown.statistics.Moments;

/**
 * What a selection came to.
 *
 * @param best      number of the system with the largest mean among those left
 * @param left      systems that were not told from the best: the best alone where the procedure ended
 * @param found     moments of the observations of each system
 * @param guarantee probability, 0 to 1, that the best is the best where it leads by the indifference zone or more; of a fixed
 *                  budget a bound that is estimated, not guaranteed; 0 where the procedure did not end
 */
public record Selected(int best, List<Integer> left, List<Moments> found, double guarantee) {
    public Selected {
        left = List.copyOf(left);
        found = List.copyOf(found);
    }

    /** {@return whether the procedure ended with one} */
    public boolean ended() {
        return left.size() == 1;
    }

    /** {@return observations of all systems} */
    public int observations() {
        return found.stream().mapToInt(Moments::n).sum();
    }
}
