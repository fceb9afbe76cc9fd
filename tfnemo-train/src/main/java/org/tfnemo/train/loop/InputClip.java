package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import org.tfnemo.dsp.signal.FeatureMap;

/**
 * A training clip as the network gets it.
 *
 * @param fileId its name; what mixup blended with it is not named
 * @param features varied and standardised, in standard deviations
 */
public record InputClip(String fileId, FeatureMap features) {
    public InputClip {
        requireNonNull(fileId, "fileId");
        requireNonNull(features, "features");
    }
}
