package org.tfnemo.core.serving;

/** What a model says of a batch of clips; owns its arrays, row by row a clip. */
public final class Inference {
    private final int batch;
    private final float[] probabilities;
    private final float[] logits;
    private final float[] embedding;

    Inference(int batch, float[] probabilities, float[] logits, float[] embedding) {
        this.batch = batch;
        this.probabilities = probabilities;
        this.logits = logits;
        this.embedding = embedding;
    }

    /** Number of clips. */
    public int batch() {
        return batch;
    }

    /** A copy of {@code [batch][labels]}, each row summing to 1. */
    public float[] probabilities() {
        return probabilities.clone();
    }

    /** A copy of {@code [batch][labels]}, before temperature and softmax. */
    public float[] logits() {
        return logits.clone();
    }

    /** A copy of {@code [batch][width]}, what the last layer saw. */
    public float[] embedding() {
        return embedding.clone();
    }
}
