package org.tfnemo.train.loop;

import org.tfnemo.train.evaluate.ConfusionMatrix;

/**
 * What one epoch came to.
 *
 * @param epoch counted from 1
 * @param step steps taken since the beginning
 * @param learningRate during the epoch
 * @param trainLoss mean over its batches, of the varied clips
 * @param trainAccuracy likewise
 * @param validation on the unvaried validation clips after it
 * @param improved whether it has the lowest validation loss so far
 */
public record EpochResult(
        int epoch,
        long step,
        double learningRate,
        double trainLoss,
        double trainAccuracy,
        Validation validation,
        boolean improved) {
    /** Loss (natural logarithm) and scores on the validation clips, and what was taken for what. */
    public record Validation(double loss, double accuracy, double macroF1, double uar, ConfusionMatrix confusion) {}
}
