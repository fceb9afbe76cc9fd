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

    /** Divides {@code logits}. */
    static void divide(double[] logits, double temperature) {
        for (int i = 0; i < logits.length; i++) {
            logits[i] /= temperature;
        }
    }

    /**
     * {@code −ln p(true)} of one clip among several.
     *
     * <pre>  ln Σⱼ exp((zⱼ − z_true) / T)</pre>
     *
     * @param logits of all clips; the clip's begin at {@code start}
     * @param truth the true label's place among the {@code labels} of a clip
     */
    static double loss(double[] logits, int start, int labels, int truth, double temperature) {
        double largest = logits[start];
        for (int i = start + 1; i < start + labels; i++) {
            largest = Math.max(largest, logits[i]);
        }
        double sum = 0;
        for (int i = start; i < start + labels; i++) {
            sum += Math.exp((logits[i] - largest) / temperature);
        }
        return Math.log(sum) + (largest - logits[start + truth]) / temperature;
    }

    /**
     * {@link #loss}, and replaces the clip's logits by what the loss changes with them (but for 1/T): {@code p − y}.
     */
    static double errors(double[] logits, int start, int labels, int truth, double temperature) {
        double loss = loss(logits, start, labels, truth, temperature);
        double rest = logits[start + truth] / temperature + loss; // ln Σ exp(z / T)
        for (int i = start; i < start + labels; i++) {
            logits[i] = Math.exp(logits[i] / temperature - rest);
        }
        logits[start + truth]--;
        return loss;
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
