package org.tfnemo.train.ensemble;

import java.util.Arrays;
import java.util.function.IntFunction;

/** What is averaged. */
public enum Averaging {
    /** {@code ln Σ wᵢ·pᵢ}: one member that is sure can be outvoted. */
    PROBABILITIES {
        @Override
        void mix(Panel panel, double[] weights, int first, double[] logits) {
            add(panel::probabilities, weights, first * panel.labels().size(), logits);
            for (int i = 0; i < logits.length; i++) {
                logits[i] = Math.log(logits[i]);
            }
        }

        @Override
        void addSlope(Panel panel, int first, double[] logits, double[] errors, double[] slope) {
            double[] shares = new double[errors.length];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = errors[i] / Math.exp(logits[i]);
            }
            addProducts(panel::probabilities, first * panel.labels().size(), shares, slope);
        }
    },
    /** {@code Σ wᵢ·ln pᵢ}, the logits but for a constant: one member that excludes a label excludes it for all. */
    LOGITS {
        @Override
        void mix(Panel panel, double[] weights, int first, double[] logits) {
            add(panel::logs, weights, first * panel.labels().size(), logits);
        }

        @Override
        void addSlope(Panel panel, int first, double[] logits, double[] errors, double[] slope) {
            addProducts(panel::logs, first * panel.labels().size(), errors, slope);
        }
    };

    /**
     * Writes the mixed logits of some clips: of as many as {@code logits} has room for, clip after clip.
     *
     * @param first the first of these clips
     */
    abstract void mix(Panel panel, double[] weights, int first, double[] logits);

    /**
     * Adds to {@code slope}, for each member, the sum over some clips of {@code errors} times what its weight changes.
     *
     * @param logits as {@link #mix} wrote them
     * @param errors how the loss changes with each
     */
    abstract void addSlope(Panel panel, int first, double[] logits, double[] errors, double[] slope);

    /** Sums member by member over neighbouring cells, which the compiler makes vector instructions of. */
    private static void add(IntFunction<double[]> rows, double[] weights, int start, double[] sums) {
        Arrays.fill(sums, 0);
        for (int member = 0; member < weights.length; member++) {
            if (weights[member] != 0) {
                add(weights[member], rows.apply(member), start, sums);
            }
        }
    }

    private static void add(double weight, double[] row, int start, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * row[start + i];
        }
    }

    private static void addProducts(IntFunction<double[]> rows, int start, double[] errors, double[] slope) {
        for (int member = 0; member < slope.length - 1; member++) {
            double[] row = rows.apply(member);
            double sum = 0;
            for (int i = 0; i < errors.length; i++) {
                sum += errors[i] * row[start + i];
            }
            slope[member] += sum;
        }
    }
}
