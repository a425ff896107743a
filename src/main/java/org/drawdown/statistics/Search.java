package org.drawdown.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** Where a function is 0, and where it is greatest. */
public final class Search {
    private static final double NEAR = 1e-13;
    private static final double FLAT = 1e-10;
    private static final double TINY = 1e-13;
    private static final int MOST = 20_000;

    private Search() {}

    /**
     * {@return where a function is 0, by Brent's method}
     *
     * <p>Source: Brent, <i>Algorithms for Minimization without Derivatives</i> (Prentice-Hall, 1973), chapter 4.
     *
     * @param function continuous, of opposite signs at the ends
     * @throws IllegalArgumentException if its signs are the same
     */
    public static double zero(DoubleUnaryOperator function, double low, double high) {
        double below = function.applyAsDouble(low);
        double above = function.applyAsDouble(high);
        if (!(below * above <= 0)) {
            throw new IllegalArgumentException("a function crosses 0 between two values of opposite signs, not between "
                    + below + " at " + low + " and " + above + " at " + high);
        }
        return below == 0
                ? low
                : above == 0 ? high : new BrentSolver(NEAR).solve(MOST, function::applyAsDouble, low, high);
    }

    /**
     * {@return where a function of one number is greatest, to about eight digits, by Brent's method}
     *
     * @param function with one peak between the ends
     */
    public static double peak(DoubleUnaryOperator function, double low, double high) {
        return new BrentOptimizer(FLAT, TINY)
                .optimize(
                        new MaxEval(MOST),
                        GoalType.MAXIMIZE,
                        new UnivariateObjectiveFunction(function::applyAsDouble),
                        new SearchInterval(low, high))
                .getPoint();
    }

    /**
     * {@return where a function of several numbers is greatest, by the simplex of Nelder and Mead}
     *
     * <p>Source: Nelder and Mead, "A simplex method for function minimization", <i>The Computer Journal</i> 7 (1965).
     *
     * @param function smooth around its peak; −∞ where it is not defined
     * @param from     where to begin
     * @param step     how far away the first simplex reaches, along each axis; above 0
     */
    public static double[] peak(ToDoubleFunction<double[]> function, double[] from, double step) {
        double[] steps = new double[from.length];
        Arrays.fill(steps, step);
        MultivariateFunction objective = function::applyAsDouble;
        PointValuePair best = new SimplexOptimizer(new SimpleValueChecker(NEAR, TINY))
                .optimize(
                        new MaxEval(MOST),
                        GoalType.MAXIMIZE,
                        new ObjectiveFunction(objective),
                        new InitialGuess(from),
                        new NelderMeadSimplex(steps));
        return best.getPoint();
    }
}
