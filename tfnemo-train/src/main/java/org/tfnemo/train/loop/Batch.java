package org.tfnemo.train.loop;

/** Clips that go through the network together; its arrays are handed over, not copied. */
final class Batch {
    private final int[] labels;
    private final float[] features;
    private final float[] targets;

    /**
     * @param labels index of each clip's label
     * @param features {@code [batch][rows][frames]}, standardised
     * @param targets {@code [batch][labels]}, distributions
     */
    Batch(int[] labels, float[] features, float[] targets) {
        this.labels = labels;
        this.features = features;
        this.targets = targets;
    }

    int size() {
        return labels.length;
    }

    int label(int index) {
        return labels[index];
    }

    float[] features() {
        return features;
    }

    float[] targets() {
        return targets;
    }
}
