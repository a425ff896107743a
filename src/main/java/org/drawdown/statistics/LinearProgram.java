package org.drawdown.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * A linear program: the least sum of some of its unknowns, none of them below 0, where all keep to every row.
 *
 * <pre>
 *   least Σ xⱼ   where   Σ weightᵢ·xᵢ ≤ bound, or = bound, for each row, and x ≥ 0
 * </pre>
 *
 * <p>Solved by the simplex method; Dantzig, <i>Linear Programming and Extensions</i> (Princeton, 1963).
 */
public final class LinearProgram {
    private static final int ITERATIONS = 20_000;

    private final int unknowns;
    private final List<LinearConstraint> rows = new ArrayList<>();

    /** A program of so many unknowns, without a row. */
    public LinearProgram(int unknowns) {
        this.unknowns = unknowns;
    }

    /**
     * Adds a row that stays at or below its bound.
     *
     * @param weights one for each unknown
     */
    public void atMost(double[] weights, double bound) {
        rows.add(new LinearConstraint(checked(weights), Relationship.LEQ, bound));
    }

    /**
     * Adds a row that meets its bound.
     *
     * @param weights one for each unknown
     */
    public void equal(double[] weights, double bound) {
        rows.add(new LinearConstraint(checked(weights), Relationship.EQ, bound));
    }

    private double[] checked(double[] weights) {
        if (weights.length != unknowns) {
            throw new IllegalArgumentException(
                    "a row has a weight for each of " + unknowns + " unknowns, not " + weights.length);
        }
        return weights;
    }

    /**
     * {@return all unknowns where the sum of some is least; empty when no numbers keep to all rows, or none are found}
     *
     * @param some their numbers, from 0
     */
    public Optional<double[]> least(int... some) {
        double[] cost = new double[unknowns];
        for (int each : some) {
            cost[each] = 1;
        }
        try {
            return Optional.of(new SimplexSolver()
                    .optimize(
                            new MaxIter(ITERATIONS),
                            new LinearObjectiveFunction(cost, 0),
                            new LinearConstraintSet(rows),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.DANTZIG)
                    .getPoint());
        } catch (MathIllegalStateException none) {
            return Optional.empty();
        }
    }
}
