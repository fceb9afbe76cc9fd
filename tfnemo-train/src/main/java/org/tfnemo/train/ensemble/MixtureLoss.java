package org.tfnemo.train.ensemble;

/**
 * Log loss of a weighted average and its slope by the weights and by the logarithm of the temperature.
 *
 * <pre>  L = mean of −ln p(true),  p = softmax(z / T)
 *   ∂L/∂wᵢ   = mean of Σⱼ (pⱼ − yⱼ) · ∂zⱼ/∂wᵢ / T      ∂zⱼ/∂wᵢ = ln pᵢⱼ for logits, pᵢⱼ / Σₖ wₖ·pₖⱼ for probabilities
 *   ∂L/∂ln T = − mean of Σⱼ (pⱼ − yⱼ) · zⱼ / T</pre>
 */
final class MixtureLoss {
    /** Clips that are mixed at once: few enough for the nearest cache, many enough for vector instructions. */
    private static final int BLOCK = 64;

    private final Panel panel;
    private final Averaging averaging;

    MixtureLoss(Panel panel, Averaging averaging) {
        this.panel = panel;
        this.averaging = averaging;
    }

    /** @param weights one per member; not modified */
    double value(double[] weights, double temperature) {
        int labels = panel.labels().size();
        double sum = 0;
        for (int first = 0; first < panel.size(); first += BLOCK) {
            double[] logits = mixed(weights, first);
            for (int place = 0; place < logits.length; place += labels) {
                sum += Probabilities.loss(logits, place, labels, panel.truth(first + place / labels), temperature);
            }
        }
        return sum / panel.size();
    }

    /** The loss, and its slope by each weight and last by ln T. */
    Slope slope(double[] weights, double temperature) {
        int labels = panel.labels().size();
        double[] slope = new double[weights.length + 1];
        double sum = 0;
        for (int first = 0; first < panel.size(); first += BLOCK) {
            double[] logits = mixed(weights, first);
            double[] errors = logits.clone();
            for (int place = 0; place < logits.length; place += labels) {
                sum += Probabilities.errors(errors, place, labels, panel.truth(first + place / labels), temperature);
            }
            for (int i = 0; i < logits.length; i++) {
                slope[weights.length] -= errors[i] * logits[i];
            }
            averaging.addSlope(panel, first, logits, errors, slope);
        }
        for (int i = 0; i < slope.length; i++) {
            slope[i] /= temperature * panel.size();
        }
        return new Slope(sum / panel.size(), slope);
    }

    private double[] mixed(double[] weights, int first) {
        double[] logits = new double
                [Math.min(BLOCK, panel.size() - first) * panel.labels().size()];
        averaging.mix(panel, weights, first, logits);
        return logits;
    }
}
