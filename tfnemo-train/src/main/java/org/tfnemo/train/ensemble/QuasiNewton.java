package org.tfnemo.train.ensemble;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * Minimises a smooth convex function of many variables by its gradient (L-BFGS): the last steps tell the curvature.
 *
 * <p>Source: Nocedal &amp; Wright 2006, Numerical Optimization, algorithm 7.4, with step halving until the loss falls
 * enough (Armijo). Commons Math has conjugate gradients only, which stood still at a ten-thousandth of the
 * coefficients.
 */
final class QuasiNewton {
    private static final int REMEMBERED = 10;
    private static final int MOST_STEPS = 1000;
    private static final double ENOUGH = 1e-4; // of the fall that the gradient promises
    private static final double FALL = 1e-10; // of the value: less changes no probability that anybody reads

    /** What is minimised. */
    @FunctionalInterface
    interface Smooth {
        /** Value and gradient at {@code point}, which is not modified. */
        Slope at(double[] point);
    }

    /** A point that was looked at. */
    private record Look(RealVector point, double value, RealVector gradient) {}

    /** A step and how it changed the gradient. */
    private record Pair(RealVector step, RealVector change) {}

    private final Smooth function;

    QuasiNewton(Smooth function) {
        this.function = requireNonNull(function, "function");
    }

    /** The lowest point, beginning at {@code start}, which is not modified. */
    double[] minimum(double[] start) {
        Look here = look(new ArrayRealVector(start));
        Deque<Pair> memory = new ArrayDeque<>();
        for (int i = 0; i < MOST_STEPS && here.gradient.getLInfNorm() > 0; i++) {
            RealVector direction = direction(here.gradient, memory);
            if (-here.gradient.dotProduct(direction) <= FALL * Math.abs(here.value)) {
                break;
            }
            Look next = search(here, direction, memory.isEmpty() ? 1 / here.gradient.getLInfNorm() : 1);
            if (next == here) {
                break;
            }
            Pair pair = new Pair(next.point.subtract(here.point), next.gradient.subtract(here.gradient));
            if (pair.step.dotProduct(pair.change) > 0) { // else rounding, or the curvature would turn negative
                memory.addLast(pair);
                if (memory.size() > REMEMBERED) {
                    memory.removeFirst();
                }
            }
            here = next;
        }
        return here.point.toArray();
    }

    private Look look(RealVector point) {
        Slope slope = function.at(point.toArray());
        return new Look(point, slope.value(), new ArrayRealVector(slope.gradient(), false));
    }

    /** A point along {@code direction} that is enough lower; {@code here} itself where rounding hides any. */
    private Look search(Look here, RealVector direction, double first) {
        double promised = here.gradient.dotProduct(direction);
        for (double length = first; length > 1e-12; length /= 2) {
            Look next = look(here.point.combine(1, length, direction));
            if (next.value <= here.value + ENOUGH * length * promised) {
                return next;
            }
        }
        return here;
    }

    /** Minus the gradient times the inverse of the curvature that {@code memory} tells. */
    private static RealVector direction(RealVector gradient, Deque<Pair> memory) {
        RealVector left = gradient.mapMultiply(-1);
        double[] shares = new double[memory.size()];
        int i = memory.size();
        for (Iterator<Pair> newest = memory.descendingIterator(); newest.hasNext(); ) {
            Pair pair = newest.next();
            shares[--i] = pair.step.dotProduct(left) / pair.step.dotProduct(pair.change);
            left = left.combine(1, -shares[i], pair.change);
        }
        if (!memory.isEmpty()) {
            Pair last = memory.getLast();
            double scale = last.step.dotProduct(last.change) / last.change.dotProduct(last.change);
            left = left.mapMultiply(scale);
        }
        for (Pair pair : memory) {
            double back = pair.change.dotProduct(left) / pair.step.dotProduct(pair.change);
            left = left.combine(1, shares[i++] - back, pair.step);
        }
        return left;
    }
}
