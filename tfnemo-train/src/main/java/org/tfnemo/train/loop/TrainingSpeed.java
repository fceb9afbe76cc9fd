package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.tfnemo.core.model.Architecture;

/**
 * How fast a network trains on this machine: images per second of a whole step (forward, backward, optimiser, averaged
 * weights) and of a forward pass, on random images.
 *
 * @param parameters values that training moves
 * @param training images per second of a step
 * @param forward images per second of the serving branch
 * @param single seconds of the serving branch for one image by itself
 */
public record TrainingSpeed(int parameters, double training, double forward, double single) {
    private static final int WARM_UP = 2;

    /**
     * What is timed.
     *
     * @param architecture the network
     * @param rows of an image
     * @param frames of an image
     * @param labels how many classes
     */
    public record Work(Architecture architecture, int rows, int frames, int labels) {
        public Work {
            requireNonNull(architecture, "architecture");
            if (rows < 1 || frames < 1 || labels < 2) {
                throw new IllegalArgumentException("rows and frames must be at least 1 and labels at least 2; got "
                        + rows + ", " + frames + " and " + labels);
            }
        }
    }

    /**
     * The median of {@code runs} runs after two that warm up.
     *
     * @throws IllegalStateException when a step gives no finite loss, because wrong work is not worth timing
     */
    public static TrainingSpeed measure(Work work, Recipe recipe, int runs) {
        NetworkShape shape = new NetworkShape(work.rows(), 1, work.frames(), work.labels(), 1);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        Batch batch = random(shape, recipe.clipsPerStep(Integer.MAX_VALUE), random);
        try (TrainingGraph graph = new TrainingGraph(work.architecture(), shape, recipe, List.of())) {
            graph.initialise(1);
            long[] step = {0};
            double training = median(runs, () -> {
                StepResult result = graph.step(batch, ++step[0], 1e-3, random);
                if (!Float.isFinite(result.loss())) {
                    throw new IllegalStateException("the loss must stay finite; got " + result.loss());
                }
            });
            double forward = median(runs, () -> graph.logits(batch.features(), batch.size()));
            float[] image = Arrays.copyOf(batch.features(), shape.size());
            double single = median(10 * runs, () -> graph.logits(image, 1));
            return new TrainingSpeed(graph.trainable(), batch.size() / training, batch.size() / forward, single);
        }
    }

    private static Batch random(NetworkShape shape, int size, RandomGenerator random) {
        float[] features = new float[size * shape.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = (float) random.nextGaussian();
        }
        int[] truth = new int[size];
        float[] targets = new float[size * shape.labels()];
        for (int i = 0; i < size; i++) {
            truth[i] = random.nextInt(shape.labels());
            targets[i * shape.labels() + truth[i]] = 1;
        }
        return new Batch(truth, features, targets);
    }

    private static double median(int runs, Runnable work) {
        double[] taken = new double[runs];
        for (int run = -WARM_UP; run < runs; run++) {
            long begun = System.nanoTime();
            work.run();
            if (run >= 0) {
                taken[run] = (System.nanoTime() - begun) * 1e-9;
            }
        }
        Arrays.sort(taken);
        return taken[runs / 2];
    }
}
