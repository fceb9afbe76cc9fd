package org.tfnemo.train.augment;

import java.util.List;

/**
 * How training clips are varied, in this order.
 *
 * @param waveform on the recording
 * @param features on the standardised features
 * @param batch on features and targets of a batch
 */
public record Augmentation(
        List<WaveformAugmentation> waveform, List<FeatureAugmentation> features, List<BatchAugmentation> batch) {
    public Augmentation {
        waveform = List.copyOf(waveform);
        features = List.copyOf(features);
        batch = List.copyOf(batch);
    }

    /** No variation. */
    public static Augmentation none() {
        return new Augmentation(List.of(), List.of(), List.of());
    }
}
