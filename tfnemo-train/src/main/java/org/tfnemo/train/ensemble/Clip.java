package org.tfnemo.train.ensemble;

import static java.util.Objects.requireNonNull;

/**
 * What is true of a clip, whatever models say.
 *
 * @param fileId the clip
 * @param speaker who speaks; empty when that is not known
 * @param label the true label's place among the labels
 */
record Clip(String fileId, String speaker, int label) {
    Clip {
        requireNonNull(fileId, "fileId");
        requireNonNull(speaker, "speaker");
    }
}
