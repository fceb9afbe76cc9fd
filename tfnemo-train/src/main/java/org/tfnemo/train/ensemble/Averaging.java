package org.tfnemo.train.ensemble;

/** What is averaged. */
public enum Averaging {
    /** {@code ln Σ wᵢ·pᵢ}: one member that is sure can be outvoted. */
    PROBABILITIES {
        @Override
        void mix(Panel panel, double[] weights, int clip, double[] logits) {
            for (int label = 0; label < logits.length; label++) {
                double sum = 0;
                for (int member = 0; member < weights.length; member++) {
                    sum += weights[member] * panel.probability(member, clip, label);
                }
                logits[label] = Math.log(sum);
            }
        }
    },
    /** {@code Σ wᵢ·ln pᵢ}, the logits but for a constant: one member that excludes a label excludes it for all. */
    LOGITS {
        @Override
        void mix(Panel panel, double[] weights, int clip, double[] logits) {
            for (int label = 0; label < logits.length; label++) {
                double sum = 0;
                for (int member = 0; member < weights.length; member++) {
                    sum += weights[member] * panel.log(member, clip, label);
                }
                logits[label] = sum;
            }
        }
    };

    /** Writes the mixed logits of {@code clip}. */
    abstract void mix(Panel panel, double[] weights, int clip, double[] logits);
}
