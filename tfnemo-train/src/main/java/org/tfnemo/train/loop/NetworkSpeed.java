package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tfnemo.core.model.Architecture;
import org.tfnemo.dsp.representation.Representation;

/**
 * How fast a network trains and answers, on noise and without making features: what the machine does with the network
 * alone.
 *
 * @param parameters that training moves
 * @param imagesPerSecond in training, median of the steps
 * @param forwardMillis for one clip, median
 */
public record NetworkSpeed(int parameters, double imagesPerSecond, double forwardMillis) {
    private static final int LABELS = 6;
    private static final int WARM = 3;

    /**
     * Measures {@code architecture} on what {@code representation} gives of {@code samples} samples.
     *
     * @param recipe of a step
     * @param steps to measure, ≥ 1, after some to warm up
     */
    public static NetworkSpeed of(
            Architecture architecture, Representation representation, int samples, Recipe recipe, int steps) {
        NetworkShape shape = new NetworkShape(
                requireNonNull(representation, "representation").rows(),
                representation.channels(),
                representation.frames(samples),
                LABELS);
        Batch batch = noise(shape, recipe.clipsPerStep(Integer.MAX_VALUE));
        try (TrainingGraph graph = new TrainingGraph(architecture, shape, recipe, List.of())) {
            graph.initialise(1);
            double step = median(steps, i -> graph.step(batch, i, 1e-4, new Seeds(1).dropout(i)));
            float[] one = Arrays.copyOf(batch.features(), shape.size());
            double forward = median(5 * steps, i -> graph.logits(one, 1));
            return new NetworkSpeed(graph.trainable(), batch.size() / step, 1000 * forward);
        }
    }

    private interface Work {
        void run(int index);
    }

    /** Seconds. */
    private static double median(int runs, Work work) {
        double[] taken = new double[runs];
        for (int i = -WARM; i < runs; i++) {
            long start = System.nanoTime();
            work.run(i + WARM + 1);
            if (i >= 0) {
                taken[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        Arrays.sort(taken);
        return taken[runs / 2];
    }

    private static Batch noise(NetworkShape shape, int clips) {
        SplittableRandom random = new SplittableRandom(1);
        float[] features = new float[clips * shape.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = (float) random.nextGaussian();
        }
        float[] targets = new float[clips * LABELS];
        int[] labels = new int[clips];
        for (int i = 0; i < clips; i++) {
            labels[i] = i % LABELS;
            targets[i * LABELS + labels[i]] = 1;
        }
        return new Batch(labels, features, targets);
    }
}
