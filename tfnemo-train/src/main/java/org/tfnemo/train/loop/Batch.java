package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Clips that go through the network together; its arrays are handed over, not copied. */
final class Batch {
    private final int[] truth;
    private final float[] features;
    private final float[] targets;

    /**
     * @param truth index of each clip's class
     * @param features {@code [batch][rows][frames]}, standardised
     * @param targets {@code [batch][classes]}, distributions
     */
    Batch(int[] truth, float[] features, float[] targets) {
        this.truth = truth;
        this.features = features;
        this.targets = targets;
    }

    /** The batch cut into {@code count} of as many clips, in order. */
    List<Batch> parts(int count) {
        if (count == 1) {
            return List.of(this);
        }
        if (truth.length % count != 0) {
            throw new IllegalArgumentException(
                    "a batch must divide into " + count + "; got " + truth.length + " clips");
        }
        List<Batch> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] own = Arrays.copyOfRange(truth, i * truth.length / count, (i + 1) * truth.length / count);
            parts.add(new Batch(own, part(features, i, count), part(targets, i, count)));
        }
        return parts;
    }

    private static float[] part(float[] values, int index, int count) {
        int size = values.length / count;
        return Arrays.copyOfRange(values, index * size, (index + 1) * size);
    }

    int size() {
        return truth.length;
    }

    int truth(int index) {
        return truth[index];
    }

    float[] features() {
        return features;
    }

    float[] targets() {
        return targets;
    }
}
