package org.tfnemo.train.loop;

import java.util.List;
import java.util.function.Supplier;
import org.tfnemo.core.layer.Weights;

/** Hears how training goes; called on the training thread, in order. */
public interface TrainingListener {
    /** The network tells {@code labels} apart, each in {@code voices} by itself; said where there are several voices. */
    default void onVoices(int labels, int voices) {}

    /** Features are being made ready: {@code done} of {@code total} clips. */
    default void onPreparing(int done, int total) {}

    /** Some clips of the first batch, as the network gets them. */
    default void onInput(List<InputClip> clips) {}

    /** A step was taken: the {@code step}-th of {@code steps} in {@code epoch}; {@code loss} is the epoch's mean so far. */
    default void onStep(int epoch, int step, int steps, double loss) {}

    /** An epoch's steps took {@code seconds}, of which the network waited {@code waited} for features. */
    default void onWaited(int epoch, double waited, double seconds) {}

    /** An epoch is over. */
    default void onEpoch(EpochResult result) {}

    /** An epoch is over; {@code weights} reads those that would be served. To be called at once or never. */
    default void onWeights(EpochResult result, Supplier<Weights> weights) {}

    /** The finished model heard {@code done} of the test part's {@code total} clips. */
    default void onTesting(int done, int total) {}

    /** Something that people should know, such as a damaged checkpoint. */
    default void onNotice(String line) {}
}
