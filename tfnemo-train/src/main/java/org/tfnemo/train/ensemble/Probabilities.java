package org.tfnemo.train.ensemble;

/** Logits to probabilities, and back to a loss. */
final class Probabilities {
    private Probabilities() {}

    /** Replaces {@code logits} by their softmax. */
    static void softmax(double[] logits) {
        double rest = logOfSum(logits);
        for (int i = 0; i < logits.length; i++) {
            logits[i] = Math.exp(logits[i] - rest);
        }
    }

    /** {@code ln Σ exp}. */
    static double logOfSum(double[] logits) {
        double largest = logits[0];
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit - largest);
        }
        return largest + Math.log(sum);
    }
}
