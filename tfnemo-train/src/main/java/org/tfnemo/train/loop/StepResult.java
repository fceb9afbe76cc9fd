package org.tfnemo.train.loop;

import java.util.List;

/** What one step saw: the mean loss of its batch, and the logits {@code [batch][classes]} before the update. */
final class StepResult {
    private final float loss;
    private final float[] logits;

    StepResult(float loss, float[] logits) {
        this.loss = loss;
        this.logits = logits;
    }

    /** What the parts of a step saw together, each of as many clips. */
    static StepResult of(List<StepResult> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        double sum = 0;
        float[] logits = new float[parts.size() * parts.get(0).logits.length];
        for (int i = 0; i < parts.size(); i++) {
            float[] own = parts.get(i).logits;
            sum += parts.get(i).loss;
            System.arraycopy(own, 0, logits, i * own.length, own.length);
        }
        return new StepResult((float) (sum / parts.size()), logits);
    }

    float loss() {
        return loss;
    }

    /** The largest logit of clip {@code index}. */
    int guess(int index, int classes) {
        return Argmax.of(logits, index * classes, classes);
    }
}
