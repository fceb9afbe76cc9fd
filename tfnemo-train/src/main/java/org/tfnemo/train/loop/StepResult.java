package org.tfnemo.train.loop;

/** What one step saw: the mean loss of its batch, and the logits {@code [batch][labels]} before the update. */
final class StepResult {
    private final float loss;
    private final float[] logits;

    StepResult(float loss, float[] logits) {
        this.loss = loss;
        this.logits = logits;
    }

    float loss() {
        return loss;
    }

    /** The largest logit of clip {@code index}. */
    int guess(int index, int labels) {
        return Argmax.of(logits, index * labels, labels);
    }
}
