package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.List;

/** Logits to probabilities, in double. */
final class Softmax {
    private Softmax() {}

    static List<Double> of(float[] logits, int offset, int count) {
        float largest = logits[offset + Argmax.of(logits, offset, count)];
        double[] raised = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            raised[i] = Math.exp((double) logits[offset + i] - largest);
            sum += raised[i];
        }
        List<Double> probabilities = new ArrayList<>(count);
        for (double value : raised) {
            probabilities.add(value / sum);
        }
        return probabilities;
    }
}
