package org.tfnemo.train.loop;

import java.util.Arrays;
import java.util.List;

/** How much the clips of each label count in the loss. */
public enum ClassWeights {
    /** All clips alike. */
    NONE,
    /**
     * Labels alike, however many clips each has.
     *
     * <pre>  weight of label k = clips / (labels that occur · clips of label k)</pre>
     *
     * <p>The mean over all clips is 1. Source: scikit-learn's {@code class_weight="balanced"}.
     */
    BALANCED;

    /**
     * One weight for each label, or none where all clips count alike; a label without a clip gets 0.
     *
     * @param labels index of each training clip's label
     * @param count number of labels
     */
    List<Float> of(int[] labels, int count) {
        if (this == NONE) {
            return List.of();
        }
        int[] clips = new int[count];
        for (int label : labels) {
            clips[label]++;
        }
        long occurring = Arrays.stream(clips).filter(own -> own > 0).count();
        return Arrays.stream(clips)
                .mapToObj(own -> own == 0 ? 0f : (float) ((double) labels.length / (occurring * own)))
                .toList();
    }
}
