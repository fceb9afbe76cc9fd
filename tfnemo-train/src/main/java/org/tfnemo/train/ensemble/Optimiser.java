package org.tfnemo.train.ensemble;

import java.util.Arrays;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.MultivariateOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;

/** Searches the unit cube for the lowest point of a function without derivatives. Source: Commons Math 3.6.1. */
public enum Optimiser {
    /** Covariance matrix adaptation: many draws, finds its way past local minima. */
    CMAES {
        @Override
        void search(MultivariateFunction function, double[] start, int evaluations, long seed) {
            int population = 4 + (int) (3 * Math.log(start.length)); // Hansen 2006, table 1
            double[] width = new double[start.length];
            Arrays.fill(width, 0.2);
            MultivariateOptimizer optimiser = new CMAESOptimizer(
                    evaluations, 0, true, 0, 0, new MersenneTwister(seed), false, new SimpleValueChecker(-1, 1e-7));
            optimiser.optimize(
                    GoalType.MINIMIZE,
                    new ObjectiveFunction(function),
                    new InitialGuess(start),
                    bounds(start.length),
                    new MaxEval(evaluations),
                    new MaxIter(evaluations),
                    new CMAESOptimizer.Sigma(width),
                    new CMAESOptimizer.PopulationSize(population));
        }
    },
    /** Bound optimisation by quadratic approximation: few evaluations, the nearest minimum. */
    BOBYQA {
        @Override
        void search(MultivariateFunction function, double[] start, int evaluations, long seed) {
            double finest = 1e-5; // a weight's fifth digit changes no figure
            new BOBYQAOptimizer(2 * start.length + 1, 0.2, finest)
                    .optimize(
                            GoalType.MINIMIZE,
                            new ObjectiveFunction(function),
                            new InitialGuess(start),
                            bounds(start.length),
                            new MaxEval(evaluations));
        }
    };

    abstract void search(MultivariateFunction function, double[] start, int evaluations, long seed);

    /**
     * The lowest point that at most {@code evaluations} looks found, one of them at {@code start}.
     *
     * @param start within the unit cube; not modified
     */
    double[] minimise(MultivariateFunction function, double[] start, int evaluations, long seed) {
        Minimum minimum = new Minimum(function, start);
        try {
            search(minimum, start, evaluations - 1, seed);
        } catch (MathIllegalStateException e) {
            // The budget is spent; or BOBYQA's model of the function degenerates, as it does where the minimum lies in
            // a corner or the function is flat. What was found until then is the answer to both.
            return minimum.point();
        }
        return minimum.point();
    }

    private static SimpleBounds bounds(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return new SimpleBounds(new double[length], ones);
    }
}
