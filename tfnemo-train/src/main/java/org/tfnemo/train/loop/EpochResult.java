package org.tfnemo.train.loop;

import org.tfnemo.train.evaluate.ConfusionMatrix;
import org.tfnemo.train.run.Watch;

/**
 * What one epoch came to.
 *
 * @param epoch counted from 1
 * @param step steps taken since the beginning
 * @param learningRate during the epoch
 * @param trainLoss mean over its batches, of the varied clips
 * @param trainAccuracy likewise
 * @param validation on the unvaried validation clips after it
 * @param improved whether it is the best so far
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
    public record Validation(double loss, double accuracy, double macroF1, double uar, ConfusionMatrix confusion) {
        /** How far it is from perfect by what is watched. */
        double distance(Watch watch) {
            return watch.distance(loss, uar);
        }
    }
}
