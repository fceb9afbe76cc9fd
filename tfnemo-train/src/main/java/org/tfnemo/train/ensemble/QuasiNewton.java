package org.tfnemo.train.ensemble;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

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
    private record Look(Vector point, double value, Vector gradient) {}

    /** A step and how it changed the gradient. */
    private record Pair(Vector step, Vector change) {}

    /** An array that knows a little algebra; shared, not modified. */
    private static final class Vector {
        private final double[] values;

        Vector(double[] values) {
            this.values = values;
        }

        double dot(Vector other) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[i] * other.values[i];
            }
            return sum;
        }

        Vector plus(double factor, Vector other) {
            double[] sum = values.clone();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += factor * other.values[i];
            }
            return new Vector(sum);
        }

        double largest() {
            double largest = 0;
            for (double value : values) {
                largest = Math.max(largest, Math.abs(value));
            }
            return largest;
        }
    }

    private final Smooth function;

    QuasiNewton(Smooth function) {
        this.function = requireNonNull(function, "function");
    }

    /** The lowest point, beginning at {@code start}, which is not modified. */
    double[] minimum(double[] start) {
        Look here = look(new Vector(start.clone()));
        Deque<Pair> memory = new ArrayDeque<>();
        for (int i = 0; i < MOST_STEPS && here.gradient.largest() > 0; i++) {
            Vector direction = direction(here.gradient, memory);
            if (-here.gradient.dot(direction) <= FALL * Math.abs(here.value)) {
                break;
            }
            Look next = search(here, direction, memory.isEmpty() ? 1 / here.gradient.largest() : 1);
            if (next == here) {
                break;
            }
            Pair pair = new Pair(next.point.plus(-1, here.point), next.gradient.plus(-1, here.gradient));
            if (pair.step.dot(pair.change) > 0) { // else rounding, or the curvature would turn negative
                memory.addLast(pair);
                if (memory.size() > REMEMBERED) {
                    memory.removeFirst();
                }
            }
            here = next;
        }
        return here.point.values;
    }

    private Look look(Vector point) {
        Slope slope = function.at(point.values);
        return new Look(point, slope.value(), new Vector(slope.gradient()));
    }

    /** A point along {@code direction} that is enough lower; {@code here} itself where rounding hides any. */
    private Look search(Look here, Vector direction, double first) {
        double promised = here.gradient.dot(direction);
        for (double length = first; length > 1e-12; length /= 2) {
            Look next = look(here.point.plus(length, direction));
            if (next.value <= here.value + ENOUGH * length * promised) {
                return next;
            }
        }
        return here;
    }

    /** Minus the gradient times the inverse of the curvature that {@code memory} tells. */
    private static Vector direction(Vector gradient, Deque<Pair> memory) {
        Vector left = new Vector(new double[gradient.values.length]).plus(-1, gradient);
        double[] shares = new double[memory.size()];
        int i = memory.size();
        for (Iterator<Pair> newest = memory.descendingIterator(); newest.hasNext(); ) {
            Pair pair = newest.next();
            shares[--i] = pair.step.dot(left) / pair.step.dot(pair.change);
            left = left.plus(-shares[i], pair.change);
        }
        if (!memory.isEmpty()) {
            Pair last = memory.getLast();
            double scale = last.step.dot(last.change) / last.change.dot(last.change);
            left = left.plus(scale - 1, left);
        }
        for (Pair pair : memory) {
            double back = pair.change.dot(left) / pair.step.dot(pair.change);
            left = left.plus(shares[i++] - back, pair.step);
        }
        return left;
    }
}
